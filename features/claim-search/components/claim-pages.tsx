import type { ListedClaim } from "@/domain/publication/listed-claim";
import { ListPages } from "@/features/site/components/list-pages";
import type { Site } from "@/features/site/schema";
import { ClaimItem } from "./claim-item";

export interface ClaimPagesProps {
  site: Site;
  claims: readonly ListedClaim[];
  /** How many there are on all pages. */
  total: number;
  newer: string | undefined;
  older: string | undefined;
}

/** A page of claims that belong together, with how many there are and the way to the others. */
export function ClaimPages({ site, claims, total, newer, older }: ClaimPagesProps) {
  const { texts } = site;
  return (
    <section aria-labelledby="claims" className="grid gap-6">
      <h2 id="claims" className="font-sans text-base font-semibold">
        {texts.say("claims.count", { count: total })}
      </h2>
      <div>
        {claims.map((claim) => (
          <ClaimItem key={claim.slug} site={site} claim={claim} level="h3" />
        ))}
      </div>
      <ListPages site={site} list="claims" previous={newer} next={older} />
    </section>
  );
}
