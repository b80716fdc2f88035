import { Notice } from "@/components/notice";
import { UNKNOWN_LANGUAGE } from "@/domain/language/language-tag";
import type { DeskArticle } from "@/features/articles/data";

interface ClaimsNoticeProps {
  article: DeskArticle;
  /** Whether the desk has an extractor that reads the article's language. */
  claimsAreFound: boolean;
}

/** Why an article has no claims that were found in it, and what to do; nothing where it has some. */
export function ClaimsNotice({ article, claimsAreFound }: ClaimsNoticeProps) {
  if (claimsAreFound && article.part.total > 0) return null;
  return (
    <Notice>
      <p>{claimsAreFound ? NOTHING_FOUND : article.language === UNKNOWN_LANGUAGE ? NO_LANGUAGE : NOT_READ}</p>
    </Notice>
  );
}

const NOT_READ = "Claims are found in English articles only so far. Mark them by hand: select words of the text.";

const NO_LANGUAGE =
  "The language of this article is not known yet. Choose it under “Details of the article”, and its claims are looked for.";

const NOTHING_FOUND =
  "No checkable claim was found in this article. Mark claims by hand, or change its language under “Details of the article” if it is wrong.";
