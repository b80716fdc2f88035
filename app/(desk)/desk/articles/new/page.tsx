import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { PageHeader } from "@/components/page-header";
import { ArticleForm } from "@/features/articles/components/article-form";
import { loadNewArticle } from "@/features/articles/loaders";

export const generateMetadata = refusableMetadata(async (): Promise<Metadata> => {
  await loadNewArticle();
  return { title: "Add an article" };
});

export default refusable(async function NewArticlePage() {
  const actor = await loadNewArticle();
  return (
    <DeskPage actor={actor} section="articles">
      <DeskColumn>
        <PageHeader title="Add an article" lead="Its checkable claims are found and marked in place." />
        <div className="max-w-measure">
          <ArticleForm />
        </div>
      </DeskColumn>
    </DeskPage>
  );
});
