import { Mark } from "@/components/mark";
import { RatingDisc } from "@/components/rating-disc";
import { layOutArticle, type Segment } from "@/domain/article-layout";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import type { RatingIcon } from "@/domain/ratings/rating";
import type { PublicUrls } from "@/domain/urls";
import { ParagraphBody } from "@/features/articles/components/paragraph-body";

interface Passage {
  start: number;
  end: number;
  claim: ListedClaim;
}

export interface MarkedArticleProps {
  urls: PublicUrls;
  text: string;
  /** The stretch of it that is shown, in UTF-16 units. */
  part: { start: number; end: number };
  /** Where cells of its tables begin that head a row or a column. */
  heads: readonly number[];
  /** BCP 47. */
  language: string;
  passages: readonly Passage[];
}

/** The text of an article that is free to show, or a part of it, its checked claims marked in place. */
export function MarkedArticle({ urls, text, part, heads, language, passages }: MarkedArticleProps) {
  const byId = new Map(passages.map((passage, index) => [String(index), passage]));
  const spans = passages.map(({ start, end }, index) => ({ id: String(index), start, end }));
  return (
    <div lang={language} className="grid gap-4 font-serif text-[1.1875rem]/[1.7]">
      {layOutArticle(text, spans, part, new Set(heads)).map((paragraph) => (
        <ParagraphBody
          key={paragraph.start}
          paragraph={paragraph}
          draw={(segment) => (
            <SegmentText
              key={segment.start}
              urls={urls}
              segment={segment}
              passage={byId.get(segment.spanIds[0] ?? "")}
            />
          )}
        />
      ))}
    </div>
  );
}

interface SegmentTextProps {
  urls: PublicUrls;
  segment: Segment;
  passage: Passage | undefined;
}

function SegmentText({ urls, segment, passage }: SegmentTextProps) {
  if (passage === undefined) return segment.text;
  const { rating, slug } = passage.claim;
  const ends = segment.start + segment.text.length === passage.end;
  return (
    <a href={urls.claim(slug)} className="mark-link">
      <Mark state="done" tone={rating.colour}>
        {ends ? <EndOfPassage text={segment.text} icon={rating.icon} /> : segment.text}
      </Mark>
      {ends ? <span className="sr-only"> ({rating.label})</span> : null}
    </a>
  );
}

/** Text with the disc behind it, which never stands on a line without the last letter. */
function EndOfPassage({ text, icon }: { text: string; icon: RatingIcon }) {
  const last = lastLetter(text);
  return (
    <>
      {text.slice(0, text.length - last.length)}
      <span className="whitespace-nowrap">
        {last}
        <RatingDisc icon={icon} className="ms-1 size-[0.85em] -translate-y-px text-tone" />
      </span>
    </>
  );
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** More than any letter has, in UTF-16 units. */
const LONGEST_LETTER = 64;

/** The last sign that readers see as one. */
function lastLetter(text: string): string {
  return [...letters.segment(text.slice(-LONGEST_LETTER))].at(-1)?.segment ?? "";
}
