import { graphql } from '../../lib/request';
import { formatDay } from '../../lib/time';
import { language, text } from '../../lib/words';
import type { ShownNoticeFragment } from '../../graphql/graphql';
import styles from './Notices.module.css';

export const shownNotice = graphql(`
  fragment ShownNotice on Notice {
    id
    severity
    words
    wordsMi
    from
    to
  }
`);

/** Messages for some days, such as “No visit this week”. */
export function Notices({ notices }: { notices: ShownNoticeFragment[] }) {
  if (!notices.length) return null;
  return (
    <ul class={styles.notices} aria-label={text('notice.title')}>
      {notices.map(({ id, severity, words, wordsMi, from, to }) => {
        const teReo = language.value === 'mi' && wordsMi;
        return (
          <li key={id} class={styles[severity]}>
            <strong>{from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`}</strong>
            <span lang={teReo ? 'mi' : 'en-NZ'}>{teReo || words}</span>
          </li>
        );
      })}
    </ul>
  );
}
