import type { Texts } from "@/domain/interface/texts";
import type { PublishedCorrection } from "@/domain/publication/correction";
import { Day } from "@/features/site/components/day";
import { Said } from "@/features/site/components/said";

export interface CorrectionNoticesProps {
  texts: Texts;
  corrections: readonly PublishedCorrection[];
}

/** What was changed after publication, on top of the page. */
export function CorrectionNotices({ texts, corrections }: CorrectionNoticesProps) {
  if (corrections.length === 0) return null;
  return (
    <section
      aria-label={texts.say("corrections.title")}
      className="mb-8 grid gap-4 border-s-4 border-warning bg-wash px-4 py-3.5"
    >
      {corrections.map((correction) => (
        <CorrectionNotice
          key={`${correction.before.edition} ${correction.madeAt.toISOString()}`}
          texts={texts}
          correction={correction}
        />
      ))}
    </section>
  );
}

/** One notice: of what kind and when, why, and how the rating changed. */
export function CorrectionNotice({ texts, correction }: { texts: Texts; correction: PublishedCorrection }) {
  const { kind, reason, madeAt, before, after } = correction;
  return (
    <div>
      <p className="font-semibold">
        <Said
          texts={texts}
          message="correction.head"
          values={{ kind: texts.say(`correction.${kind}`), day: <Day texts={texts} date={madeAt} /> }}
        />
      </p>
      <p dir="auto">{reason}</p>
      {after === null || after.label === before.label ? null : (
        <p className="text-[0.9375rem] text-soft">
          <Said
            texts={texts}
            message="correction.rating"
            values={{ before: <bdi>{before.label}</bdi>, after: <bdi>{after.label}</bdi> }}
          />
        </p>
      )}
    </div>
  );
}
