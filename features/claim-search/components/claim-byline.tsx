import type { ReactNode } from "react";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import { ClaimantName } from "@/features/publications/components/claimant-name";
import { Day } from "@/features/site/components/day";
import { Said } from "@/features/site/components/said";
import type { Site } from "@/features/site/schema";
import { Matches } from "./matches";

export interface ClaimBylineProps {
  site: Site;
  claim: ListedClaim;
  /** What was searched for; its words are marked. */
  query?: string | undefined;
}

/** Who made a listed claim, when it was checked, and whether it was corrected since. */
export function ClaimByline({ site, claim, query }: ClaimBylineProps): ReactNode {
  const { texts } = site;
  const { claimant, article, publishedAt, edition } = claim;
  return (
    <Said
      texts={texts}
      message={edition > 1 ? "claim.byline.corrected" : "claim.byline"}
      values={{
        claimant:
          claimant === null ? (
            <ClaimantName texts={texts} claimant={null} publisher={article?.publisher} />
          ) : (
            <bdi>
              <Matches text={claimant.name} query={query} />
            </bdi>
          ),
        day: <Day texts={texts} date={publishedAt} />,
      }}
    />
  );
}
