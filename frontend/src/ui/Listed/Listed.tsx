import type { ComponentChildren } from 'preact';
import { Name } from '../T';
import layout from '../../styles/layout.module.css';

interface Props {
  href: string;
  row: { name: string; nameMi?: string | null; summary?: string | null };
  children?: ComponentChildren;
}

/** A row of the directory in a list: its name leads to its page. */
export function Listed({ href, row, children }: Props) {
  return (
    <li class={`${layout.card} ${layout.listed}`}>
      <p>
        <a href={href}>
          <strong>
            <Name of={row} />
          </strong>
        </a>
      </p>
      {row.summary && (
        <p class={layout.soft} lang="en-NZ">
          {row.summary}
        </p>
      )}
      {children}
    </li>
  );
}
