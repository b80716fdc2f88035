import { accepted, type Result, refused } from "@/domain/result";
import { type ClaimState, claimStateSchema } from "@/domain/workflow/claim-state";
import type { Transaction } from "./database";

/** A claim as a write to it finds it; its version is that which the write makes. */
export interface ClaimRow {
  id: string;
  state: ClaimState;
  version: number;
  statement: string;
  assigneeId: string | null;
  claimantId: string | null;
  slug: string | null;
}

export async function findClaim(tx: Transaction, id: string): Promise<Result<ClaimRow>> {
  const row = await tx.claim.findUnique({
    where: { id },
    select: {
      id: true,
      state: true,
      version: true,
      statement: true,
      assigneeId: true,
      claimantId: true,
      slug: true,
    },
  });
  if (row === null) return refused("not_found", "This claim is not there any more.");
  return accepted({ ...row, state: claimStateSchema.parse(row.state) });
}
