import { z } from "zod";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day of "Thu, 12 May 2022 23:30:00 -0500" on the sender's own clock, as YYYY-MM-DD; null where it names none. */
export function dayOfMail(date: string): string | null {
  const [, day = "", month = "", year = ""] =
    /(?:^|\s)(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s|$)/i.exec(date) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const written = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return z.iso.date().safeParse(written).success ? written : null;
}
