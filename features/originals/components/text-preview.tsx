import { layOutArticle } from "@/domain/article-layout";
import { ParagraphBody } from "@/features/articles/components/paragraph-body";

/** The text as it would be taken in. */
export function TextPreview({ text, language }: { text: string; language: string | undefined }) {
  return (
    <div lang={language} className="grid gap-5 font-serif text-[1.1875rem]/[1.72]">
      {layOutArticle(text, []).map((paragraph) => (
        <ParagraphBody key={paragraph.start} paragraph={paragraph} draw={({ text: words }) => words} />
      ))}
    </div>
  );
}
