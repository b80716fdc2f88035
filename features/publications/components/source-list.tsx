import { Chip, type ChipIcon } from "@/components/chip";
import { formatDate } from "@/domain/calendar-day";
import { type Stance, sourceKindLabels, stanceLabels } from "@/domain/evidence/source";
import type { PublishedSource } from "@/domain/publication/published-verdict";
import { sourceAnchor } from "@/domain/publication/rationale";
import { OriginalLink } from "./original-link";

const stanceIcons: Record<Stance, ChipIcon> = { supports: "check", refutes: "cross", context: "diamond" };

/** Publisher and dates, as far as they are known. */
function SourceDates({ publisher, publishedOn, accessedOn }: PublishedSource) {
  return (
    <p className="text-[0.9375rem] text-soft">
      {publisher === null ? null : (
        <>
          <bdi>{publisher}</bdi> ·{" "}
        </>
      )}
      {publishedOn === null ? null : (
        <>
          <time dateTime={publishedOn}>{formatDate(publishedOn)}</time> ·{" "}
        </>
      )}
      seen on <time dateTime={accessedOn}>{formatDate(accessedOn)}</time>
    </p>
  );
}

/** The sources a verdict rests on, numbered as its rationale cites them. */
export function SourceList({ sources }: { sources: readonly PublishedSource[] }) {
  return (
    <ol>
      {sources.map((source) => (
        <li
          key={source.position}
          id={sourceAnchor(source.position)}
          className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-t border-rule py-4 target:bg-wash"
        >
          <span className="font-serif text-lg font-semibold text-soft">
            <span className="sr-only">Source </span>
            {source.position}
          </span>
          <div className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Chip tone={source.stance} icon={stanceIcons[source.stance]}>
                {stanceLabels[source.stance]}
              </Chip>
              <span className="text-[0.9375rem] text-soft">{sourceKindLabels[source.kind]}</span>
            </p>
            <p className="text-lg/snug font-semibold">
              <OriginalLink url={source.url}>
                <bdi>{source.title}</bdi>
              </OriginalLink>
            </p>
            <SourceDates {...source} />
            {source.quote === null ? null : (
              <blockquote
                dir="auto"
                className="mt-1.5 border-s-3 border-rule ps-4 font-serif text-[1.0625rem] whitespace-pre-line"
              >
                {source.quote}
              </blockquote>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
