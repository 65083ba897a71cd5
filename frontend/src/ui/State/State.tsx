import type { ComponentChildren } from 'preact';
import type { Answer } from '../../lib/useQuery';
import { Button } from '../Button/Button';
import { T } from '../T';
import layout from '../../styles/layout.module.css';
import styles from './State.module.css';

/** Shows what came, that one has to wait, or what to do when nothing came. */
export function State<Result>({
  answer,
  children,
}: {
  answer: Answer<Result>;
  children: (data: Result) => ComponentChildren;
}) {
  if (answer.data) return <>{children(answer.data)}</>;
  if (answer.error) return <Problem kind={answer.error.kind} retry={answer.retry} />;
  return (
    <p class={`${styles.waiting} ${layout.soft}`} role="status">
      <T id="state.loading" />
    </p>
  );
}

/** A failure in plain words, with the way on. */
export function Problem({ kind, retry }: { kind: 'offline' | 'server' | 'busy'; retry?: () => void }) {
  return (
    <div class={`${layout.stack} ${styles.problem}`} role="alert">
      <h2>
        <T id={`state.${kind}`} />
      </h2>
      <p>
        <T id={`state.${kind}.do`} />
      </p>
      {retry && (
        <p>
          <Button look="plain" onClick={retry}>
            <T id="state.retry" />
          </Button>
        </p>
      )}
    </div>
  );
}
