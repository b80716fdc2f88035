import { formatDate } from "@/domain/calendar-day";

/** Who published an article and when, in a line, as far as they are known. */
export function ArticleFacts({ publisher, publishedOn }: { publisher: string | null; publishedOn: string | null }) {
  return (
    <>
      {publisher === null ? null : <bdi>{publisher}</bdi>}
      {publisher === null || publishedOn === null ? null : " · "}
      {publishedOn === null ? null : <time dateTime={publishedOn}>{formatDate(publishedOn)}</time>}
    </>
  );
}
