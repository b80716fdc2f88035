import { findDates } from "@/domain/dates/find-dates";
import { contextNeeds } from "@/domain/extraction/context-needs";
import {
  type ExtractedClaim,
  type ExtractedClaimant,
  type Extraction,
  otherClaimant,
} from "@/domain/extraction/extractor";
import { findQuantities } from "@/domain/quantities/find-quantities";
import { formatQuantity } from "@/domain/quantities/format-quantity";
import type { Quantity } from "@/domain/quantities/quantity";

/** What an article is printed with; `publishedOn` is an ISO 8601 day. */
export type PrintedArticle = {
  readonly text: string;
  readonly language: string;
  readonly publishedOn?: string;
};

/**
 * The stable JSON shape that README.md shows, indented by two. Offsets are UTF-16 units: those of quotes and sentences into
 * `article.text`, those of quantities, dates and of what needs context into `quote.exact`.
 */
export function extractionJson(
  article: PrintedArticle,
  { claims, sentences }: Extraction,
  withSentences: boolean,
): string {
  const printed = {
    article,
    claims: claims.map((claim) => {
      const { quote, statement, claimant, checkWorthiness, reasons } = claim;
      return {
        quote,
        statement,
        claimant: otherClaimant(claimant),
        checkWorthiness,
        reasons,
        quantities: quantitiesOf(claim, article),
        dates: isEnglish(article) ? findDates(quote.exact, article.publishedOn) : [],
        needsContext: needsOf(claim, article).map(({ kind, ...need }) => ({
          kind,
          exact: "date" in need ? need.date.exact : need.exact,
        })),
      };
    }),
    ...(withSentences
      ? {
          sentences: sentences.map(({ start, end, checkable, checkWorthiness, kind }) => ({
            ...{ start, end, checkable, checkWorthiness, kind },
          })),
        }
      : {}),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

/** The claims for people: score, statement, claimant and reasons, figures as read, what needs context. */
export function extractionText(article: PrintedArticle, { claims }: Extraction): string {
  if (claims.length === 0) return "No checkable claim was found.\n";
  return claims.map((claim) => claimText(claim, article)).join("\n");
}

function claimText(claim: ExtractedClaim, article: PrintedArticle): string {
  const { statement, claimant, checkWorthiness, reasons } = claim;
  const lines = [[saidBy(claimant), ...reasons].join("; ")];
  const quantities = quantitiesOf(claim, article);
  if (quantities.length > 0) {
    lines.push(`figures: ${quantities.map(figureText).join("; ")}`);
  }
  const needs = needsOf(claim, article).map((need) => `“${need.kind === "pronoun" ? need.exact : need.date.exact}”`);
  if (needs.length > 0) lines.push(`needs context: ${needs.join(", ")}`);
  const score = checkWorthiness.toFixed(2);
  return `${score}  ${statement.replace(/\s+/gu, " ")}\n${lines.map((line) => `      ${line}\n`).join("")}`;
}

/** Words that were read as they stand are not said twice. */
function figureText(quantity: Quantity): string {
  const read = formatQuantity(quantity);
  return read.toLowerCase().startsWith(quantity.exact.toLowerCase()) ? read : `${quantity.exact} = ${read}`;
}

function saidBy(claimant: ExtractedClaimant | null): string {
  if (claimant === null) return "a speaker who cannot be told";
  return claimant.name ?? "the publication itself";
}

function quantitiesOf({ quote }: ExtractedClaim, article: PrintedArticle) {
  const { publishedOn } = article;
  return isEnglish(article) ? findQuantities(quote.exact, publishedOn === undefined ? {} : { publishedOn }) : [];
}

function needsOf({ quote }: ExtractedClaim, article: PrintedArticle) {
  return isEnglish(article) ? contextNeeds(quote.exact, article.publishedOn) : [];
}

/** Figures and dates are read in English alone. */
function isEnglish({ language }: PrintedArticle): boolean {
  return /^en(?:-|$)/iu.test(language);
}
