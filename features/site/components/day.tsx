import { isoDay } from "@/domain/calendar-day";
import type { Texts } from "@/domain/interface/texts";

/** A day in words, and for machines. */
export function Day({ texts, date }: { texts: Texts; date: Date | string }) {
  return <time dateTime={typeof date === "string" ? date : isoDay(date)}>{texts.day(date)}</time>;
}
