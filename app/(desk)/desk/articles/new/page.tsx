import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { PageHeader } from "@/components/page-header";
import { readEndings, readKinds } from "@/domain/ingest/original-file";
import { ArticleForm } from "@/features/articles/components/article-form";
import { AddressForm } from "@/features/originals/components/address-form";
import { FileForm } from "@/features/originals/components/file-form";
import { WaitingOriginals } from "@/features/originals/components/waiting-originals";
import { loadBringing } from "@/features/originals/loaders";

export const generateMetadata = refusableMetadata(async (): Promise<Metadata> => {
  await loadBringing();
  return { title: "Add an article" };
});

export default refusable(async function NewArticlePage({ searchParams }: PageProps<"/desk/articles/new">) {
  const [{ actor, waiting }, { done }] = await Promise.all([loadBringing(), searchParams]);
  return (
    <DeskPage actor={actor} section="articles">
      <DeskColumn>
        <DoneNotice done={done} />
        <PageHeader title="Add an article" lead="Its checkable claims are found and marked in place." />
        <div className="grid max-w-measure gap-10">
          {waiting.length === 0 ? null : (
            <section className="grid gap-3">
              <h2 className="text-xl">Not added yet</h2>
              <WaitingOriginals originals={waiting} />
            </section>
          )}
          <section className="grid gap-3">
            <h2 className="text-xl">From the web</h2>
            <AddressForm />
          </section>
          <section className="grid gap-3">
            <h2 className="text-xl">From a file</h2>
            <FileForm
              endings={readEndings}
              hint={`It can be ${readKinds}; up to 5 MB, or 20 MB where it holds pictures. You see what was read of it before it is added.`}
            />
          </section>
          <section className="grid gap-3">
            <h2 className="text-xl">Or as text</h2>
            <ArticleForm />
          </section>
        </div>
      </DeskColumn>
    </DeskPage>
  );
});
