import { Mark } from "@/components/mark";
import { layOutArticle, type Segment } from "@/domain/article-layout";
import { deskUrls } from "@/domain/urls";
import { type ClaimState, claimStateLabels } from "@/domain/workflow/claim-state";
import { stageOf } from "@/domain/workflow/progress";
import { ParagraphBody } from "./paragraph-body";

/** Where the text stands on the page, for what looks at selections in it. */
export const ARTICLE_TEXT_ID = "article-text";

/** Names a paragraph of it on the page, by where it begins in the text. */
export function paragraphId(start: number): string {
  return `paragraph-${start}`;
}

export interface MarkedClaim {
  id: string;
  state: ClaimState;
  checkWorthiness: number | null;
  start: number;
  end: number;
  ratingLabel: string | null;
}

export interface ArticleTextProps {
  articleId: string;
  text: string;
  language: string;
  /** The stretch of the text that is shown, in UTF-16 units. */
  part: { start: number; end: number };
  /** Where cells begin that head a row or a column. */
  heads: readonly number[];
  claims: readonly MarkedClaim[];
  currentId: string | undefined;
}

/** The article with its claims marked in place and their states in the margin. Every mark leads to its claim. */
export function ArticleText({ articleId, text, language, part, heads, claims, currentId }: ArticleTextProps) {
  const marked = claims.filter((claim) => claim.state !== "dismissed" || claim.id === currentId);
  const byId = new Map(marked.map((claim) => [claim.id, claim]));
  const paragraphs = layOutArticle(text, marked, part, new Set(heads));
  return (
    <div id={ARTICLE_TEXT_ID} lang={language} className="grid gap-5 font-serif text-[1.1875rem]/[1.72]">
      {paragraphs.map((paragraph) => {
        const begun = marked.filter((claim) => claim.start >= paragraph.start && claim.start < paragraph.end);
        return (
          <div
            key={paragraph.start}
            id={paragraphId(paragraph.start)}
            className="grid gap-x-5 sm:grid-cols-[minmax(0,1fr)_7rem]"
          >
            <ParagraphBody
              paragraph={paragraph}
              draw={(segment) => (
                <SegmentText
                  key={segment.start}
                  articleId={articleId}
                  segment={segment}
                  claim={byId.get(segment.spanIds[0] ?? "")}
                  currentId={currentId}
                />
              )}
            />
            <Margin claims={begun} />
          </div>
        );
      })}
    </div>
  );
}

interface SegmentTextProps {
  articleId: string;
  segment: Segment;
  claim: MarkedClaim | undefined;
  currentId: string | undefined;
}

function SegmentText({ articleId, segment, claim, currentId }: SegmentTextProps) {
  const text = <span data-start={segment.start}>{segment.text}</span>;
  if (claim === undefined) return text;
  const stage = stageOf(claim.state);
  const look = stage === "done" ? "done" : stage === "open" || stage === null ? "open" : "review";
  const isCurrent = currentId !== undefined && segment.spanIds.includes(currentId);
  const ends = segment.start + segment.text.length === claim.end;
  const id = claim.start === segment.start ? `mark-${claim.id}` : undefined;
  return (
    <a
      href={deskUrls.article(articleId, claim.id)}
      className="mark-link"
      draggable={false}
      aria-current={isCurrent ? "true" : undefined}
    >
      <Mark id={id} state={look} tone={look === "done" ? "published" : undefined} current={isCurrent}>
        {text}
      </Mark>
      {ends ? <span className="sr-only select-none"> ({claimStateLabels[claim.state]})</span> : null}
    </a>
  );
}

/** What the margin says of the claims that begin in a paragraph. */
function Margin({ claims }: { claims: readonly MarkedClaim[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3 font-sans text-sm/6 font-semibold text-soft select-none sm:block sm:pt-1">
      {claims.map((claim) => (
        <li key={claim.id}>{marginNote(claim)}</li>
      ))}
    </ul>
  );
}

function marginNote({ state, checkWorthiness, ratingLabel }: MarkedClaim): string {
  if (ratingLabel !== null) return ratingLabel;
  if (state !== "detected") return claimStateLabels[state];
  return checkWorthiness === null ? "Open" : `Open · score ${Math.round(checkWorthiness * 100)}`;
}
