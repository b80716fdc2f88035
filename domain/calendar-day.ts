const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day for people, "14 September 2020". Takes a calendar date (YYYY-MM-DD) or an instant, of which the day in UTC is
 * shown. A text that is no date of the calendar is given back as it is.
 */
export function formatDate(date: string | Date): string {
  return formatDay(date, dayFormat);
}

/** The same in any format, which must count in UTC. */
export function formatDay(date: string | Date, format: Intl.DateTimeFormat): string {
  if (typeof date !== "string") return format.format(date);
  if (!calendarDate.test(date)) return date;
  const instant = new Date(`${date}T00:00:00Z`);
  const real = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
  return real ? format.format(instant) : date;
}

/** The day of an instant in UTC as YYYY-MM-DD, for machines. */
export function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
