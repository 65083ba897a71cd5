import type { ComponentChildren, JSX } from 'preact';
import layout from '../../styles/layout.module.css';
import styles from './Field.module.css';

interface Props {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  children: (attributes: {
    id: string;
    class: string | undefined;
    'aria-describedby'?: string;
    'aria-invalid'?: boolean;
  }) => JSX.Element;
}

/** A question with its hint and its error, tied to the field that answers it. */
export function Field({ id, label, hint, error, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? styles.bad : styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class={layout.soft}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class={styles.error}>
          {error}
        </p>
      )}
      {children({
        id,
        class: styles.input,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

interface ChoicesProps {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  children: ComponentChildren;
}

/** A question with answers to choose from. */
export function Choices({ legend, hint, error, children }: ChoicesProps) {
  return (
    <fieldset class={error ? styles.bad : styles.field}>
      <legend class={styles.label}>{legend}</legend>
      {hint && <p class={layout.soft}>{hint}</p>}
      {error && <p class={styles.error}>{error}</p>}
      <div class={styles.choices}>{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  checked: boolean;
  onChange: () => void;
  children: ComponentChildren;
}

/** One answer to choose. */
export function Choice({ type, id, name, checked, onChange, children }: ChoiceProps) {
  return (
    <label class={styles.choice}>
      <input type={type} id={id} name={name} checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}
