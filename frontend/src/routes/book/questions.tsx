import { Choice, Choices, Field } from '../../ui/Field/Field';
import { Name as RowName, T } from '../../ui/T';
import { text } from '../../lib/words';
import { length } from './steps';
import type { Answers } from './answers';
import type { BookedVisit } from './Book';
import layout from '../../styles/layout.module.css';
import styles from './Book.module.css';

interface Props {
  visit: BookedVisit;
  answers: Answers;
  error?: string;
  onChange: (change: Partial<Answers>) => void;
}

export function Name({ answers, error, onChange }: Props) {
  return (
    <Field id="name" label={<T id="book.name.label" />} hint={<T id="book.name.hint" />} error={error}>
      {(field) => (
        <input
          {...field}
          value={answers.name}
          autocomplete="name"
          maxLength={200}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

export function Phone({ answers, error, onChange }: Props) {
  return (
    <>
      <Field id="phone" label={<T id="book.phone.label" />} hint={<T id="book.phone.hint" />} error={error}>
        {(field) => (
          <input
            {...field}
            type="tel"
            value={answers.phone}
            autocomplete="tel"
            maxLength={60}
            onInput={(event) => onChange({ phone: event.currentTarget.value, noPhone: false })}
          />
        )}
      </Field>
      <Choice
        type="checkbox"
        id="no-phone"
        name="no-phone"
        checked={answers.noPhone}
        onChange={() => onChange({ noPhone: !answers.noPhone, phone: '' })}
      >
        <T id="book.phone.none" />
      </Choice>
    </>
  );
}

/** What the visit can help with, and their own words; neither is needed. */
export function About({ visit, answers, error, onChange }: Props) {
  const needs = new Map(visit.services.flatMap((service) => service.needs).map((need) => [need.id, need]));
  const toggle = (id: string) =>
    onChange({
      needs: answers.needs.includes(id) ? answers.needs.filter((other) => other !== id) : [...answers.needs, id],
    });
  return (
    <>
      {needs.size > 0 && (
        <Choices legend={<T id="book.needs.label" />} hint={<T id="book.needs.hint" />}>
          {[...needs.values()].map((need) => (
            <Choice
              key={need.id}
              type="checkbox"
              id={need.id}
              name="needs"
              checked={answers.needs.includes(need.id)}
              onChange={() => toggle(need.id)}
            >
              <RowName of={need} />
            </Choice>
          ))}
        </Choices>
      )}
      <Field id="words" label={<T id="book.words.label" />} hint={<T id="book.words.hint" />} error={error}>
        {(field) => (
          <textarea
            {...field}
            class={`${field.class} ${styles.area}`}
            value={answers.words}
            onInput={(event) => onChange({ words: event.currentTarget.value })}
          />
        )}
      </Field>
      {answers.words && (
        <p role="status">
          <T id="book.words.count" values={{ count: length(answers.words).toLocaleString('en-NZ') }} />
        </p>
      )}
    </>
  );
}

export function Device({ answers, error, onChange }: Props) {
  return (
    <Choices
      legend={<span class={layout.hidden}>{text('book.device.label')}</span>}
      hint={<T id="book.device.hint" />}
      error={error}
    >
      <Choice
        type="radio"
        id="own-yes"
        name="own"
        checked={answers.own === true}
        onChange={() => onChange({ own: true })}
      >
        <T id="book.device.yes" />
      </Choice>
      <Choice
        type="radio"
        id="own-no"
        name="own"
        checked={answers.own === false}
        onChange={() => onChange({ own: false })}
      >
        <T id="book.device.no" />
      </Choice>
    </Choices>
  );
}
