import { Pagination } from "@/components/pagination";
import type { ListPage } from "@/domain/list-place";
import { withQuery } from "@/domain/urls";

export interface ListPagesProps {
  /** The landmark's name: "Comments, pages". */
  label: string;
  /** Where the list stands, and what else its address says. */
  path: string;
  query?: Record<string, string | undefined>;
  /** The list's parameter, and the id of what the list begins with, so that the next page is read on from there. */
  list: string;
  page: Pick<ListPage<unknown>, "above" | "beyond">;
  /** What leads to the neighbouring pages. */
  aboveLabel: string;
  beyondLabel: string;
}

/** The way to the neighbouring pages of a list of the desk. */
export function ListPages({ label, path, query, list, page, aboveLabel, beyondLabel }: ListPagesProps) {
  const hrefOf = (place: string | null) =>
    place === null ? undefined : `${withQuery(path, { ...query, [list]: place })}#${list}`;
  return (
    <Pagination
      label={label}
      newerLabel={aboveLabel}
      olderLabel={beyondLabel}
      newer={hrefOf(page.above)}
      older={hrefOf(page.beyond)}
    />
  );
}
