import { language, say, type Values, type WordId } from '../lib/words';
import { useSignal } from '../lib/signal';

/** Words of the catalogue; what has no te reo Māori yet says that it is English. */
export function T({ id, values }: { id: WordId; values?: Values }) {
  const page = useSignal(language);
  const said = say(id, values);
  return said.language === page ? <>{said.text}</> : <span lang="en-NZ">{said.text}</span>;
}

/** The name of a row of the directory, marked with its language where it differs. */
export function Name({ of: row }: { of: { name: string; nameMi?: string | null } }) {
  useSignal(language);
  return language.value === 'mi' && row.nameMi ? <span lang="mi">{row.nameMi}</span> : <>{row.name}</>;
}
