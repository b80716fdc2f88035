import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { type ListPage, readPlace } from "@/domain/list-place";
import type { Actor, Role } from "@/domain/permissions/role";
import { absoluteUrl, deskUrls, withQuery } from "@/domain/urls";
import { readCsrfToken, signInPath } from "@/server/auth/csrf";
import { INVITATION_LINK_COOKIE } from "@/server/auth/invitation-token";
import { TYPED_EMAIL_COOKIE } from "@/server/auth/typed-email";
import { currentAnswer } from "@/server/http/answer";
import { requireActor } from "@/server/session";
import { siteOrigin } from "@/server/site-origin";
import type { KeptWords } from "@/server/typed-values";
import { findInvitation, listOpenInvitations, listPeople, type OpenInvitation, type Person } from "./data";

export interface PeopleView {
  actor: Actor;
  people: ListPage<Person>;
  invitations: ListPage<OpenInvitation>;
  /** The full link of the invitation made last, for a few minutes after it was made. */
  invitationLink: string | undefined;
}

/** Of each list a page, which the address names. */
export async function loadPeople(parameters: Record<string, string | string[] | undefined>): Promise<PeopleView> {
  const actor = await requireActor("people.read", deskUrls.people);
  const [people, invitations] = await Promise.all([
    listPeople(readPlace(parameters.people)),
    listOpenInvitations(readPlace(parameters.invitations)),
  ]);
  const path = (await cookies()).get(INVITATION_LINK_COOKIE)?.value;
  const invitationLink = path === undefined ? undefined : absoluteUrl(siteOrigin(), path);
  return { actor, people, invitations, invitationLink };
}

/** The invitation behind a link, open to whoever holds it; null, and the answer a 404, where it opens nothing any more. */
export async function loadInvitation(token: string): Promise<{ email: string; role: Role } | null> {
  const invitation = await findInvitation(token);
  const answer = currentAnswer();
  if (invitation === null && answer !== undefined) answer.status = 404;
  return invitation;
}

export interface SignInRequest {
  callbackUrl: string | undefined;
  error: string | undefined;
  /** In how many seconds to try again, as the address has it. */
  wait: string | undefined;
  /** What has just been done; see done-notice.tsx. */
  done: string | undefined;
  /** next-auth has just set its cookies; without them now, the browser does not take any. */
  cookiesSet: boolean;
}

export interface SignInView {
  /** What the form must repeat; null where the browser takes no cookies. */
  csrfToken: string | null;
  callbackUrl: string;
  typedEmail: string | undefined;
}

/** What the sign-in form needs. The first time it leads over next-auth, which sets its token's cookie and comes back. */
export async function loadSignIn({
  callbackUrl = deskUrls.articles,
  error,
  wait,
  done,
  cookiesSet,
}: SignInRequest): Promise<SignInView> {
  const csrfToken = await readCsrfToken();
  if (csrfToken === null && !cookiesSet) redirect(withQuery(signInPath, { callbackUrl, error, wait, done }));
  return { csrfToken, callbackUrl, typedEmail: (await cookies()).get(TYPED_EMAIL_COOKIE)?.value };
}

/** What was typed into the form this request sent, where no page can show that form again; undefined: it sent none. */
export function loadKeptWords(): KeptWords | undefined {
  return currentAnswer()?.keptWords;
}
