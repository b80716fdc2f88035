import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { deskUrls } from "@/domain/urls";

/** Searches the desk's articles: a plain form that changes the address. */
export function ArticleSearch({ q }: { q: string | null }) {
  return (
    <search>
      <form action={deskUrls.articles} method="get" className="flex items-end gap-3">
        <TextField
          type="search"
          name="q"
          label="Search articles"
          defaultValue={q ?? undefined}
          maxLength={200}
          dir="auto"
        />
        <Button kind="quiet">Search</Button>
      </form>
    </search>
  );
}
