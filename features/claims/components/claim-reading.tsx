import { formatDateMention } from "@/domain/dates/format-date-mention";
import { contextNeeds } from "@/domain/extraction/context-needs";
import { isEnglish } from "@/domain/extraction/language";
import { isQuotedStatement } from "@/domain/extraction/quoted-statement";
import { findQuantities } from "@/domain/quantities/find-quantities";
import { formatQuantity } from "@/domain/quantities/format-quantity";
import type { Quantity } from "@/domain/quantities/quantity";

export interface ClaimReadingProps {
  /** The claim's words in the article. */
  exact: string;
  statement: string;
  /** BCP 47 tag; only English is read. */
  language: string;
  /** ISO 8601 day of publication, which "on Sunday" is counted from. */
  publishedOn: string | null;
}

/**
 * What the claim's words say in figures, and what they leave to the rest of the article. Read from the words each time,
 * so that it is never older than they are.
 */
export function ClaimReading({ exact, statement, language, publishedOn }: ClaimReadingProps) {
  if (!isEnglish(language)) return null;
  const quantities = findQuantities(exact, publishedOn === null ? {} : { publishedOn });
  // What the quote leans on is explained, or asks for context itself: "[Last year] 4,100 people died".
  const needs = contextNeeds(isQuotedStatement(statement, exact) ? statement : exact, publishedOn ?? undefined);
  const pronouns = needs.flatMap((need) => (need.kind === "pronoun" ? [need.exact] : []));
  const dates = needs.flatMap((need) => (need.kind === "relative date" ? [need.date] : []));
  if (quantities.length === 0 && needs.length === 0) return null;
  return (
    <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[auto_minmax(0,1fr)]">
      {quantities.length === 0 ? null : (
        <>
          <dt className="text-soft">Figures, as read</dt>
          <dd>
            <ul className="grid gap-0.5">
              {quantities.map((quantity) => (
                <FigureRead key={quantity.start} quantity={quantity} language={language} />
              ))}
            </ul>
          </dd>
        </>
      )}
      {needs.length === 0 ? null : (
        <>
          <dt className="text-soft">Needs context</dt>
          <dd>
            <ul className="grid gap-0.5">
              {pronouns.length === 0 ? null : (
                <li>
                  Who or what is meant by {pronouns.map((word) => `“${word}”`).join(", ")}: say it in the statement.
                </li>
              )}
              {dates.map((date) => (
                <li key={date.start}>
                  {formatDateMention(date)}
                  {date.resolved === null && publishedOn === null ? ": the article has no date to count from" : ""}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** The words and what was read in them; words that were read as they stand are not said twice. */
function FigureRead({ quantity, language }: { quantity: Quantity; language: string }) {
  const read = formatQuantity(quantity);
  if (read.toLowerCase().startsWith(quantity.exact.toLowerCase())) return <li lang={language}>{read}</li>;
  return (
    <li>
      <span lang={language}>{quantity.exact}</span>
      <span className="text-soft"> is </span>
      {read}
    </li>
  );
}
