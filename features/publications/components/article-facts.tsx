import type { Texts } from "@/domain/interface/texts";
import { Day } from "@/features/site/components/day";

export interface ArticleFactsProps {
  texts: Texts;
  publisher: string | null;
  publishedOn: string | null;
}

/** Who published an article and when, in a line, as far as they are known. */
export function ArticleFacts({ texts, publisher, publishedOn }: ArticleFactsProps) {
  return (
    <>
      {publisher === null ? null : <bdi>{publisher}</bdi>}
      {publisher === null || publishedOn === null ? null : " · "}
      {publishedOn === null ? null : <Day texts={texts} date={publishedOn} />}
    </>
  );
}
