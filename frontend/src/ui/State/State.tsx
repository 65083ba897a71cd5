import type { ComponentChildren } from 'preact';
import type { Answer } from '../../lib/useQuery';
import { text } from '../../lib/words';
import { Button } from '../Button/Button';
import { Phone } from '../Contact/Contact';
import { Page } from '../Page/Page';
import { helpline } from '../Shell/Shell';
import { T } from '../T';
import layout from '../../styles/layout.module.css';
import styles from './State.module.css';

interface Props<Result> {
  answer: Answer<Result>;
  children: (data: Result) => ComponentChildren;
}

/** A page that shows what came, that one has to wait, or what to do when nothing came. */
export function State<Result>({ answer, children }: Props<Result>) {
  const { data, error, retry } = answer;
  if (data) return <>{children(data)}</>;
  if (error) {
    return (
      <Page title={text(`state.${error.kind}`)}>
        <Problem kind={error.kind} retry={retry} heading="h1" />
      </Page>
    );
  }
  return (
    <main id="main" class={layout.page}>
      <Waiting />
    </main>
  );
}

/** The same for a part of a page. */
export function PartState<Result>({ answer, children }: Props<Result>) {
  const { data, error, retry } = answer;
  if (data) return <>{children(data)}</>;
  return error ? <Problem kind={error.kind} retry={retry} /> : <Waiting />;
}

export function Waiting() {
  return (
    <p class={layout.soft} role="status">
      <T id="state.loading" />
    </p>
  );
}

interface ProblemProps {
  kind: 'offline' | 'server' | 'busy';
  heading?: 'h1' | 'h2';
  retry: () => void;
}

/** A failure in plain words, with the way on. */
export function Problem({ kind, heading: Heading = 'h2', retry }: ProblemProps) {
  return (
    <div class={`${layout.stack} ${styles.problem}`} role="alert">
      <Heading>
        <T id={`state.${kind}`} />
      </Heading>
      <p>
        <T id={`state.${kind}.do`} />
      </p>
      <p>
        <Button look="plain" onClick={retry}>
          <T id="state.retry" />
        </Button>
      </p>
      {Heading === 'h1' && (
        <p>
          <T id="state.ring" /> <Phone number={helpline} sample />
        </p>
      )}
    </div>
  );
}
