import type { ReactNode } from "react";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import { ClaimantName } from "@/features/publications/components/claimant-name";
import { Day } from "@/features/site/components/day";
import { Said } from "@/features/site/components/said";
import type { Site } from "@/features/site/schema";

/** Who made a listed claim, when it was checked, and whether it was corrected since. */
export function ClaimByline({ site, claim }: { site: Site; claim: ListedClaim }): ReactNode {
  const { texts } = site;
  const { claimant, article, publishedAt, edition } = claim;
  return (
    <Said
      texts={texts}
      message={edition > 1 ? "claim.byline.corrected" : "claim.byline"}
      values={{
        claimant: <ClaimantName texts={texts} claimant={claimant} publisher={article?.publisher} />,
        day: <Day texts={texts} date={publishedAt} />,
      }}
    />
  );
}
