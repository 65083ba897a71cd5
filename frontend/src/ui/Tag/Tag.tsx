import type { ComponentChildren } from 'preact';
import styles from './Tag.module.css';

/** A short fact beside a name. */
export function Tag({
  children,
  look = 'tag',
}: {
  children: ComponentChildren;
  look?: 'tag' | 'few' | 'none' | 'quiet';
}) {
  return <span class={styles[look]}>{children}</span>;
}
