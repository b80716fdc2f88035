import { cookies } from "next/headers";
import { authCookies } from "./cookie-names";

/** Where next-auth sets its token's cookie and leads on to the sign-in page. */
export const signInPath = "/api/auth/signin";

/** The token that a form sent to next-auth must repeat; null before next-auth has set its cookie ("token|hash"). */
export async function readCsrfToken(): Promise<string | null> {
  const cookie = (await cookies()).get(authCookies().csrf)?.value;
  const token = cookie?.split("|")[0];
  return token === undefined || token === "" ? null : token;
}
