import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTitle } from '../../lib/title';
import { T } from '../T';
import layout from '../../styles/layout.module.css';
import styles from './Page.module.css';

let arrived = false;

interface Props {
  title: string;
  /** True for pages with a picture of their own at the top. */
  bare?: boolean;
  children: ComponentChildren;
}

/** A page: its title, and the focus at its start when one comes from another. */
export function Page({ title, bare, children }: Props) {
  useTitle(title);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // An error summary inside has taken the focus already: it keeps it.
    if (arrived && !main.current?.contains(document.activeElement)) main.current?.focus();
    arrived = true;
  }, []);
  return (
    <main id="main" ref={main} tabIndex={-1} class={bare ? undefined : layout.page}>
      {children}
    </main>
  );
}

/** The way back to where this page is listed. */
export function Back({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <p class={styles.back}>
      <a href={href}>← {children}</a>
    </p>
  );
}

/** Says plainly that what is shown was made up. */
export function SampleNotice({ when }: { when: boolean }) {
  if (!when) return null;
  return (
    <p class={styles.sample}>
      <T id="sample.notice" />
    </p>
  );
}
