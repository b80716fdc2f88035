import { layOutArticle } from "@/domain/article-layout";
import { ParagraphBody } from "@/features/articles/components/paragraph-body";

export interface TextPreviewProps {
  text: string;
  /** Where cells of its tables begin that head a row or a column. */
  heads?: readonly number[] | undefined;
  language: string | undefined;
}

/** The text as it would be taken in. */
export function TextPreview({ text, heads = [], language }: TextPreviewProps) {
  return (
    <div lang={language} className="grid gap-5 font-serif text-[1.1875rem]/[1.72]">
      {layOutArticle(text, [], undefined, new Set(heads)).map((paragraph) => (
        <ParagraphBody key={paragraph.start} paragraph={paragraph} draw={({ text: words }) => words} />
      ))}
    </div>
  );
}
