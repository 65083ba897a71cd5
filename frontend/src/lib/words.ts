import { keep, kept } from './device';
import { signal } from './signal';
import type { messages as english } from '../words/en';

export type Language = 'en' | 'mi';

/** Words and the places between them, as the catalogues are compiled. */
export type Message = (string | [place: string])[];
export type Messages = Record<string, Message>;

const words: Record<Language, Messages> = { en: {}, mi: {} };

/** Takes in English words; the build has each module bring those that it names. */
export const learn = (messages: Messages) => Object.assign(words.en, messages);

/** The language of the page; whoever shows words follows it. */
export const language = signal<Language>('en');

export type WordId = keyof typeof english;
export type Values = Record<string, string | number>;

/** A text in the page's language, and the language it is really in. */
export function say(id: WordId, values?: Values): { text: string; language: Language } {
  const spoken: Language = language.value === 'mi' && words.mi[id] ? 'mi' : 'en';
  const message = words[spoken][id] ?? [id];
  return {
    text: message.map((part) => (typeof part === 'string' ? part : values?.[part[0]])).join(''),
    language: spoken,
  };
}

/** A text where no markup can be: a title, a label of an attribute. */
export const text = (id: WordId, values?: Values) => say(id, values).text;

/** One of several rows' own names: the te reo one where there is one. */
export function nameOf(row: { name: string; nameMi?: string | null }): { text: string; language: Language } {
  return language.value === 'mi' && row.nameMi
    ? { text: row.nameMi, language: 'mi' }
    : { text: row.name, language: 'en' };
}

/** The shorter half of a name in two: Kāinga Ora, of Kāinga Ora – Homes and Communities. */
export function shortNameOf(row: { name: string; nameMi?: string | null }): { text: string; language: Language } {
  const { text, language } = nameOf(row);
  return { text: text.split(' – ').reduce((short, part) => (part.length < short.length ? part : short)), language };
}

const chosen = 'heartland.language';

/** Changes the language everywhere, and loads its words the first time. */
export async function useLanguage(wanted: Language): Promise<void> {
  if (wanted === 'mi') words.mi = (await import('../words/mi')).messages;
  document.documentElement.lang = wanted === 'mi' ? 'mi' : 'en-NZ';
  language.value = wanted;
  nameInAddress(wanted);
  keep(chosen, wanted);
}

/** An address that names a language goes on naming the one that is shown. */
function nameInAddress(wanted: Language) {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.set('lang', wanted);
  history.replaceState(history.state, '', address);
}

/** The language that the address names, or that was chosen last on this device. */
export const chosenLanguage = (): Language =>
  (new URLSearchParams(location.search).get('lang') ?? kept(chosen)) === 'mi' ? 'mi' : 'en';
