import { language } from './words';

// Browsers know no te reo Māori, so its days and months are our own table
// (Te Taura Whiri's lists). Times are always the centre's wall time, as the
// server wrote it: never the reader's.
const days = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  mi: ['Rātapu', 'Rāhina', 'Rātū', 'Rāapa', 'Rāpare', 'Rāmere', 'Rāhoroi'],
};
const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  mi: [
    'Kohitātea',
    'Huitanguru',
    'Poutūterangi',
    'Paengawhāwhā',
    'Haratua',
    'Pipiri',
    'Hōngongoi',
    'Hereturikōkā',
    'Mahuru',
    'Whiringa-ā-nuku',
    'Whiringa-ā-rangi',
    'Hakihea',
  ],
};

const named = (names: Record<'en' | 'mi', string[]>, at: number) => names[language.value][at] ?? '';

function parts(text: string) {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

/** Tuesday 24 November; the year too when it is not this one. */
export function formatDay(text: string): string {
  const { year, month, day, weekday } = parts(text);
  const written = `${named(days, weekday)} ${day} ${named(months, month - 1)}`;
  return year === new Date().getFullYear() ? written : `${written} ${year}`;
}

/** December 2026, of "2026-12" or of a day. */
export function formatMonth(text: string, of = language.value): string {
  const { year, month } = parts(text);
  return `${months[of][month - 1]} ${year}`;
}

/** Tuesday 24, where the month is known. */
export const formatDayOfMonth = (text: string) => `${named(days, parts(text).weekday)} ${parts(text).day}`;

/** Tuesday 24 November 2026, whatever year it is. */
export const formatDate = (text: string) => `${formatDayOfMonth(text)} ${formatMonth(text)}`;

/** The pieces of a calendar leaf: TUE, 24, Nov. */
export function leaf(text: string) {
  const { month, day, weekday } = parts(text);
  const short = language.value === 'mi' ? 99 : 3;
  return { weekday: named(days, weekday).slice(0, short), day, month: named(months, month - 1).slice(0, short) };
}

/** 9:30am, of "2026-11-24T09:30:00+13:00" or of "09:30". */
export function formatTime(text: string): string {
  const clock = text.length > 5 ? text.slice(11, 16) : text;
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const written = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
  return `${written}${hour < 12 || hour === 24 ? 'am' : 'pm'}`;
}

/** 9am to 3:30pm */
export const formatSpan = (from: string, to: string, between: string) =>
  `${formatTime(from)} ${between} ${formatTime(to)}`;

export const weekdayName = (weekday: string) =>
  named(days, ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'].indexOf(weekday));

/** A day so many days later. */
export const addDays = (day: string, n: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

export const isChatham = (zone: string) => zone === 'Pacific/Chatham';
