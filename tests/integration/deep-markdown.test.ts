import { expect, it } from "vitest";
import { reviewVerdict } from "@/features/reviews/mutations";
import { publishVerdict } from "@/features/verdicts/mutations";
import { verdictSchema } from "@/features/verdicts/schema";
import { database } from "@/server/database/database";
import { approvedClaim, decide, latest, save, stateOf, submittedClaim, verdictWords } from "./claims";
import { newPerson, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

const rationale = (levels: number) => `${"- ".repeat(levels)}The treasury counts 34 million [1].`;

/** Puts a rationale into the verdict of a claim that no form would take. */
async function storeRationale(claimId: string, levels: number): Promise<void> {
  const { write } = await database();
  await write((tx) => tx.verdict.updateMany({ where: { claimId }, data: { rationale: rationale(levels) } }));
}

it("a rationale's form takes Markdown to the bound and no deeper, as a draft too", async () => {
  const words = { ...(await verdictWords()), claimId: "a", basedOn: 1 };
  for (const intent of ["save", "submit"]) {
    expect(verdictSchema.safeParse({ ...words, intent, rationale: rationale(20) }).success).toBe(true);
    const refused = verdictSchema.safeParse({ ...words, intent, rationale: rationale(21) }).error?.issues ?? [];
    expect(refused.map(({ path, message }) => [path[0], message])).toEqual([
      ["rationale", expect.stringContaining("at most 20 levels deep")],
    ]);
  }
});

it("nothing is published that its page could not show, by either way to publish", async () => {
  const [author, editor] = [await newPerson("reviewer"), await newPerson("editor")];
  const approved = await approvedClaim(author, editor);
  await storeRationale(approved, 21);
  const { code, message } = refusal(await publishVerdict(editor, await latest(approved)));
  expect([code, message]).toEqual(["invalid", expect.stringContaining("at most 20 levels deep")]);
  expect(await stateOf(approved)).toBe("approved");

  const submitted = await submittedClaim(author);
  await storeRationale(submitted, 21);
  const decision = { ...(await latest(submitted)), decision: "approve_and_publish", comment: "" } as const;
  expect(refusal(await reviewVerdict(editor, decision)).message).toContain("at most 20 levels deep");
  expect(await stateOf(submitted)).toBe("submitted");
  expect(await (await reader()).publication.count({ where: { claimId: { in: [approved, submitted] } } })).toBe(0);

  // The way out: return it, mend it, publish it.
  value(await decide(editor, submitted, "return"));
  value(await save(author, submitted, "submit", { rationale: rationale(20) }));
  value(await decide(editor, submitted, "approve"));
  value(await publishVerdict(editor, await latest(submitted)));
});
