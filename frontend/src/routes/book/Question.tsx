import { Button } from '../../ui/Button/Button';
import { ErrorSummary, type FieldError } from '../../ui/ErrorSummary/ErrorSummary';
import { Back } from '../../ui/Page/Page';
import { T } from '../../ui/T';
import { steps, type Step } from './steps';
import type { Answers } from './answers';
import type { BookedVisit } from './Book';
import { About, Device, Name, Phone } from './questions';
import layout from '../../styles/layout.module.css';
import styles from './Book.module.css';

interface Props {
  step: Step;
  asked: readonly Step[];
  visit: BookedVisit;
  answers: Answers;
  errors: FieldError[];
  back: string;
  onChange: (change: Partial<Answers>) => void;
  onNext: () => void;
}

const questions = { name: Name, phone: Phone, about: About, device: Device };

/** One question on a page. */
export function Question({ step, asked, visit, answers, errors, back, onChange, onNext }: Props) {
  if (step === 'check') return null;
  const Asked = questions[step];
  const submit = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form class={layout.narrow} onSubmit={submit} noValidate>
      <Back href={back}>
        <T id="go.back" />
      </Back>
      <Progress step={step} asked={asked} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1>
        <T id={`book.${step}`} />
      </h1>
      <Asked visit={visit} answers={answers} onChange={onChange} error={errors[0]?.message} />
      <Button type="submit">
        <T id="go.on" />
      </Button>
    </form>
  );
}

/** How far one has come. */
export function Progress({ step, asked }: { step: Step; asked: readonly Step[] }) {
  const at = asked.indexOf(step) + 1;
  if (!at) return null;
  return (
    <div>
      <p class={styles.progress}>
        <T id="book.progress" values={{ at, of: asked.length }} />
      </p>
      <div class={styles.bar} aria-hidden="true">
        <i data-step={steps.indexOf(step) + 1} />
      </div>
    </div>
  );
}
