import { language, nameOf, say, shortNameOf, type Language, type Values, type WordId } from '../lib/words';

/** Words of the catalogue; what has no te reo Māori yet says that it is English. */
export function T({ id, values }: { id: WordId; values?: Values }) {
  return <Spoken {...say(id, values)} />;
}

/** The name of a row of the directory, in te reo Māori where it has one. */
export function Name({ of: row }: { of: { name: string; nameMi?: string | null } }) {
  return <Spoken {...nameOf(row)} />;
}

/** The same where there is little room. */
export function ShortName({ of: row }: { of: { name: string; nameMi?: string | null } }) {
  return <Spoken {...shortNameOf(row)} />;
}

export function Spoken({ text, language: spoken }: { text: string; language: Language }) {
  return spoken === language.value ? <>{text}</> : <span lang="en-NZ">{text}</span>;
}
