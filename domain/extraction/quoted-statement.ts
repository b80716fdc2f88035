import { plainLine } from "@/domain/plain-line";
import { withoutQuotationMarks } from "@/domain/quotation-marks";

/**
 * The statement of a claim that nobody has put into words yet: its quote on one line, and before it in square brackets,
 * as editors mark what they add, the words that it leans on: "[Mr Hall] promised a $1.5bn loan".
 */
export function quotedStatement(quote: string, leansOn: string | null): string {
  return leansOn === null
    ? plainLine(withoutQuotationMarks(quote))
    : `[${plainLine(leansOn)}] ${plainLine(withoutQuotationMarks(quote))}`;
}

/** Whether a statement is a quote as it was found, with words in brackets before it or without. */
export function isQuotedStatement(statement: string, quote: string): boolean {
  const plain = plainLine(withoutQuotationMarks(quote));
  return statement === plain || (/^\[[^\]]+\] /u.test(statement) && statement.endsWith(`] ${plain}`));
}
