import { environment } from "@/server/environment";

/**
 * next-auth's cookies by name: `__Host-`/`__Secure-` ones where the site is served by HTTPS, as next-auth itself decides.
 * A browser keeps and deletes those only with the attribute Secure, which our own cookies have in that case as well.
 */
export function authCookies() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return {
    secure,
    session: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    callbackUrl: `${secure ? "__Secure-" : ""}next-auth.callback-url`,
    csrf: `${secure ? "__Host-" : ""}next-auth.csrf-token`,
  };
}
