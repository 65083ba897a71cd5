import { useLocation } from 'preact-iso/router';
import { text, type WordId } from '../../lib/words';
import { T } from '../T';
import styles from './Choose.module.css';

interface Props {
  /** The parameter of the page's address that holds the choice. */
  name: string;
  label: WordId;
  options: { value: string; text: string; lang?: string }[];
}

/** Narrows a list by one choice, which stands in the page's address. */
export function Choose({ name, label, options }: Props) {
  const { path, query, route } = useLocation();
  const choose = (value: string) => {
    const rest = Object.entries(query).filter(([key]) => key !== name);
    const chosen = new URLSearchParams(value ? [...rest, [name, value]] : rest).toString();
    route(chosen ? `${path}?${chosen}` : path, true);
  };
  return (
    <div class={styles.choose}>
      <label for={`choose-${name}`}>
        <T id={label} />
      </label>
      <select id={`choose-${name}`} value={query[name] ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{text('choose.all')}</option>
        {options.map(({ value, text, lang }) => (
          <option key={value} value={value} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
