import { Mark } from "@/components/mark";
import { withoutQuotationMarks } from "@/domain/quotation-marks";
import { shownCells } from "@/domain/shown-cells";

export interface QuoteInContextProps {
  before: string;
  exact: string;
  after: string;
  language: string;
}

/** The claim's words marked where they stand in the article. */
export function QuoteInContext({ before, exact, after, language }: QuoteInContextProps) {
  return (
    <blockquote
      lang={language}
      dir="auto"
      className="border-s-3 border-rule ps-4 font-serif text-lg/relaxed whitespace-pre-line"
    >
      {shown(before)}
      <Mark state="quoted">{shown(exact)}</Mark>
      {shown(after)}
    </blockquote>
  );
}

function shown(text: string): string {
  return shownCells(withoutQuotationMarks(text));
}
