import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import layout from '../../styles/layout.module.css';
import styles from './Dialog.module.css';

/** The browser's own dialog: it keeps the focus, and Escape closes it. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby="dialog-title" onClose={onClose}>
      <div class={layout.stack}>
        <h2 id="dialog-title">{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
