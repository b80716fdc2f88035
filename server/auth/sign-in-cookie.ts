import type { IncomingMessage } from "node:http";
import { failureOf } from "@/server/database/failure";
import { authCookies } from "./cookie-names";
import { sessionIdOf } from "./session-token";
import { findSessionActor } from "./sessions";

/**
 * Whether a request brings a sign-in that stands, as the database has it: enough to tell people of the desk from
 * everybody, and no permission of anything. While the database does not answer nobody is signed out, so that a cookie of
 * this site's is enough.
 */
export async function bringsSignIn({ headers }: IncomingMessage): Promise<boolean> {
  const sessionId = await sessionIdOf(cookieOf(headers.cookie ?? "", authCookies().session));
  if (sessionId === null) return false;
  try {
    return (await findSessionActor(sessionId)) !== null;
  } catch (error) {
    if (failureOf(error) === null) throw error;
    return true;
  }
}

function cookieOf(header: string, name: string): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
