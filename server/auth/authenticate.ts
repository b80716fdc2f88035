import { RateLimiterMemory } from "rate-limiter-flexible";
import { z } from "zod";
import { database } from "@/server/database/database";
import { verifyPassword } from "./password";

const credentialsSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(320)
    .regex(/^[^\p{C}]*$/u),
  password: z.string().max(1000),
});

/** Failed attempts an address may have in a quarter of an hour. */
const FAILURES = { points: 10, duration: 15 * 60 };

const failures = new RateLimiterMemory(FAILURES);

export type Authentication = { outcome: "known"; userId: string } | { outcome: "unknown" } | { outcome: "too_many" };

/** Checks an e-mail address and a password against the open accounts. */
export async function authenticate(credentials: unknown): Promise<Authentication> {
  const parsed = credentialsSchema.safeParse(credentials);
  if (!parsed.success) return { outcome: "unknown" };
  const { email, password } = parsed.data;
  // Counted as a failure before it is tried, so that guesses sent all at once are counted too.
  const { consumedPoints } = await failures.penalty(email);
  if (consumedPoints > FAILURES.points) return { outcome: "too_many" };
  const user = await (await database()).read.user.findUnique({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true },
  });
  const matches = await verifyPassword(user?.passwordHash, password);
  if (user === null || !matches) return { outcome: "unknown" };
  await failures.delete(email);
  return { outcome: "known", userId: user.id };
}
