import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { deskUrls, withQuery } from "@/domain/urls";
import { clientAddress } from "@/server/http/client-address";
import { siteOrigin } from "@/server/site-origin";
import type { Authentication } from "./authenticate";
import { authCookies } from "./cookie-names";
import { BROWSERS_COOKIE, browsersCookie, tokensIn } from "./known-browsers";
import { authOptions, pathOf, type SignInAttempt, safeReturnPath } from "./options";
import { FORM_TYPE, isReturnAddress, isRouteInUse, readForm } from "./requests";
import { BUSY_RETRY_SECONDS } from "./slots";
import { typedEmailCookie } from "./typed-email";

interface RouteContext {
  params: Promise<{ nextauth: string[] }>;
}

/**
 * next-auth's handler behind a gate: the routes in use alone, small forms alone, and nothing that it would answer with a
 * fault. And with what next-auth lacks: redirects to this site are sent as paths, so that signing in works under whatever
 * name the server is reached; a failed sign-in leads straight back to the form, which keeps the e-mail address typed;
 * the sign-in page is told that next-auth has just set its cookies, and again what has been done and how long to wait;
 * and a browser that has signed in is known from then on.
 */
export async function handleAuth(request: NextRequest, context: RouteContext): Promise<Response> {
  if (!isRouteInUse(request.method, request.nextUrl.pathname)) return new Response(null, { status: 404 });
  const returnCookie = request.cookies.get(authCookies().callbackUrl);
  if (returnCookie !== undefined && !isReturnAddress(returnCookie.value)) return withoutCookie(returnCookie.name);
  const form = request.method === "POST" ? await readForm(request) : undefined;
  if (typeof form === "number") return new Response(null, { status: form });
  const attempt: SignInAttempt = {
    from: { network: clientAddress(), browser: tokensIn(request.cookies.get(BROWSERS_COOKIE)?.value) },
  };
  const answer: unknown = await NextAuth(cleanRequest(request, form), context, authOptions(attempt));
  if (!(answer instanceof Response)) throw new Error("next-auth gave no response");
  const location = answer.headers.get("Location");
  if (location === null) return answer;
  const headers = new Headers(answer.headers);
  const target = new URL(location, siteOrigin());
  const error = target.searchParams.get("error");
  if (form !== undefined && error !== null) {
    const callbackUrl = safeReturnPath(form.get("callbackUrl") ?? undefined, siteOrigin());
    const wait = secondsToWait(attempt.result);
    if (wait !== undefined) headers.set("Retry-After", wait);
    headers.set("Location", withQuery(deskUrls.signIn, { error, wait, callbackUrl }));
    headers.append("Set-Cookie", typedEmailCookie(form.get("email") ?? "", authCookies().secure));
  } else if (target.origin === siteOrigin()) {
    if (target.pathname === deskUrls.signIn) {
      target.searchParams.set("cookies", "set");
      for (const name of ["done", "wait"]) {
        const value = request.nextUrl.searchParams.get(name);
        if (value !== null) target.searchParams.set(name, value);
      }
    }
    headers.set("Location", pathOf(target));
  }
  if (attempt.result?.outcome === "known") {
    headers.append("Set-Cookie", browsersCookie(attempt.result.browser, authCookies().secure));
  }
  return new Response(null, { status: 303, headers });
}

/** How long a refused attempt should wait, as the header and the address say it; undefined for one that need not. */
function secondsToWait(result: Authentication | undefined): string | undefined {
  if (result?.outcome === "too_many") return String(result.wait);
  return result?.outcome === "busy" ? BUSY_RETRY_SECONDS : undefined;
}

/** The request as next-auth gets it: with the form read, and of the query what it needs, in a shape that it takes. */
function cleanRequest(request: NextRequest, form: URLSearchParams | undefined): NextRequest {
  const { pathname, searchParams } = request.nextUrl;
  const [callbackUrl, error] = [searchParams.get("callbackUrl"), searchParams.get("error")];
  const query = {
    callbackUrl: callbackUrl === null ? undefined : safeReturnPath(callbackUrl, siteOrigin()),
    error: error ?? undefined,
  };
  const url = new URL(withQuery(pathname, query), siteOrigin());
  if (form === undefined) return new NextRequest(url);
  return new NextRequest(url, { method: "POST", headers: { "Content-Type": FORM_TYPE }, body: form.toString() });
}

/** Refuses the request and takes the unusable cookie away, so that the next one is taken. */
function withoutCookie(name: string): Response {
  const cookie = `${name}=; Path=/; Max-Age=0${authCookies().secure ? "; Secure" : ""}`;
  return new Response(null, { status: 400, headers: { "Set-Cookie": cookie } });
}
