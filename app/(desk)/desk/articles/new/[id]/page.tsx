import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { formatDate } from "@/domain/calendar-day";
import { ThrowAwayForm } from "@/features/originals/components/throw-away-form";
import { loadOriginal } from "@/features/originals/loaders";
import { EncodingQuestion } from "./encoding-question";
import { ReadArticle } from "./read-article";

type Props = PageProps<"/desk/articles/new/[id]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { original } = await loadOriginal((await params).id);
  return { title: `What was read of ${original.name}` };
});

/** What was read of a file, before it is taken in as an article; or in which encoding it is, where that is asked. */
export default refusable(async function OriginalPage({ params, searchParams }: Props) {
  const { actor, original } = await loadOriginal((await params).id);
  const isAsked = (await searchParams).letters === "wrong" && original.encoding !== null;
  return (
    <DeskPage actor={actor} section="articles">
      <DeskColumn>
        {original.article === null || isAsked ? (
          <EncodingQuestion original={original} />
        ) : (
          <ReadArticle original={original} article={original.article} />
        )}
        <div className="grid gap-2">
          <p className="text-soft">
            Kept until {formatDate(original.keptUntil)}, unless it is added or thrown away before.
          </p>
          <ThrowAwayForm originalId={original.id} name={original.name} />
        </div>
      </DeskColumn>
    </DeskPage>
  );
});
