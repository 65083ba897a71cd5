import { useState } from 'preact/hooks';
import { device } from '../../lib/device';
import { forgetDraft, readDraft, writeDraft } from '../../lib/draft';

/** What somebody has answered so far. */
export interface Answers {
  name: string;
  phone: string;
  noPhone: boolean;
  needs: string[];
  words: string;
  /** Whether this is their own phone or computer; unanswered at first. */
  own?: boolean;
  /** One for a booking, the same when it is sent again. */
  key: string;
}

const empty = (): Answers => ({
  name: '',
  phone: '',
  noPhone: false,
  needs: [],
  words: '',
  own: device.value && device.value === 'own',
  key: newKey(),
});

/** A key that nobody else makes; randomUUID is missing outside https. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Form {
  answers: Answers;
  /** True when the answers are from before this page was loaded. */
  returned: boolean;
  change: (change: Partial<Answers>) => void;
  clear: () => void;
}

/**
 * The answers, kept while the form is filled in, so that going back, loading again
 * or a dead phone loses nothing: on one's own device for a day, on a shared one in
 * its tab, and nowhere before somebody has said which it is. The key is kept with
 * them, so that what is sent again is booked once.
 */
export function useAnswers(): Form {
  const [{ answers, returned }, set] = useState(begin);
  const change = (some: Partial<Answers>) => {
    // What is sent is another request now, so it needs another key.
    const next = { ...answers, key: newKey(), ...some };
    set({ answers: next, returned });
    if (device.value) writeDraft(next);
  };
  const clear = () => {
    forgetDraft();
    set({ answers: empty(), returned: false });
  };
  return { answers, returned, change, clear };
}

function begin() {
  const kept = readDraft<Answers>();
  const answers: Answers = { ...empty(), ...kept?.draft, own: empty().own };
  const returned =
    !!kept && kept.at < performance.timeOrigin && Boolean(answers.name || answers.phone || answers.words);
  return { answers, returned };
}
