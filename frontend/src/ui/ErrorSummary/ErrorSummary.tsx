import { useEffect, useRef } from 'preact/hooks';
import { T } from '../T';
import styles from './ErrorSummary.module.css';

export interface FieldError {
  /** The id of the field, if the error belongs to one. */
  field?: string;
  message: string;
}

/** All that is wrong, at the top; it takes the focus and leads to each field. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [errors]);
  return (
    <div class={styles.summary} ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary">
      <h2 id="error-summary">
        <T id="error.title" />
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={message}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {message}
              </a>
            ) : (
              <strong>{message}</strong>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: Event, field: string) {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
