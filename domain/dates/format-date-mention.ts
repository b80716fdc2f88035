import { formatDate } from "@/domain/calendar-day";
import { parseIsoDate, unitHolding } from "./calendar";
import type { DateMention, DateSpan } from "./date-mention";

/**
 * A date with the days that it means, for a reviewer: "on Sunday: 13 September 2020", "last month: August 2020", "the
 * 1990s: 1990 to 1999". The words alone where nobody can tell the days.
 */
export function formatDateMention({ exact, resolved }: DateMention): string {
  const words = exact.replace(/\s+/gu, " ");
  return resolved === null ? words : `${words}: ${formatSpan(resolved)}`;
}

/** The shortest name of the days: a day, a whole month, one or more whole years, or two days. */
function formatSpan({ from, to }: DateSpan): string {
  if (from === to) return formatDate(from);
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    const [first, last] = [from, to].map((date) => String(Number(date.slice(0, 4))));
    return first === last ? `${first}` : `${first} to ${last}`;
  }
  const [start, end] = [parseIsoDate(from), parseIsoDate(to)];
  const month = start === null ? null : unitHolding(start, "month");
  const isMonth = month?.from === start && month?.to === end;
  return isMonth ? formatDate(from).replace(/^1 /u, "") : `${formatDate(from)} to ${formatDate(to)}`;
}
