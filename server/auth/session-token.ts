import { decode } from "next-auth/jwt";
import { z } from "zod";
import { environment } from "@/server/environment";

/** What the cookie's token holds of ours: the id of a session row, and nothing that could be trusted by itself. */
const tokenSchema = z.looseObject({ sessionId: z.string() });

/** The session that a decoded token names; null for one that is not ours. */
export function sessionIdIn(token: unknown): string | null {
  const parsed = tokenSchema.safeParse(token);
  return parsed.success ? parsed.data.sessionId : null;
}

/**
 * The session that a sign-in cookie names, without asking the database whether it still stands: no permission of
 * anything. Null where there is no cookie, or none that this site once gave.
 */
export async function sessionIdOf(cookie: string | undefined): Promise<string | null> {
  const secret = environment().NEXTAUTH_SECRET;
  if (cookie === undefined || secret === undefined) return null;
  try {
    return sessionIdIn(await decode({ token: cookie, secret }));
  } catch {
    return null;
  }
}
