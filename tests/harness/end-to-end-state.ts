import { readFileSync } from "node:fs";
import { z } from "zod";

const stateSchema = z.object({
  baseURL: z.url(),
  dataDir: z.string(),
  databaseUrl: z.string(),
  people: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});

/** What an end-to-end test may know of the server it runs against: the file that CLAIMDESK_E2E_STATE names. */
export type EndToEndState = z.infer<typeof stateSchema>;

export function readEndToEndState(): EndToEndState {
  const file = process.env.CLAIMDESK_E2E_STATE;
  if (file === undefined) throw new Error("CLAIMDESK_E2E_STATE is not set: run these tests through Playwright.");
  return stateSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The person with a role whom the first start of the server made, with their password. */
export function personWithRole(role: string): EndToEndState["people"][number] {
  const { people } = readEndToEndState();
  const person = people.find((candidate) => candidate.role === role);
  if (person === undefined)
    throw new Error(`Nobody is ${role}; there are ${people.map((one) => one.role).join(", ")}.`);
  return person;
}
