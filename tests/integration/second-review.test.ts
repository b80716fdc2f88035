import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { editClaim } from "@/features/claims/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { editSource, removeSource } from "@/features/sources/mutations";
import { findLatestReturn, findLatestVerdict } from "@/features/verdicts/data";
import { publishVerdict } from "@/features/verdicts/mutations";
import {
  acceptedClaim,
  addLedger,
  approvedClaim,
  decide,
  latest,
  ledger,
  save,
  stateOf,
  submittedClaim,
} from "./claims";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
let ben: Actor;
let eve: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  ben = await newPerson("reviewer");
  eve = await newPerson("administrator");
});

async function firstSource(claimId: string): Promise<{ id: string }> {
  return (await reader()).source.findFirstOrThrow({ where: { claimId, position: 1 } });
}

describe("who had a hand in a verdict", () => {
  it("cannot approve or return it, not even an administrator", async () => {
    const claimId = await submittedClaim(eve);
    expect(refusal(await decide(eve, claimId, "approve")).code).toBe("forbidden");
    expect(refusal(await decide(eve, claimId, "return")).code).toBe("forbidden");
    expect(await stateOf(claimId)).toBe("submitted");
    value(await decide(ben, claimId, "approve"));
  });

  it("cannot approve it where another person changed a comma and submitted it", async () => {
    const claimId = await acceptedClaim(ann);
    await addLedger(ann, claimId);
    value(await save(ann, claimId, "save"));
    value(await save(ben, claimId, "submit", { summary: "The ledger has a smaller, sum." }));
    expect(refusal(await decide(ann, claimId, "approve")).code).toBe("forbidden");
    expect(refusal(await decide(ben, claimId, "approve")).code).toBe("forbidden");
    value(await decide(eve, claimId, "approve"));
  });

  it("counts who only added a source, or only put the claim into other words", async () => {
    const claimId = await acceptedClaim(ann);
    await addLedger(ann, claimId);
    value(await save(eve, claimId, "save"));
    const words = { statement: "The bridge cost 15% more than planned", claimant: "" };
    value(await editClaim(ben, { ...(await latest(claimId)), ...words }));
    value(await save(eve, claimId, "submit"));
    for (const person of [ann, ben, eve]) {
      expect(refusal(await decide(person, claimId, "approve")).code).toBe("forbidden");
    }
    value(await decide(await newPerson("reviewer"), claimId, "approve"));
  });

  it("remains out of the review of what was returned and written anew by somebody else", async () => {
    const claimId = await submittedClaim(ann);
    value(await decide(ben, claimId, "return"));
    value(await save(eve, claimId, "submit", { summary: "Another answer." }));
    expect(refusal(await decide(ann, claimId, "approve")).code).toBe("forbidden");
    value(await decide(ben, claimId, "approve"));
  });
});

describe("a change after approval", () => {
  it.each([
    ["the words", async (claimId: string) => value(await save(ann, claimId, "save", { summary: "Changed." }))],
    ["the evidence", (claimId: string) => addLedger(ann, claimId)],
    [
      "the claim",
      async (claimId: string) => {
        const words = { statement: "Another wording of it", claimant: "" };
        value(await editClaim(ann, { ...(await latest(claimId)), ...words }));
      },
    ],
  ])("of %s voids the approval and takes the claim back into review", async (_what, change) => {
    const claimId = await approvedClaim(ann, eve);
    await change(claimId);
    expect(await stateOf(claimId)).toBe("in_review");
    expect(refusal(await publishVerdict(eve, await latest(claimId))).code).toBe("wrong_state");
    const [review] = await (await reader()).review.findMany({ where: { verdict: { claimId } } });
    expect(present(review).voidedAt).not.toBeNull();
    value(await save(ann, claimId, "submit"));
    value(await decide(ben, claimId, "approve"));
    value(await publishVerdict(eve, await latest(claimId)));
    const verdicts = await (await reader()).verdict.findMany({ where: { claimId }, orderBy: { number: "asc" } });
    expect(verdicts.map(({ number, edition }) => [number, edition])).toEqual([
      [1, null],
      [2, 1],
    ]);
  });

  it("makes who made it a contributor, who then cannot approve", async () => {
    const claimId = await approvedClaim(ann, ben);
    const words = { summary: "The reviewer knows better." };
    value(await save(ben, claimId, "save", words));
    value(await save(ben, claimId, "submit", words));
    expect(refusal(await decide(ben, claimId, "approve")).code).toBe("forbidden");
    expect(refusal(await decide(ann, claimId, "approve")).code).toBe("forbidden");
    value(await decide(eve, claimId, "approve"));
  });
});

describe("a submitted verdict", () => {
  it("keeps its words and citations when a source is changed or removed later", async () => {
    const claimId = await submittedClaim(ann);
    const read = await reader();
    const frozen = { where: { claimId, number: 1 }, include: { citations: true } };
    const before = await read.verdict.findFirstOrThrow(frozen);
    expect(before.citations).toMatchObject([{ position: 1, ...ledger }]);
    const { id } = await firstSource(claimId);
    const changed = { ...ledger, title: "Quite another ledger", quote: "Nothing." };
    value(await editSource(ben, { ...(await latest(claimId)), ...changed, sourceId: id }));
    expect(await stateOf(claimId)).toBe("in_review");
    value(await save(ben, claimId, "save", { rationale: "No citation.", summary: "Changed." }));
    value(await removeSource(ben, { ...(await latest(claimId)), sourceId: id }));
    expect(await read.verdict.findFirstOrThrow(frozen)).toEqual(before);
    expect(await read.source.count({ where: { claimId } })).toBe(0);
  });

  it("that was returned is written on and submitted again as the next number", async () => {
    const claimId = await submittedClaim(ann);
    value(await decide(ben, claimId, "return"));
    expect(await stateOf(claimId)).toBe("returned");
    expect(await findLatestReturn(claimId)).toMatchObject({ reviewer: ben.name, comment: "Seen." });
    value(await save(ann, claimId, "submit", { summary: "A better answer." }));
    expect(await stateOf(claimId)).toBe("submitted");
    const { verdict } = await findLatestVerdict(claimId);
    expect(verdict).toMatchObject({ number: 2, summary: "A better answer.", contributorIds: [ann.id] });
    const first = await (await reader()).verdict.findFirstOrThrow({ where: { claimId, number: 1 } });
    expect(first.summary).toBe("The ledger has a smaller sum.");
  });
});

describe("a decision that comes too late", () => {
  it("is told what the claim is now, and not to send it again", async () => {
    const claimId = await submittedClaim(ann);
    const seen = await latest(claimId);
    const late = (decision: "approve" | "return") =>
      reviewVerdict(eve, { ...seen, decision, comment: "A note that took an hour" });
    value(await decide(ben, claimId, "approve"));
    const { code, message, conflict } = refusal(await late("approve"));
    expect([code, conflict?.since]).toMatchObject(["conflict", [{ by: ben.name, what: "approved the verdict" }]]);
    expect(message).toContain("the claim is “Approved” now");
    value(await publishVerdict(eve, await latest(claimId)));
    expect(refusal(await late("return")).message).toContain("the claim is “Published” now");
    expect(refusal(await late("return")).message).not.toContain("send it again");
  });

  it("may be sent again where it still can be", async () => {
    const claimId = await submittedClaim(ann);
    const seen = await latest(claimId);
    value(await save(ben, claimId, "submit"));
    const { message } = refusal(await reviewVerdict(eve, { ...seen, decision: "approve", comment: "" }));
    expect(message).toContain("send it again to put yours in place");
  });
});
