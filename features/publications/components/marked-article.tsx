import { Mark } from "@/components/mark";
import { RatingDisc } from "@/components/rating-disc";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import { markedParagraphs, type TextSegment } from "@/domain/publication/marked-text";
import { publicUrls } from "@/domain/urls";

export interface MarkedArticleProps {
  text: string;
  /** BCP 47. */
  language: string;
  passages: readonly { start: number; end: number; claim: ListedClaim }[];
}

function Segment({ text, mark }: TextSegment<ListedClaim>) {
  if (mark === null) return text;
  const { rating, slug } = mark.value;
  return (
    <Mark state="done" tone={rating.colour}>
      <a href={publicUrls.claim(slug)}>
        {text}
        {mark.ends ? (
          <>
            <RatingDisc icon={rating.icon} className="ms-1 size-[0.85em] -translate-y-px text-tone" />
            <span className="sr-only"> ({rating.label})</span>
          </>
        ) : null}
      </a>
    </Mark>
  );
}

/** The whole text of an article that is free to show, its checked claims marked in place. */
export function MarkedArticle({ text, language, passages }: MarkedArticleProps) {
  const marks = passages.map(({ start, end, claim }) => ({ start, end, value: claim }));
  return (
    <div lang={language} dir="auto" className="grid gap-4 font-serif text-[1.1875rem]/[1.7]">
      {markedParagraphs(text, marks).map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <Segment key={segment.start} {...segment} />
          ))}
        </p>
      ))}
    </div>
  );
}
