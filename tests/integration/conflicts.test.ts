import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { editArticle } from "@/features/articles/mutations";
import { changeSpan, editClaim } from "@/features/claims/mutations";
import { changeRole } from "@/features/people/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { addSource, editSource } from "@/features/sources/mutations";
import { publishVerdict, saveVerdict } from "@/features/verdicts/mutations";
import { articleNumber } from "@/tests/fixtures/articles";
import {
  acceptedClaim,
  addLedger,
  approvedClaim,
  latest,
  ledger,
  markedQuote,
  newArticle,
  submittedClaim,
  verdictWords,
} from "./claims";
import { allRows, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
let ben: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  ben = await newPerson("editor");
});

describe("a write based on an older version", () => {
  it("is refused with what happened since and what the fields hold now", async () => {
    const claimId = await acceptedClaim(ann);
    const old = await latest(claimId);
    const since = { statement: "The bridge was 15% too dear", claimant: "Ann Reed" };
    value(await editClaim(ben, { ...old, ...since }));
    await addLedger(ben, claimId);
    const before = await allRows(await reader());
    const mine = { statement: "My own wording of it", claimant: "" };
    const { code, conflict } = refusal(await editClaim(ann, { ...old, ...mine }));
    expect(code).toBe("conflict");
    expect(conflict).toMatchObject({
      version: old.basedOn + 2,
      since: [
        { by: ben.name, what: "changed the claim’s wording or claimant" },
        { by: ben.name, what: "added a source" },
      ],
      current: since,
    });
    expect(await allRows(await reader())).toEqual(before);
    value(await editClaim(ann, { claimId, basedOn: present(conflict).version, ...mine }));
  });

  it("is refused by every write to a claim, and changes no row", async () => {
    const claimId = await submittedClaim(ann);
    const { id: sourceId } = await (await reader()).source.findFirstOrThrow({ where: { claimId } });
    const stale = { claimId, basedOn: (await latest(claimId)).basedOn - 1 };
    const before = await allRows(await reader());
    const refused = [
      await addSource(ben, { ...stale, ...ledger }),
      await editSource(ben, { ...stale, ...ledger, sourceId }),
      await changeSpan(ben, { ...stale, quote: markedQuote, start: undefined }),
      await saveVerdict(ben, { ...stale, intent: "submit", ...(await verdictWords()) }),
      await reviewVerdict(ben, { ...stale, decision: "approve", comment: "" }),
      await publishVerdict(ben, stale),
    ].map(refusal);
    expect(refused.map(({ code }) => code)).toEqual(Array(6).fill("conflict"));
    expect(refused[1]?.conflict?.current).toMatchObject({ title: ledger.title, stance: "refutes" });
    expect(refused[2]?.conflict?.current).toEqual({ quote: markedQuote });
    expect(refused[3]?.conflict?.current).toMatchObject({ summary: "The ledger has a smaller sum." });
    expect(await allRows(await reader())).toEqual(before);
  });

  it("never approves words that the reviewer did not see", async () => {
    const claimId = await submittedClaim(ann);
    const seen = await latest(claimId);
    const words = await verdictWords({ summary: "Changed." });
    value(await saveVerdict(ann, { ...seen, intent: "save", ...words }));
    value(await saveVerdict(ann, { ...(await latest(claimId)), intent: "submit", ...words }));
    expect(refusal(await reviewVerdict(ben, { ...seen, decision: "approve", comment: "" })).code).toBe("conflict");
  });

  it("is refused just so where the version is one that never was", async () => {
    const claimId = await acceptedClaim(ann);
    const future = { claimId, basedOn: 99 };
    const { conflict } = refusal(await addSource(ben, { ...future, ...ledger }));
    expect(conflict).toMatchObject({ version: 1, since: [] });
  });
});

describe("the details of an article and a person’s role", () => {
  it("are not changed over somebody else’s change", async () => {
    const { text: _text, ...details } = articleNumber(0);
    const form = { ...details, language: "en", articleId: await newArticle(ann), basedOn: 1, showFullText: true };
    value(await editArticle(ben, { ...form, title: "Theirs" }));
    const before = await allRows(await reader());
    const { code, conflict } = refusal(await editArticle(ben, { ...form, title: "Mine" }));
    expect(code).toBe("conflict");
    expect(conflict).toMatchObject({ version: 2, since: [{ by: ben.name }], current: { title: "Theirs" } });
    expect(await allRows(await reader())).toEqual(before);
    value(await editArticle(ben, { ...form, title: "Mine", basedOn: present(conflict).version }));
  });

  it("so two administrators at once do not undo each other", async () => {
    const admin = await newPerson("administrator");
    const { id: userId } = await newPerson("reviewer");
    value(await changeRole(admin, { userId, role: "editor", roleBefore: "reviewer" }));
    const before = await allRows(await reader());
    const late = await changeRole(admin, { userId, role: "observer", roleBefore: "reviewer" });
    expect(refusal(late).code).toBe("conflict");
    expect(await allRows(await reader())).toEqual(before);
  });
});

describe("two writes at once on the same version", () => {
  it("take one and refuse the other as a conflict", async () => {
    const claimId = await acceptedClaim(ann);
    const based = await latest(claimId);
    const results = await Promise.all([ann, ben, ann, ben].map((actor) => addSource(actor, { ...based, ...ledger })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : result.refusal.code));
    expect(codes).toEqual(["conflict", "conflict", "conflict"]);
    expect(await (await reader()).source.count({ where: { claimId } })).toBe(1);
    expect((await latest(claimId)).basedOn).toBe(based.basedOn + 1);
  });

  it("publish an approved verdict once", async () => {
    const claimId = await approvedClaim(ann, ben);
    const based = await latest(claimId);
    const results = await Promise.all([1, 2, 3].map(() => publishVerdict(ben, based)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await (await reader()).verdict.count({ where: { claimId, edition: { not: null } } })).toBe(1);
  });
});

describe("a refused write", () => {
  it("leaves no row, version or event behind, though it came past the version check", async () => {
    const claimId = await submittedClaim(ann);
    const before = await allRows(await reader());
    const based = await latest(claimId);
    const refused = [
      await publishVerdict(ben, based),
      await reviewVerdict(ann, { ...based, decision: "approve", comment: "" }),
      await saveVerdict(ann, { ...based, intent: "save", ...(await verdictWords({ ratingId: "no such rating" })) }),
      await editSource(ann, { ...based, ...ledger, sourceId: "no such source" }),
      await changeSpan(ann, { ...based, quote: "words that are not in the article", start: undefined }),
    ].map((result) => refusal(result).code);
    expect(refused).toEqual(["wrong_state", "forbidden", "invalid", "not_found", "invalid"]);
    expect(await allRows(await reader())).toEqual(before);
  });
});
