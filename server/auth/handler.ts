import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { deskUrls, withQuery } from "@/domain/urls";
import { siteOrigin } from "@/server/site-origin";
import { authOptions, pathOf, safeReturnPath } from "./options";
import { typedEmailCookie } from "./typed-email";

interface RouteContext {
  params: Promise<{ nextauth: string[] }>;
}

/** What of a sign-in form is given back after a failure. */
interface SignInForm {
  email: string;
  returnPath: string;
}

/**
 * next-auth's handler, with three additions: redirects to this site are sent as paths, so that signing in works under
 * whatever name the server is reached; a failed sign-in leads straight back to the form, which keeps the e-mail address
 * typed; and the sign-in page is told that next-auth has just set its cookies, and again what has been done.
 */
export async function handleAuth(request: NextRequest, context: RouteContext): Promise<Response> {
  const form = await readSignInForm(request.clone());
  const answer: unknown = await NextAuth(request, context, authOptions());
  if (!(answer instanceof Response)) throw new Error("next-auth gave no response");
  const location = answer.headers.get("Location");
  if (location === null) return answer;
  const headers = new Headers(answer.headers);
  const target = new URL(location, siteOrigin());
  const error = target.searchParams.get("error");
  if (form !== undefined && error !== null) {
    headers.set("Location", withQuery(deskUrls.signIn, { error, callbackUrl: form.returnPath }));
    headers.append("Set-Cookie", typedEmailCookie(form.email));
  } else if (target.origin === siteOrigin()) {
    if (target.pathname === deskUrls.signIn) {
      target.searchParams.set("cookies", "set");
      const done = request.nextUrl.searchParams.get("done");
      if (done !== null) target.searchParams.set("done", done);
    }
    headers.set("Location", pathOf(target));
  }
  return new Response(null, { status: 303, headers });
}

/** The fields of a sign-in form, if this request is one. */
async function readSignInForm(request: Request): Promise<SignInForm | undefined> {
  const isForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded");
  if (request.method !== "POST" || isForm !== true) return undefined;
  const form = await request.formData();
  const email = form.get("email");
  const callbackUrl = form.get("callbackUrl");
  if (typeof email !== "string") return undefined;
  return {
    email,
    returnPath: safeReturnPath(typeof callbackUrl === "string" ? callbackUrl : undefined, siteOrigin()),
  };
}
