import { publicUrls, withQuery } from "@/domain/urls";
import type { ClaimFiltersProps } from "./claim-filters";

/** The filters in force, each a link that takes it away. */
export function ChosenFilters({ filters, facets }: ClaimFiltersProps) {
  const { q, rating, claimant, article } = filters;
  const labelOf = (facet: ClaimFiltersProps["facets"]["ratings"], value: string | undefined) =>
    facet.find((option) => option.value === value)?.label ?? value;
  const chosen = [
    { name: "q", term: "Words", label: q },
    { name: "rating", term: "Rating", label: labelOf(facets.ratings, rating) },
    { name: "claimant", term: "Claimant", label: labelOf(facets.claimants, claimant) },
    { name: "article", term: "Article", label: labelOf(facets.articles, article) },
  ].filter(({ label }) => label !== undefined);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap gap-2 print:hidden">
      {chosen.map(({ name, term, label }) => (
        <li key={name} className="max-w-full">
          <a
            href={withQuery(publicUrls.claims, { q, rating, claimant, article, [name]: undefined })}
            className="inline-flex max-w-full items-center gap-2 rounded-full border border-line px-3 py-0.5 text-[0.9375rem] text-ink no-underline hover:border-accent"
          >
            <span className="sr-only">Remove the filter </span>
            <span className="truncate">
              {term}: <bdi className="font-semibold">{label}</bdi>
            </span>
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 stroke-current stroke-2">
              <path d="m2 2 8 8m0-8-8 8" />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  );
}
