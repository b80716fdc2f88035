import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { PageHeader } from "@/components/page-header";
import { EncodingForm } from "@/features/originals/components/encoding-form";
import { ThrowAwayForm } from "@/features/originals/components/throw-away-form";
import { loadOriginal } from "@/features/originals/loaders";
import { ReadArticle } from "./read-article";

type Props = PageProps<"/desk/articles/new/[id]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { original } = await loadOriginal((await params).id);
  return { title: `What was read of ${original.name}` };
});

/** What was read of a file, before it is taken in as an article. */
export default refusable(async function OriginalPage({ params }: Props) {
  const { actor, original } = await loadOriginal((await params).id);
  return (
    <DeskPage actor={actor} section="articles">
      <DeskColumn>
        {original.article === null ? (
          <>
            <PageHeader
              title="In which encoding is this file?"
              lead={`What ${original.name} says of its letters is missing, or does not fit them.`}
            />
            <div className="max-w-measure">
              <EncodingForm originalId={original.id} candidates={original.candidates} />
            </div>
          </>
        ) : (
          <ReadArticle original={original} article={original.article} />
        )}
        <div>
          <ThrowAwayForm originalId={original.id} name={original.name} />
        </div>
      </DeskColumn>
    </DeskPage>
  );
});
