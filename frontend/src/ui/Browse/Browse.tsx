import { useLocation } from 'preact-iso/router';
import { text } from '../../lib/words';
import { T } from '../T';
import styles from './Browse.module.css';

const lists = [
  ['/needs', 'browse.needs'],
  ['/groups', 'browse.groups'],
  ['/agencies', 'browse.agencies'],
  ['/organisations', 'browse.organisations'],
  ['/services', 'browse.services'],
  ['/centres', 'browse.centres'],
] as const;

/** The lists of the directory, side by side. */
export function Browse() {
  const { path } = useLocation();
  return (
    <nav class={styles.browse} aria-label={text('browse.title')}>
      {lists.map(([href, name]) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          <T id={name} />
        </a>
      ))}
    </nav>
  );
}
