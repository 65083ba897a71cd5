import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { holdToken, keepBooking, keptToken } from '../../lib/bookings';
import { device } from '../../lib/device';
import { forgetDraft } from '../../lib/draft';
import { graphql, RequestError, send } from '../../lib/request';
import { language, text } from '../../lib/words';
import type { BookMutation } from '../../graphql/graphql';
import { Button } from '../../ui/Button/Button';
import { ErrorSummary, type FieldError } from '../../ui/ErrorSummary/ErrorSummary';
import { Back } from '../../ui/Page/Page';
import { T } from '../../ui/T';
import '../booking/turnUp';
import type { Answers } from './answers';
import type { BookedVisit } from './Book';
import { Given } from './Given';
import { Gone } from './Gone';
import { Progress } from './Question';
import { place, type Step } from './steps';
import layout from '../../styles/layout.module.css';

const Book = graphql(`
  mutation Book($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      token
      appointment {
        ...TurnUp
      }
      errors {
        __typename
        message
        path
        ... on SlotTaken {
          alternatives {
            startsAt
            visit {
              id
              provider {
                name
                nameMi
              }
              centre {
                name
              }
            }
          }
        }
      }
    }
  }
`);

type Refusal = BookMutation['bookAppointment']['errors'][number];
export type Taken = Extract<Refusal, { __typename: 'SlotTaken' }>;

interface Props {
  visit: BookedVisit;
  time: string;
  answers: Answers;
  asked: readonly Step[];
  errors: FieldError[];
  path: (step: Step) => string;
  onRefused: (step: Step, errors: FieldError[]) => void;
}

/** Check your answers, then book. */
export function Check({ visit, time, answers, asked, errors, path, onRefused }: Props) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Taken>();

  const done = ({ appointment, token }: BookMutation['bookAppointment']) => {
    if (!appointment || !token) return;
    if (device.value === 'shared') holdToken(appointment.reference, token);
    else keepBooking(appointment, token);
    forgetDraft();
    // A token that is kept need not stand in the address, where the history has it.
    const link = keptToken(appointment.reference) ? '' : `#${token}`;
    route(`/bookings/${appointment.reference}${link}`, true);
  };

  const refuse = (refusals: Refusal[]) => {
    const gone = refusals.find((refusal) => refusal.__typename === 'SlotTaken');
    if (gone?.__typename === 'SlotTaken') return setTaken(gone);
    const { step } = place(refusals[0]?.path);
    onRefused(
      step,
      refusals
        .filter((refusal) => place(refusal.path).step === step)
        .map(({ path: at, message }) => ({ field: place(at).field, message })),
    );
  };

  const book = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const { bookAppointment } = await send(Book, { input: inputOf(visit, time, answers) });
      if (bookAppointment.errors.length) refuse(bookAppointment.errors);
      else done(bookAppointment);
    } catch (error) {
      const kind = error instanceof RequestError ? error.kind : 'server';
      onRefused('check', [{ message: text(`book.${kind}`) }]);
    }
    setBusy(false);
  };

  if (taken) return <Gone taken={taken} />;
  return (
    <form class={layout.narrow} onSubmit={book}>
      <Back href={path('about')}>
        <T id="go.back" />
      </Back>
      <Progress step="check" asked={asked} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1>
        <T id="book.check" />
      </h1>
      <Given visit={visit} answers={answers} path={path} />
      <Button type="submit" busy={busy}>
        <T id={busy ? 'book.sending' : 'book.now'} />
      </Button>
    </form>
  );
}

function inputOf(visit: BookedVisit, startsAt: string, answers: Answers) {
  return {
    visit: visit.id,
    startsAt,
    // Another time is another booking, so it needs another key.
    idempotencyKey: [answers.key, visit.id, startsAt].join(' '),
    person: { name: answers.name, phone: answers.phone || null, language: language.value },
    needs: answers.needs,
    words: answers.words.trim() || null,
  };
}
