import { isoDateOf, parseIsoDate } from "@/domain/dates/calendar";
import type { IsoDate } from "@/domain/dates/date-mention";

/** What is doubtful about an article's days, by the field. */
export interface DoubtfulDays {
  publishedOn?: string;
  modifiedOn?: string;
}

/**
 * Days that are possible and hardly true, in sentences that stand beside their fields: they are kept as they are. `latest`
 * is the day that it is where it is latest; empty fields are not doubted.
 */
export function doubtfulDays(publishedOn: string, modifiedOn: string, latest: IsoDate): DoubtfulDays {
  const [published, modified, now] = [publishedOn, modifiedOn, latest].map(parseIsoDate);
  const doubts: DoubtfulDays = {};
  if (published != null && now != null && published > now) {
    doubts.publishedOn = "This day is still to come. Check it before you save.";
  }
  if (modified != null && now != null && modified > now) {
    doubts.modifiedOn = "This day is still to come. Check it before you save.";
  } else if (modified != null && published != null && modified < published) {
    doubts.modifiedOn = "This day is before the one of publication. Check both before you save.";
  }
  return doubts;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Clocks in Kiribati are so far before UTC. */
const MOST_AHEAD = 14 * 3_600_000;

/** The calendar day that it is where it is latest. `now`: milliseconds since 1970. */
export function latestDay(now: number): IsoDate {
  return isoDateOf(Math.floor((now + MOST_AHEAD) / MILLISECONDS_OF_A_DAY));
}
