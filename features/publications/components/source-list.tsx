import { Chip, type ChipIcon } from "@/components/chip";
import type { Stance } from "@/domain/evidence/source";
import type { Texts } from "@/domain/interface/texts";
import type { ArchivedCopy, PublishedSource } from "@/domain/publication/published-verdict";
import { sourceAnchor } from "@/domain/publication/rationale";
import { Day } from "@/features/site/components/day";
import { Said } from "@/features/site/components/said";
import { OriginalLink } from "./original-link";

const stanceIcons: Record<Stance, ChipIcon> = { supports: "check", refutes: "cross", context: "diamond" };

/** Publisher and dates, as far as they are known. */
function SourceDates({ texts, source }: { texts: Texts; source: PublishedSource }) {
  const { publisher, publishedOn, accessedOn } = source;
  return (
    <p className="text-[0.9375rem] text-soft">
      {publisher === null ? null : (
        <>
          <bdi>{publisher}</bdi> ·{" "}
        </>
      )}
      {publishedOn === null ? null : (
        <>
          <Day texts={texts} date={publishedOn} /> ·{" "}
        </>
      )}
      <Said texts={texts} message="source.seen" values={{ day: <Day texts={texts} date={accessedOn} /> }} />
    </p>
  );
}

/** The copy that is kept of a source, and the hash it can be checked by. */
function Archived({ texts, copy }: { texts: Texts; copy: ArchivedCopy }) {
  return (
    <p className="text-[0.9375rem] text-soft">
      <OriginalLink url={copy.url}>{texts.say("source.archived")}</OriginalLink>
      {copy.archivedAt === null ? null : (
        <>
          , <Day texts={texts} date={copy.archivedAt} />
        </>
      )}
      {copy.sha256 === null ? null : (
        <>
          {" · SHA-256 "}
          <code className="text-[0.8125rem] break-all">{copy.sha256}</code>
        </>
      )}
    </p>
  );
}

/** The sources a verdict rests on, numbered as its rationale cites them. */
export function SourceList({ texts, sources }: { texts: Texts; sources: readonly PublishedSource[] }) {
  return (
    <ol>
      {sources.map((source) => (
        <li
          key={source.position}
          id={sourceAnchor(source.position)}
          className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-t border-rule py-4 target:bg-wash"
        >
          <span className="font-serif text-lg font-semibold text-soft">
            <span className="sr-only">{texts.say("source.number")} </span>
            {source.position}
          </span>
          <div className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Chip tone={source.stance} icon={stanceIcons[source.stance]}>
                {texts.say(`stance.${source.stance}`)}
              </Chip>
              <span className="text-[0.9375rem] text-soft">{texts.say(`sourceKind.${source.kind}`)}</span>
            </p>
            <p className="text-lg/snug font-semibold">
              <OriginalLink url={source.url}>
                <bdi>{source.title}</bdi>
              </OriginalLink>
            </p>
            <SourceDates texts={texts} source={source} />
            {source.archive === null ? null : <Archived texts={texts} copy={source.archive} />}
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
