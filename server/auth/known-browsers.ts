import { createHash, randomBytes } from "node:crypto";
import { FAILURES_OF_A_BROWSER } from "@/domain/sign-in-limits";
import { eachBatch } from "@/server/database/batches";
import { database, type Transaction } from "@/server/database/database";

/** How long a browser is known after it was last signed in from, in seconds. */
const KNOWN_SECONDS = 365 * 24 * 60 * 60;

/** Browsers kept of one account; those signed in from longest ago are forgotten. */
const MOST_OF_AN_ACCOUNT = 10;

/** Accounts that one browser can be known to. */
const MOST_OF_A_BROWSER = 5;

/**
 * The browser's secrets, one for each account it is known to, parted by full stops. Their hashes are in the table
 * KnownDevice; a device is several here, since each of its browsers has cookies of its own.
 */
export const BROWSERS_COOKIE = "claimdesk.known";

const tokenForm = /^[\w-]{32}$/;

/** The secrets in the cookie, of which anything may have been made. */
export function tokensIn(cookie: string | undefined): string[] {
  return (cookie ?? "")
    .slice(0, 500)
    .split(".")
    .filter((token) => tokenForm.test(token))
    .slice(0, MOST_OF_A_BROWSER);
}

/** The Set-Cookie header's value. Only signing in needs it, so it is sent with nothing else. */
export function browsersCookie(tokens: readonly string[], secure: boolean): string {
  const attributes = `Path=/api/auth; Max-Age=${KNOWN_SECONDS}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return `${BROWSERS_COOKIE}=${tokens.join(".")}; ${attributes}`;
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Those of browsers that may still try: not too many wrong passwords, and signed in from within a year. */
function stillKnown() {
  return { failures: { lt: FAILURES_OF_A_BROWSER }, lastUsedAt: { gt: new Date(Date.now() - KNOWN_SECONDS * 1000) } };
}

/** Which of a browser's secrets the account with this address knows; null for none. */
export async function findKnownBrowser(tokens: readonly string[], email: string): Promise<string | null> {
  if (tokens.length === 0) return null;
  const batch = tokens.map(hashToken);
  const row = await (await database()).read.knownDevice.findFirst({
    where: { tokenHash: { in: batch }, user: { email, disabledAt: null }, ...stillKnown() },
    select: { tokenHash: true },
  });
  return tokens.find((token) => hashToken(token) === row?.tokenHash) ?? null;
}

/** Counts an attempt of a known browser as a failure before it is tried; false where it has had all it may have. */
export async function countBrowserAttempt(token: string): Promise<boolean> {
  const { write } = await database();
  const counted = await write((tx) =>
    tx.knownDevice.updateMany({
      where: { tokenHash: hashToken(token), ...stillKnown() },
      data: { failures: { increment: 1 } },
    }),
  );
  return counted.count === 1;
}

/**
 * Makes the browser known to the account just signed in to, by a new secret, so that a copied one is of no use from then
 * on. Gives the secrets it has now, the new one first.
 */
export async function renewBrowser(
  tx: Transaction,
  userId: string,
  tokens: readonly string[],
  used: string | null,
): Promise<string[]> {
  const token = randomBytes(24).toString("base64url");
  const longAgo = new Date(Date.now() - KNOWN_SECONDS * 1000);
  const batch = tokens.map(hashToken);
  await tx.knownDevice.deleteMany({
    where: { OR: [{ userId, tokenHash: { in: batch } }, { lastUsedAt: { lt: longAgo } }] },
  });
  await tx.knownDevice.create({ data: { tokenHash: hashToken(token), userId, lastUsedAt: new Date() } });
  const surplus = await tx.knownDevice.findMany({
    where: { userId },
    orderBy: { lastUsedAt: "desc" },
    skip: MOST_OF_AN_ACCOUNT,
    take: MOST_OF_AN_ACCOUNT,
    select: { tokenHash: true },
  });
  await eachBatch(surplus, async (browsers) => {
    const batch = browsers.map(({ tokenHash }) => tokenHash);
    await tx.knownDevice.deleteMany({ where: { tokenHash: { in: batch } } });
  });
  return [token, ...tokens.filter((other) => other !== used)].slice(0, MOST_OF_A_BROWSER);
}
