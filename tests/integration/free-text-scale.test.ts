import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { verdictsCsv } from "@/domain/publication/csv";
import { listPublished, streamMatching } from "@/features/claim-search/data";
import { claimSearchSchema, FREE_TEXT } from "@/features/claim-search/schema";
import { findLatestVerdict } from "@/features/verdicts/data";
import { chooseDefaultScale, publishVerdict } from "@/features/verdicts/mutations";
import { acceptedClaim, addLedger, decide, latest, save } from "./claims";
import { gathered, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
let eve: Actor;
let begun: string;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  eve = await newPerson("administrator");
  begun = await acceptedClaim(ann);
  value(await save(ann, begun, "save"));
  const scale = await (await reader()).ratingScale.findFirstOrThrow({ where: { key: "full-fact-text" } });
  value(await chooseDefaultScale(eve, { scaleId: scale.id }));
});

it("leaves exactly one scale the default, for verdicts begun from then on", async () => {
  const defaults = await (await reader()).ratingScale.findMany({ where: { isDefault: true } });
  expect(defaults.map(({ key }) => key)).toEqual(["full-fact-text"]);
  expect((await findLatestVerdict(begun)).scale.kind).toBe("ratings");
  expect((await findLatestVerdict(await acceptedClaim(ann))).scale.kind).toBe("free-text");
});

it("wants a conclusion in words, drops a rating, and publishes the words", async () => {
  const claimId = await acceptedClaim(ann);
  await addLedger(ann, claimId);
  const rating = await (await reader()).rating.findFirstOrThrow({ where: { key: "mostly-false" } });
  const { fields } = refusal(await save(ann, claimId, "submit", { ratingId: rating.id, ratingText: "" }));
  expect(Object.keys(present(fields))).toEqual(["ratingText"]);
  const conclusion = "This sum is not in the books";
  value(await save(ann, claimId, "submit", { ratingId: rating.id, ratingText: conclusion }));
  value(await decide(eve, claimId, "approve"));
  value(await publishVerdict(eve, await latest(claimId)));
  const { claims, total } = await listPublished(claimSearchSchema.parse({ rating: FREE_TEXT }), 10);
  expect(total).toBe(1);
  expect(claims[0]?.rating).toEqual({ label: conclusion, colour: "none", icon: "ring" });
  const [published] = await gathered(streamMatching(claimSearchSchema.parse({})));
  expect(published?.rating).toMatchObject({
    label: conclusion,
    value: null,
    best: null,
    worst: null,
    definition: null,
  });
  const csv = (
    await gathered(verdictsCsv(streamMatching(claimSearchSchema.parse({})), "https://desk.example.org"))
  ).join("");
  expect(csv).toContain(`,${conclusion},,,,full-fact-text,1,`);
});
