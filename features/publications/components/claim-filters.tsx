import { Button } from "@/components/button";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { publicUrls } from "@/domain/urls";

interface Option {
  value: string;
  label: string;
  count: number;
}

export interface ClaimFiltersProps {
  filters: {
    q?: string | undefined;
    rating?: string | undefined;
    claimant?: string | undefined;
    article?: string | undefined;
  };
  facets: { ratings: readonly Option[]; claimants: readonly Option[]; articles: readonly Option[] };
}

/** Each facet's value as an option with its count; a chosen value that is not among them stays selectable. */
function options(facet: readonly Option[], chosen: string | undefined) {
  const known = facet.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }));
  const missing = chosen !== undefined && !facet.some(({ value }) => value === chosen);
  return missing ? [...known, { value: chosen, label: chosen }] : known;
}

/** Search and filters of the list of claims: a plain form that changes the address. */
export function ClaimFilters({ filters, facets }: ClaimFiltersProps) {
  return (
    <search className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
      <form
        action={publicUrls.claims}
        method="get"
        className="grid grid-cols-2 gap-4 border-t-2 border-ink pt-4 lg:grid-cols-1 print:hidden"
      >
        <div className="col-span-full">
          <TextField
            type="search"
            name="q"
            label="Search for words"
            defaultValue={filters.q}
            maxLength={200}
            dir="auto"
          />
        </div>
        <SelectField
          name="rating"
          label="Rating"
          emptyLabel="Any"
          options={options(facets.ratings, filters.rating)}
          defaultValue={filters.rating}
        />
        <SelectField
          name="claimant"
          label="Claimant"
          emptyLabel="Anybody"
          options={options(facets.claimants, filters.claimant)}
          defaultValue={filters.claimant}
        />
        <div className="col-span-full">
          <SelectField
            name="article"
            label="Article"
            emptyLabel="Any"
            options={options(facets.articles, filters.article)}
            defaultValue={filters.article}
          />
        </div>
        <div className="col-span-full">
          <Button>Show claims</Button>
        </div>
      </form>
    </search>
  );
}
