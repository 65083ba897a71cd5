import { useState } from 'preact/hooks';

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

const storage = 'heartland.form';
const keptMinutes = 30;

const empty = (): Answers => ({ name: '', phone: '', noPhone: false, needs: [], words: '', key: newKey() });

/** A key that nobody else makes; randomUUID is missing outside https. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The answers, kept in this tab while the form is filled in, so that going back
 * or loading again loses nothing; they are gone when the booking is done, the
 * tab is closed, or half an hour has passed.
 */
export function useAnswers(): [Answers, (change: Partial<Answers>) => void] {
  const [answers, set] = useState<Answers>(read);
  const change = (some: Partial<Answers>) => {
    // What is sent is another request now, so it needs another key.
    const next = { ...answers, key: newKey(), ...some };
    set(next);
    try {
      sessionStorage.setItem(storage, JSON.stringify({ at: Date.now(), answers: next }));
    } catch {
      // Without storage the answers live as long as the page.
    }
  };
  return [answers, change];
}

function read(): Answers {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storage) ?? 'null');
    if (kept && Date.now() - kept.at < keptMinutes * 60_000) return { ...empty(), ...kept.answers };
  } catch {
    // What cannot be read is as good as nothing.
  }
  return empty();
}

export function forgetAnswers() {
  try {
    sessionStorage.removeItem(storage);
  } catch {
    // Nothing was kept.
  }
}
