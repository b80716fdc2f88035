import { formatDate } from "@/domain/calendar-day";

export interface HistoryEntry {
  key: string;
  at: Date;
  by: string;
  what: string;
}

/** What was done and when, newest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className="grid gap-1.5 text-[0.9375rem] text-soft">
      {entries.map(({ key, at, by, what }) => (
        <li key={key}>
          <bdi className="text-ink">{by}</bdi> {what},{" "}
          <time dateTime={at.toISOString()}>
            {formatDate(at)}, {at.toISOString().slice(11, 16)} UTC
          </time>
        </li>
      ))}
    </ol>
  );
}
