import type { ReactNode } from "react";
import { Mark } from "@/components/mark";
import { quoteContext } from "@/domain/publication/quote-context";

interface QuoteInContextProps {
  quote: { exact: string; prefix: string; suffix: string };
  /** BCP 47, of the article. */
  language: string;
  /** Where it is quoted from, if the page does not say so anyway. */
  source?: ReactNode;
}

/** The passage in which the claim is made, marked in the words around it. */
export function QuoteInContext({ quote, language, source }: QuoteInContextProps) {
  const { before, exact, after } = quoteContext(quote);
  return (
    <figure className="border-s-3 border-rule ps-4">
      <blockquote lang={language} dir="auto" className="font-serif text-[1.1875rem]/relaxed">
        <p>
          <span className="text-soft">{before}</span>
          <Mark state="quoted">{exact}</Mark>
          <span className="text-soft">{after}</span>
        </p>
      </blockquote>
      {source === undefined ? null : <figcaption className="mt-2 text-sm text-soft">{source}</figcaption>}
    </figure>
  );
}
