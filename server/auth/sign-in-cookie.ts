import type { IncomingMessage } from "node:http";
import { decode } from "next-auth/jwt";
import { environment } from "@/server/environment";
import { authCookies } from "./cookie-names";

/**
 * Whether a request brings a sign-in that this site once gave, without asking the database whether it still stands:
 * enough to tell people of the desk from everybody, and no permission of anything.
 */
export async function bringsSignIn({ headers }: IncomingMessage): Promise<boolean> {
  const token = cookieOf(headers.cookie ?? "", authCookies().session);
  const secret = environment().NEXTAUTH_SECRET;
  if (token === undefined || secret === undefined) return false;
  try {
    return (await decode({ token, secret })) !== null;
  } catch {
    return false;
  }
}

function cookieOf(header: string, name: string): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
