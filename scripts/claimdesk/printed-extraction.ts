import { findDates } from "@/domain/dates/find-dates";
import { contextNeeds } from "@/domain/extraction/context-needs";
import {
  type ExtractedClaim,
  type ExtractedClaimant,
  type Extraction,
  otherClaimant,
} from "@/domain/extraction/extractor";
import { isEnglish } from "@/domain/extraction/language";
import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import { UNKNOWN_LANGUAGE } from "@/domain/language/language-tag";
import { findQuantities } from "@/domain/quantities/find-quantities";
import { formatQuantity } from "@/domain/quantities/format-quantity";
import type { Quantity } from "@/domain/quantities/quantity";

/** An article as it is printed: what is known of it, in the order of the print. */
export type PrintedArticle = {
  /** BCP 47. */
  readonly language: string;
  readonly title?: string;
  readonly publisher?: string;
  /** The names of the authors in a line, and the authors one by one. */
  readonly author?: string;
  readonly authors?: readonly ArticleAuthor[];
  /** ISO 8601 day. */
  readonly publishedOn?: string;
  /** Id of the extractor that spoke. */
  readonly extractor: string;
  readonly text: string;
};

/**
 * The stable JSON shape that README.md shows, indented by two. Offsets are UTF-16 units: those of quotes and sentences into
 * `article.text`, those of quantities and dates into `quote.exact`.
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
        dates: isEnglish(article.language) ? findDates(quote.exact, article.publishedOn) : [],
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
  if (claims.length === 0) return noClaimsText(article);
  return claims.map((claim) => claimText(claim, article)).join("\n");
}

function noClaimsText({ language }: PrintedArticle): string {
  if (isEnglish(language)) return "No checkable claim was found.\n";
  if (language === UNKNOWN_LANGUAGE) return "The language of this text could not be told. Say it with --language.\n";
  return `Claims are found in English texts only, and this one is read as "${language}" (--language says otherwise).\n`;
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
  return isEnglish(article.language)
    ? findQuantities(quote.exact, publishedOn === undefined ? {} : { publishedOn })
    : [];
}

/** Of the statement, since what the quote leans on explains its pronouns or asks for context itself. */
function needsOf({ statement }: ExtractedClaim, article: PrintedArticle) {
  return isEnglish(article.language) ? contextNeeds(statement, article.publishedOn) : [];
}
