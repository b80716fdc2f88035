import { Button } from "@/components/button";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import type { Site } from "@/features/site/schema";

interface Option {
  value: string;
  /** None stands for verdicts in words. */
  label: string | null;
  count: number;
}

/** The filters that offer a choice, in the order of the form. */
export const choices = ["rating", "claimant", "topic", "publisher", "article"] as const;
export type Choice = (typeof choices)[number];

export interface ClaimFiltersProps {
  site: Site;
  filters: Readonly<Partial<Record<Choice | "q" | "from" | "to", string | undefined>>>;
  facets: Readonly<Record<Choice, readonly Option[]>>;
}

/** Search and filters of the list of claims: a plain form that changes the address. */
export function ClaimFilters({ site, filters, facets }: ClaimFiltersProps) {
  const { texts, urls } = site;
  /** Each value as an option with its count; a chosen one that is not among them stays selectable. */
  const options = (choice: Choice) => {
    const chosen = filters[choice];
    const known = facets[choice].map(({ value, label, count }) => {
      return { value, label: `${label ?? texts.say("rating.inWords")} (${texts.number(count)})` };
    });
    const missing = chosen !== undefined && !known.some(({ value }) => value === chosen);
    return missing ? [...known, { value: chosen, label: chosen }] : known;
  };
  const narrowed = [...choices, "from" as const, "to" as const].some((name) => filters[name] !== undefined);
  const offered = choices.filter((choice) => options(choice).length > 0);
  return (
    <search className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
      <form action={urls.claims} method="get" className="grid gap-4 border-t-2 border-ink pt-4 print:hidden">
        <TextField
          type="search"
          name="q"
          label={texts.say("filter.q")}
          defaultValue={filters.q}
          maxLength={200}
          dir="auto"
        />
        <details open={narrowed} className="shown-wide">
          <summary className="cursor-pointer py-1 font-semibold">{texts.say("filter.more")}</summary>
          <div className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-4 pt-2 lg:grid-cols-1 lg:pt-0">
            {offered.map((choice) => (
              <div key={choice} className={choice === "article" ? "col-span-full" : ""}>
                <SelectField
                  name={choice}
                  label={texts.say(`filter.${choice}`)}
                  emptyLabel={texts.say(`filter.${choice}.any`)}
                  options={options(choice)}
                  defaultValue={filters[choice]}
                />
              </div>
            ))}
            <TextField type="date" name="from" label={texts.say("filter.from")} defaultValue={filters.from} />
            <TextField type="date" name="to" label={texts.say("filter.to")} defaultValue={filters.to} />
          </div>
        </details>
        <div>
          <Button>{texts.say("filter.show")}</Button>
        </div>
      </form>
    </search>
  );
}
