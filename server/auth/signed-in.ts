import { accepted, refused } from "@/domain/result";
import { transact } from "@/server/database/transact";
import { renewBrowser } from "./known-browsers";
import { createSession } from "./sessions";
import { clearAttempt, type Subjects } from "./sign-in-counts";

export interface SignedIn {
  /** The account, with the hash that the password was compared with. */
  user: { id: string; passwordHash: string };
  subjects: Subjects;
  /** The browser's secrets, and the one by which it was known. */
  browser: readonly string[];
  known: string | null;
}

type Opened = { outcome: "known"; userId: string; sessionId: string; browser: string[] } | { outcome: "unknown" };

/**
 * Opens a session for somebody whose password was right, forgets the account's failures and knows the browser from then
 * on, all or nothing; not where the account was closed or got another password while this one was compared.
 */
export async function openSignedIn({ user, subjects, browser, known }: SignedIn): Promise<Opened> {
  const opened = await transact(async (tx) => {
    const { id: userId, passwordHash } = user;
    const isOpen = await tx.user.count({ where: { id: userId, passwordHash, disabledAt: null } });
    if (isOpen === 0) return refused("not_found", "The account is closed or has another password.");
    await clearAttempt(tx, subjects, known === null);
    const tokens = await renewBrowser(tx, userId, browser, known);
    return accepted({ userId, sessionId: await createSession(tx, userId), browser: tokens });
  });
  return opened.ok ? { outcome: "known", ...opened.value } : { outcome: "unknown" };
}
