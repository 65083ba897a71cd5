import type { FieldError } from '../../ui/ErrorSummary/ErrorSummary';
import { text } from '../../lib/words';
import type { Answers } from './answers';

/** Whose device it is comes first: before that, nothing that is typed can be kept. */
export const steps = ['device', 'name', 'phone', 'about', 'check'] as const;
export type Step = (typeof steps)[number];

export const isStep = (step: string | undefined): step is Step => steps.includes(step as Step);

const maxWords = 2000;

/** Characters as people count them, and as the server does. */
export const length = (words: string) => [...words].length;

/** What is wrong with the answer to a question, before anything is sent. */
export function check(step: Step, answers: Answers): FieldError[] {
  switch (step) {
    case 'name':
      return answers.name.trim() ? [] : [{ field: 'name', message: text('book.name.empty') }];
    case 'phone':
      return answers.noPhone || answers.phone.trim() ? [] : [{ field: 'phone', message: text('book.phone.empty') }];
    case 'about': {
      const over = length(answers.words.trim());
      return over > maxWords
        ? [{ field: 'words', message: text('book.words.long', { count: over.toLocaleString('en-NZ') }) }]
        : [];
    }
    case 'device':
      return answers.own === undefined ? [{ field: 'own-yes', message: text('book.device.empty') }] : [];
    default:
      return [];
  }
}

/** The first question that still needs an answer. */
export const firstOpen = (answers: Answers) => steps.find((step) => check(step, answers).length > 0);

/** The question that an error of the server belongs to, and its field there. */
export function place(path: readonly string[] | null | undefined): { step: Step; field?: string } {
  switch (path?.[path.length - 1]) {
    case 'name':
      return { step: 'name', field: 'name' };
    case 'phone':
      return { step: 'phone', field: 'phone' };
    case 'words':
      return { step: 'about', field: 'words' };
    case 'needs':
      return { step: 'about' };
    default:
      return { step: 'check' };
  }
}
