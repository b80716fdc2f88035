import { Mark } from "@/components/mark";
import { quoteContext } from "@/domain/publication/quote-context";

interface QuoteInContextProps {
  quote: { exact: string; prefix: string; suffix: string };
  /** BCP 47, of the article. */
  language: string;
}

/** The passage in which the claim is made, marked in the words around it. */
export function QuoteInContext({ quote, language }: QuoteInContextProps) {
  const { before, exact, after } = quoteContext(quote);
  return (
    <blockquote lang={language} dir="auto" className="border-s-3 border-rule ps-4 font-serif text-[1.1875rem]/relaxed">
      <p>
        <span className="text-soft">{before}</span>
        <Mark state="quoted">{exact}</Mark>
        <span className="text-soft">{after}</span>
      </p>
    </blockquote>
  );
}
