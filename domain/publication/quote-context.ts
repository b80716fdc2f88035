import { QUOTE_CONTEXT_LENGTH } from "@/domain/anchoring/quote-selector";
import { withoutQuotationMarks } from "@/domain/quotation-marks";
import { shownCells } from "@/domain/shown-cells";

/** A quoted passage ready to be read: what stands before and after it, cut at words and within its paragraph. */
export interface QuoteContext {
  before: string;
  exact: string;
  after: string;
}

const ELLIPSIS = "… ";

/** Context as long as it can be has been cut; it may be a unit shorter so as not to split a surrogate pair. */
function isCut(context: string): boolean {
  return context.length >= QUOTE_CONTEXT_LENGTH - 1;
}

/**
 * A quote selector's passage with its surroundings for people: white space made single spaces, a bar between cells of a table, nothing from another
 * paragraph, no words cut in half, and an ellipsis where the sentence goes on beyond what is shown.
 */
export function quoteContext({
  exact,
  prefix,
  suffix,
}: {
  exact: string;
  prefix: string;
  suffix: string;
}): QuoteContext {
  const [before = "", ...otherBefore] = prefix.split("\n").reverse();
  const [after = "", ...otherAfter] = suffix.split("\n");
  return {
    before: otherBefore.length > 0 || !isCut(prefix) ? spaced(before).trimStart() : withoutFirstWord(spaced(before)),
    exact: spaced(exact),
    after: otherAfter.length > 0 || !isCut(suffix) ? spaced(after).trimEnd() : withoutLastWord(spaced(after)),
  };
}

function spaced(text: string): string {
  return shownCells(withoutQuotationMarks(text)).replace(/\s+/g, " ");
}

function withoutFirstWord(text: string): string {
  const space = text.indexOf(" ");
  return text.trim() === "" || space === -1 ? text : `${ELLIPSIS}${text.slice(space + 1)}`;
}

function withoutLastWord(text: string): string {
  const space = text.lastIndexOf(" ");
  return text.trim() === "" || space === -1 ? text : `${text.slice(0, space)} …`;
}
