import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';

interface Props {
  children: ComponentChildren;
  look?: 'button' | 'plain' | 'danger';
  href?: string;
  type?: 'button' | 'submit';
  busy?: boolean;
  onClick?: () => void;
}

/** A button, or a link that looks like one. A busy one stays where it is and does nothing. */
export function Button({ children, look = 'button', href, type = 'button', busy = false, onClick }: Props) {
  if (href) {
    return (
      <a class={styles[look]} href={href}>
        {children}
      </a>
    );
  }
  return (
    <button
      class={styles[look]}
      type={type}
      aria-disabled={busy}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
