import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { listSources } from "@/features/sources/data";
import { editSource, removeSource } from "@/features/sources/mutations";
import { findLatestVerdict } from "@/features/verdicts/data";
import { acceptedClaim, addLedger, latest, ledger, save } from "./claims";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
});

async function claimWithThreeSources(): Promise<string> {
  const claimId = await acceptedClaim(ann);
  for (const title of ["First", "Second", "Third"]) await addLedger(ann, claimId, { title });
  return claimId;
}

async function remove(claimId: string, position: number) {
  const source = (await listSources(claimId)).find((candidate) => candidate.position === position);
  return removeSource(ann, { ...(await latest(claimId)), sourceId: present(source).id });
}

async function titles(claimId: string): Promise<[number, string][]> {
  return (await listSources(claimId)).map(({ position, title }) => [position, title]);
}

it("numbers sources in the order they were added, accessed today", async () => {
  const claimId = await claimWithThreeSources();
  expect(await titles(claimId)).toEqual([
    [1, "First"],
    [2, "Second"],
    [3, "Third"],
  ]);
  const [first] = await listSources(claimId);
  expect(first).toMatchObject({ addedBy: ann.name, accessedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
});

it("moves the sources behind a removed one up, and their citations with them", async () => {
  const claimId = await claimWithThreeSources();
  value(await save(ann, claimId, "save", { rationale: "See [2], and again [3][2]. Not [4](https://example.org)." }));
  value(await remove(claimId, 1));
  expect(await titles(claimId)).toEqual([
    [1, "Second"],
    [2, "Third"],
  ]);
  const { verdict } = await findLatestVerdict(claimId);
  expect(verdict?.rationale).toBe("See [1], and again [2][1]. Not [4](https://example.org).");
});

it("refuses to remove a source that the rationale cites", async () => {
  const claimId = await claimWithThreeSources();
  value(await save(ann, claimId, "save", { rationale: "The second says so [2]." }));
  const { code, message } = refusal(await remove(claimId, 2));
  expect(code).toBe("wrong_state");
  expect(message).toContain("[2]");
  expect(await titles(claimId)).toHaveLength(3);
});

it("does not touch a source of another claim", async () => {
  const [mine, other] = [await claimWithThreeSources(), await claimWithThreeSources()];
  const foreign = present((await listSources(other))[0]);
  const based = await latest(mine);
  expect(refusal(await removeSource(ann, { ...based, sourceId: foreign.id })).code).toBe("not_found");
  expect(refusal(await editSource(ann, { ...based, ...ledger, sourceId: foreign.id })).code).toBe("not_found");
  expect(await (await reader()).source.findUniqueOrThrow({ where: { id: foreign.id } })).toMatchObject({
    title: "First",
  });
});
