import { useLocation } from 'preact-iso/router';
import { daysOf, monthAsked, todayIn } from '../../lib/month';

/** The month that the address asks for, and the address of the same page with a change. */
export function useMonth() {
  const { query } = useLocation();
  const month = monthAsked(query.month, todayIn('Pacific/Auckland'));
  const days = daysOf(month);
  const change = (changed: Record<string, string>) => `?${new URLSearchParams({ ...query, month, ...changed })}`;
  return { month, days, from: days[0]!, to: days[days.length - 1]!, query, change };
}
