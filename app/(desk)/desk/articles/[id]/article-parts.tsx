import { Pagination } from "@/components/pagination";
import type { ArticlePart } from "@/domain/article-part";
import { deskUrls } from "@/domain/urls";

interface ArticlePartsProps {
  articleId: string;
  part: ArticlePart;
  /** The landmark's name. */
  label: string;
}

/** Where an article has more claims than a page shows: which part of it this is, and the way to those around it. */
export function ArticleParts({ articleId, part, label }: ArticlePartsProps) {
  if (part.count === 1) return null;
  const hrefOf = (number: number) => deskUrls.articlePart(articleId, number);
  return (
    <div className="grid gap-3">
      <p className="text-soft">
        Part {part.number} of {part.count}: an article of this many claims is shown in parts.
      </p>
      <Pagination
        label={label}
        newerLabel="Previous part"
        olderLabel="Next part"
        newer={part.number > 1 ? hrefOf(part.number - 1) : undefined}
        older={part.number < part.count ? hrefOf(part.number + 1) : undefined}
      />
    </div>
  );
}
