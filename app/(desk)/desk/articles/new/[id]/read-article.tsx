import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { detailFieldValues, whereDetailsWereRead } from "@/domain/ingest/detail-fields";
import { latestDay } from "@/domain/ingest/doubtful-days";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { readingSentence, summariseReading } from "@/domain/ingest/reading-summary";
import { deskUrls, withQuery } from "@/domain/urls";
import { type LeftOutPiece, TakeInForm } from "@/features/originals/components/take-in-form";
import { TextPreview } from "@/features/originals/components/text-preview";

interface ReadArticleProps {
  original: { id: string; name: string; address: string | null; encoding: string | null; seen: string };
  article: IngestedArticle;
}

/** The text as it was read, and beside it a form for its details and for what was left out. */
export function ReadArticle({ original, article }: ReadArticleProps) {
  const { details, text, notes } = article;
  return (
    <>
      <PageHeader
        title="Is this the article?"
        kicker={original.address === null ? undefined : <FetchedFrom address={original.address} />}
        lead={`${original.name}: ${readingSentence(summariseReading(article))} Nothing is added before you say so.`}
      />
      {notes.length === 0 ? null : (
        <Notice>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <section aria-label="The text" className="grid min-w-0 content-start gap-6">
          {original.encoding === null ? null : (
            <p className="text-soft">
              Do its letters look wrong?{" "}
              <a href={withQuery(deskUrls.original(original.id), { letters: "wrong" })}>Read it in another encoding</a>
            </p>
          )}
          <TextPreview text={text} heads={article.heads} language={details.language?.value} />
        </section>
        <section aria-label="Details" className="border-t border-rule pt-6 lg:border-t-0 lg:pt-0">
          <TakeInForm
            originalId={original.id}
            seen={original.seen}
            details={detailFieldValues(details, original.address)}
            readFrom={whereDetailsWereRead(details, original.address)}
            leftOut={leftOutPieces(article)}
            latest={latestDay(Date.now())}
            moreLeftOut={Math.max(0, article.leftOut.length - MOST_PIECES)}
          />
        </section>
      </div>
    </>
  );
}

function FetchedFrom({ address }: { address: string }) {
  return (
    <>
      Fetched from{" "}
      <a href={address} rel="noopener nofollow" className="break-all">
        {address}
      </a>
    </>
  );
}

/** A page can have thousands of pieces beside its article; nobody looks through more. */
const MOST_PIECES = 500;

function leftOutPieces({ text, leftOut }: IngestedArticle): LeftOutPiece[] {
  return leftOut.slice(0, MOST_PIECES).map((piece, index) => ({
    index,
    text: piece.text,
    place: piece.before === 0 ? "before" : piece.before >= text.length ? "behind" : "within",
  }));
}
