import { useLocation, useRoute } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { device } from '../../lib/device';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import type { BookPageQuery } from '../../graphql/graphql';
import { Button } from '../../ui/Button/Button';
import { Page } from '../../ui/Page/Page';
import type { FieldError } from '../../ui/ErrorSummary/ErrorSummary';
import { State } from '../../ui/State/State';
import { T } from '../../ui/T';
import { bookingPath, visitPath } from '../../lib/paths';
import NotFound from '../not-found/NotFound';
import { useAnswers } from './answers';
import { Check } from './Check';
import { Question } from './Question';
import { Chosen } from './Chosen';
import { settleDevice } from './settleDevice';
import { check, firstOpen, isStep, steps, type Step } from './steps';
import layout from '../../styles/layout.module.css';

const BookPage = graphql(`
  query BookPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Visit {
        id
        startsAt
        timeZone
        slotMinutes
        provider {
          name
          nameMi
        }
        services {
          needs {
            id
            name
            nameMi
          }
        }
        centre {
          name
          nameMi
          sample
          address {
            street
            town
          }
        }
      }
    }
  }
`);

export type BookedVisit = Extract<BookPageQuery['node'], { __typename: 'Visit' }>;

export default function Book() {
  const { params, query } = useRoute();
  const answer = useQuery(BookPage, { id: query.visit ?? '' });
  return (
    <State answer={answer}>
      {({ node }) =>
        node?.__typename === 'Visit' && isStep(params.step) && query.time ? (
          <Form visit={node} time={query.time} step={params.step} />
        ) : (
          <NotFound what="visit.none" />
        )
      }
    </State>
  );
}

function Form({ visit, time, step }: { visit: BookedVisit; time: string; step: Step }) {
  const { route } = useLocation();
  const { answers, returned, change, clear } = useAnswers();
  // Asked once on a device; who changes the answer later still sees the question.
  const [asked] = useState(() => (device.value ? steps.slice(1) : steps));
  const [said, setSaid] = useState<{ step: Step; errors: FieldError[] }>();
  const at = steps.indexOf(step);
  const errors = said?.step === step ? said.errors : [];
  const path = (to: Step) => bookingPath(visit.id, time, to);

  // Whoever opens a later address directly begins with what is still open.
  const open = firstOpen(answers);
  const early = open && steps.indexOf(open) < at;
  useEffect(() => {
    if (early) route(path(open), true);
  }, [early]);
  if (early) return null;

  const next = () => {
    const wrong = check(step, answers);
    setSaid({ step, errors: wrong });
    const following = steps[at + 1];
    if (wrong.length || !following) return;
    if (step === 'device') settle(Boolean(answers.own));
    route(path(following));
  };
  const settle = (own: boolean) => {
    settleDevice(own);
    change({ key: answers.key });
  };
  const refused = (to: Step, wrong: FieldError[]) => {
    setSaid({ step: to, errors: wrong });
    if (to !== step) route(path(to));
  };

  const title = `${errors.length ? text('error.prefix') : ''}${text('book.title')}`;
  return (
    <Page title={title} key={`${step} ${time}`}>
      {returned && (
        <p class={layout.row} role="status">
          <T id="book.kept" />
          <Button
            look="plain"
            onClick={() => {
              clear();
              route(path('name'));
            }}
          >
            <T id="book.kept.clear" />
          </Button>
        </p>
      )}
      <div class={layout.columns}>
        {step === 'check' ? (
          <Check
            visit={visit}
            time={time}
            answers={answers}
            asked={asked}
            errors={errors}
            path={path}
            onRefused={refused}
          />
        ) : (
          <Question
            step={step}
            asked={asked}
            visit={visit}
            answers={answers}
            errors={errors}
            back={asked.indexOf(step) > 0 ? path(steps[at - 1]!) : visitPath(visit.id)}
            onChange={change}
            onNext={next}
          />
        )}
        <Chosen visit={visit} time={time} />
      </div>
    </Page>
  );
}
