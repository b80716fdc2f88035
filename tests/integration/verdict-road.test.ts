import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { changeSpan, editClaim, triageClaim } from "@/features/claims/mutations";
import { listQueue, type Queue } from "@/features/reviews/data";
import { publishVerdict } from "@/features/verdicts/mutations";
import { fixtureQuote } from "@/tests/fixtures/articles";
import {
  acceptedClaim,
  addLedger,
  approvedClaim,
  decide,
  latest,
  newArticle,
  publishedClaim,
  save,
  stateOf,
  submittedClaim,
} from "./claims";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let author: Actor;
let editor: Actor;
beforeAll(async () => {
  author = await newPerson("reviewer");
  editor = await newPerson("editor");
});

describe("the road from an article to a published verdict", () => {
  it("leads through every state, each write raising the version by one", async () => {
    const articleId = await newArticle(author);
    const read = await reader();
    const found = await read.appearance.findFirst({ where: { articleId, exact: { startsWith: fixtureQuote } } });
    const { claimId } = present(found);
    const seen: string[] = [await stateOf(claimId)];
    const step = async (write: () => Promise<unknown>) => {
      const { basedOn } = await latest(claimId);
      await write();
      expect((await latest(claimId)).basedOn).toBe(basedOn + 1);
      seen.push(await stateOf(claimId));
    };
    await step(async () => value(await triageClaim(author, { ...(await latest(claimId)), decision: "accept" })));
    await step(async () => {
      value(await changeSpan(author, { ...(await latest(claimId)), quote: fixtureQuote, start: undefined }));
    });
    await step(async () => {
      const words = { statement: "The bridge cost the city 40 million dollars", claimant: "Ann Reed" };
      value(await editClaim(author, { ...(await latest(claimId)), ...words }));
    });
    await step(() => addLedger(author, claimId));
    await step(() => addLedger(author, claimId, { title: "Budget of the city", stance: "context" }));
    await step(async () => value(await save(author, claimId, "save", { summary: "" })));
    await step(async () => value(await save(author, claimId, "submit")));
    const waits = async (queue: Queue, { id }: Actor) => {
      const { rows } = await listQueue({ queue, reviewer: { id, mayReview: true }, place: null });
      return rows.some((waiting) => waiting.claimId === claimId);
    };
    expect(await Promise.all([waits("yours", editor), waits("others", editor)])).toEqual([true, false]);
    expect(await Promise.all([waits("yours", author), waits("others", author)])).toEqual([false, true]);
    await step(async () => value(await decide(editor, claimId, "approve")));
    await step(async () => value(await publishVerdict(editor, await latest(claimId))));
    expect(seen).toEqual([
      "detected",
      "accepted",
      "accepted",
      "accepted",
      "in_review",
      "in_review",
      "in_review",
      "submitted",
      "approved",
      "published",
    ]);
    const claim = await read.claim.findUniqueOrThrow({ where: { id: claimId }, include: { verdicts: true } });
    expect(claim).toMatchObject({
      slug: "the-bridge-cost-the-city-40-million-dollars",
      verdicts: [{ number: 1, edition: 1 }],
    });
    expect(claim.publishedAt).toEqual(claim.verdicts[0]?.publishedAt);
  });

  it("tells of every write in the event log, with who and the version made", async () => {
    const claimId = await publishedClaim(author, editor);
    const events = await (await reader()).event.findMany({
      where: { subjectType: "claim", subjectId: claimId },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ action, actorId, detail }) => [action, actorId, detail])).toMatchObject([
      ["claim.mark", author.id, { version: 1 }],
      ["source.write", author.id, { version: 2 }],
      ["verdict.submit", author.id, { version: 3 }],
      ["verdict.review", editor.id, { version: 4 }],
      ["verdict.publish", editor.id, { version: 5 }],
    ]);
  });

  it("gives two claims with the same statement slugs of their own", async () => {
    const ids = [await publishedClaim(author, editor), await publishedClaim(author, editor)];
    const claims = await (await reader()).claim.findMany({ where: { id: { in: ids } } });
    expect(new Set(claims.map(({ statement }) => statement)).size).toBe(1);
    expect(new Set(claims.map(({ slug }) => slug)).size).toBe(2);
  });

  it("lets a dismissed claim be accepted again", async () => {
    const claimId = await acceptedClaim(author);
    value(await triageClaim(author, { ...(await latest(claimId)), decision: "dismiss" }));
    expect(await stateOf(claimId)).toBe("dismissed");
    value(await triageClaim(author, { ...(await latest(claimId)), decision: "accept" }));
    expect(await stateOf(claimId)).toBe("accepted");
  });
});

describe("a wrong state", () => {
  it("refuses to submit a claim that was not accepted", async () => {
    const articleId = await newArticle(author);
    const read = await reader();
    const { id } = await read.claim.findFirstOrThrow({ where: { appearances: { some: { articleId } } } });
    expect(refusal(await save(author, id, "save")).code).toBe("wrong_state");
    expect(await stateOf(id)).toBe("detected");
  });

  it("refuses to decide on a draft and to publish what is not approved", async () => {
    const claimId = await acceptedClaim(author);
    await addLedger(author, claimId);
    expect(refusal(await decide(editor, claimId, "approve")).code).toBe("wrong_state");
    value(await save(author, claimId, "submit"));
    expect(refusal(await publishVerdict(editor, await latest(claimId))).code).toBe("wrong_state");
    expect(await stateOf(claimId)).toBe("submitted");
  });

  it("refuses to approve twice, and to publish twice", async () => {
    const claimId = await approvedClaim(author, editor);
    expect(refusal(await decide(editor, claimId, "approve")).code).toBe("wrong_state");
    value(await publishVerdict(editor, await latest(claimId)));
    expect(refusal(await publishVerdict(editor, await latest(claimId))).code).toBe("wrong_state");
  });

  it("refuses to change a published verdict, its claim or its evidence, and to dismiss it", async () => {
    const claimId = await publishedClaim(author, editor);
    const words = { statement: "Something else altogether", claimant: "" };
    const refused = [
      await save(author, claimId, "save"),
      await save(author, claimId, "submit"),
      await editClaim(author, { ...(await latest(claimId)), ...words }),
      await triageClaim(author, { ...(await latest(claimId)), decision: "dismiss" }),
    ].map((result) => refusal(result).code);
    expect(refused).toEqual(Array(4).fill("wrong_state"));
  });

  it("refuses to submit an unfinished verdict, naming each field that is missing", async () => {
    const claimId = await acceptedClaim(author);
    value(await save(author, claimId, "save"));
    const empty = { ratingId: "", summary: "", rationale: "" };
    const { code, fields } = refusal(await save(author, claimId, "submit", empty));
    expect(code).toBe("invalid");
    expect(Object.keys(fields ?? {}).sort()).toEqual(["ratingId", "rationale", "sources", "summary"]);
    await addLedger(author, claimId);
    const citing = await save(author, claimId, "submit", { rationale: "See [1] and [2]." });
    expect(refusal(citing).fields?.rationale).toContain("[2]");
  });

  it("refuses a rating of another scale", async () => {
    const claimId = await acceptedClaim(author);
    const other = await (await reader()).rating.findFirstOrThrow({ where: { scale: { key: "politifact-6" } } });
    expect(refusal(await save(author, claimId, "save", { ratingId: other.id })).fields).toHaveProperty("ratingId");
  });

  it("answers not_found where there is no such claim", async () => {
    const claimId = await submittedClaim(author);
    const based = { ...(await latest(claimId)), claimId: "nothing" };
    expect(refusal(await publishVerdict(editor, based)).code).toBe("not_found");
  });
});
