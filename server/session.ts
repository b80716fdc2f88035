import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { type Action, can } from "@/domain/permissions/can";
import type { Actor, Requester } from "@/domain/permissions/role";
import { deskUrls, withQuery } from "@/domain/urls";
import { authCookies } from "./auth/cookie-names";
import { authOptions, readSession } from "./auth/options";
import { isReturnAddress } from "./auth/requests";
import { sessionIdOf } from "./auth/session-token";
import { revokeSession } from "./auth/sessions";
import { currentAnswer } from "./http/answer";
import { PageRefusal } from "./http/page-refusal";

/**
 * The session of this request, looked up in the database once; null when nobody is signed in.
 * @throws DatabaseUnavailable where the database does not say
 */
const currentSession = cache(async () => {
  const returnCookie = (await cookies()).get(authCookies().callbackUrl);
  if (returnCookie !== undefined && !isReturnAddress(returnCookie.value)) return null;
  return readSession(await getServerSession(authOptions()));
});

/** Who is signed in, as the database knows them now; null for nobody. For pages alone. */
async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** For forms: on whose behalf this one was sent; null for nobody. What they may do, the transaction asks. */
export async function currentRequester(): Promise<Requester | null> {
  const actor = await currentActor();
  return actor === null ? null : { id: actor.id };
}

/** Actions that depend on the person's role alone, which is what a whole page can ask. */
type PageAction = Exclude<Action, "verdict.review" | "people.change">;

/**
 * For pages: the person signed in, if they may do this. Sends nobody to the sign-in page and back to `path`, and answers
 * 403 to somebody without the permission. Somebody whose session ended while they wrote gets 401 with what they wrote.
 */
export async function requireActor(action: PageAction, path: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor === null && currentAnswer()?.keptWords !== undefined) throw new PageRefusal(401);
  if (actor === null) redirect(withQuery(deskUrls.signIn, { callbackUrl: path }));
  if (!can(actor, action)) throw new PageRefusal(403);
  return actor;
}

/**
 * Ends the session of this request and takes its cookie away. Which one that is says the cookie, so that nobody stays
 * signed in because the database does not answer. "here": it could not be recorded yet, so that until then it is ended
 * in this process alone.
 */
export async function endSession(): Promise<"everywhere" | "here"> {
  const { session: name, secure } = authCookies();
  const brought = await cookies();
  const sessionId = await sessionIdOf(brought.get(name)?.value);
  const ended = sessionId === null ? "everywhere" : await revokeSession(sessionId);
  // A browser deletes a `__Secure-` cookie only if told so with the attribute Secure.
  brought.delete({ name, path: "/", secure });
  return ended;
}
