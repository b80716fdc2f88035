import { formatDate, isoDay } from "@/domain/calendar-day";
import { correctionKindLabels, type PublishedCorrection } from "@/domain/publication/correction";

/** What was changed after publication, on top of the page. */
export function CorrectionNotices({ corrections }: { corrections: readonly PublishedCorrection[] }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-label="Corrections" className="mb-8 grid gap-4 border-s-4 border-warning bg-wash px-4 py-3.5">
      {corrections.map(({ kind, reason, madeAt, before, after }) => (
        <div key={`${before.edition}-${after?.edition ?? "none"}-${madeAt.toISOString()}`}>
          <p className="font-semibold">
            {correctionKindLabels[kind]}, <time dateTime={isoDay(madeAt)}>{formatDate(madeAt)}</time>
          </p>
          <p dir="auto">{reason}</p>
          {after === null || after.label === before.label ? null : (
            <p className="text-[0.9375rem] text-soft">
              The rating was “<bdi>{before.label}</bdi>” and is now “<bdi>{after.label}</bdi>”.
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
