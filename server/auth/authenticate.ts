import { z } from "zod";
import { database } from "@/server/database/database";
import { failureOf } from "@/server/database/failure";
import { countBrowserAttempt, findKnownBrowser } from "./known-browsers";
import { hashing, verifyPassword } from "./password";
import { countAttempt, currentWait, type Subjects, subjectsOf } from "./sign-in-counts";
import { openSignedIn } from "./signed-in";
import { SlotsFull } from "./slots";

const credentialsSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(320)
    .regex(/^[^\p{C}]*$/u),
  password: z.string().max(1000),
});
type Credentials = z.infer<typeof credentialsSchema>;

/** Where an attempt comes from: its network, and the secrets of the browser. */
export interface Origin {
  network: string;
  browser: readonly string[];
}

export type Authentication =
  | { outcome: "known"; userId: string; sessionId: string; browser: string[] }
  | { outcome: "unknown" }
  /** wait: in how many seconds to try again. */
  | { outcome: "too_many"; wait: number }
  /** Too many sign in at this moment. */
  | { outcome: "busy" }
  | { outcome: "disk_full" };

/**
 * Checks an e-mail address and a password against the open accounts, and opens a session. Guesses are braked by network
 * and account; a browser that has signed in to the account before has a count of its own and goes ahead of the others,
 * so that other people's guesses do not keep anybody out.
 */
export async function authenticate(credentials: unknown, from: Origin): Promise<Authentication> {
  const parsed = credentialsSchema.safeParse(credentials);
  if (!parsed.success) return { outcome: "unknown" };
  try {
    return await attempt(parsed.data, from);
  } catch (error) {
    if (error instanceof SlotsFull) return { outcome: "busy" };
    if (failureOf(error) === "disk_full") return { outcome: "disk_full" };
    throw error;
  }
}

async function attempt(credentials: Credentials, from: Origin): Promise<Authentication> {
  const subjects = subjectsOf(credentials.email, from.network);
  const known = await findKnownBrowser(from.browser, credentials.email);
  if (known !== null) {
    const tried = await hashing().run("ahead", async () =>
      (await countBrowserAttempt(known)) ? verified(credentials, from, subjects, known) : null,
    );
    if (tried !== null) return tried;
  }
  // Asked before there is a turn to wait for, so that a flood of guesses costs a look each.
  const wait = await currentWait(subjects);
  if (wait > 0) return { outcome: "too_many", wait };
  return hashing().run("behind", async () => {
    const waitNow = await countAttempt(subjects);
    return waitNow > 0 ? { outcome: "too_many", wait: waitNow } : verified(credentials, from, subjects, null);
  });
}

async function verified(
  { email, password }: Credentials,
  { browser }: Origin,
  subjects: Subjects,
  known: string | null,
): Promise<Authentication> {
  const user = await (await database()).read.user.findUnique({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true },
  });
  const matches = await verifyPassword(user?.passwordHash, password);
  if (user === null || !matches) return { outcome: "unknown" };
  return openSignedIn({ user, subjects, browser, known });
}
