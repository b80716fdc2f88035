import type { Texts } from "@/domain/interface/texts";
import { withQuery } from "@/domain/urls";
import { type Choice, type ClaimFiltersProps, choices } from "./claim-filters";

/** The filters in force, each a link that takes it away. */
export function ChosenFilters({ site, filters, facets }: ClaimFiltersProps) {
  const { texts, urls } = site;
  const names = (["q", ...choices, "from", "to"] as const).filter((name) => filters[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <ul aria-label={texts.say("filter.inForce")} className="flex min-w-0 flex-wrap gap-2 print:hidden">
      {names.map((name) => {
        const term = texts.say(`filter.${name}.term`);
        const value = shownValue(texts, name, filters[name] ?? "", facets);
        return (
          <li key={name} className="max-w-full">
            <a
              href={withQuery(urls.claims, { ...filters, [name]: undefined })}
              aria-label={texts.say("filter.remove", { filter: `${term}: ${value}` })}
              className="inline-flex max-w-full items-center gap-2 rounded-full border border-line px-3 py-0.5 text-[0.9375rem] text-ink no-underline hover:border-accent"
            >
              <span className="truncate">
                {term}: <bdi className="font-semibold">{value}</bdi>
              </span>
              <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 stroke-current stroke-2">
                <path d="m2 2 8 8m0-8-8 8" />
              </svg>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function shownValue(
  texts: Texts,
  name: Choice | "q" | "from" | "to",
  value: string,
  facets: ClaimFiltersProps["facets"],
): string {
  if (name === "q") return value;
  if (name === "from" || name === "to") return texts.day(value);
  const option = facets[name].find((each) => each.value === value);
  return option === undefined ? value : (option.label ?? texts.say("rating.inWords"));
}
