"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { accepted } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { INVITATION_LINK_COOKIE } from "@/server/auth/invitation-token";
import { authCookies } from "@/server/auth/options";
import { TYPED_EMAIL_COOKIE } from "@/server/auth/typed-email";
import { formAction, openFormAction } from "@/server/form-action";
import { endSession } from "@/server/session";
import { acceptInvitation, changeRole, invitePerson, revokeInvitation, setAccess } from "./mutations";
import {
  acceptInvitationSchema,
  accountAccessSchema,
  changeRoleSchema,
  invitationIdSchema,
  invitationSchema,
} from "./schema";

export const saveInvitation = formAction(invitationSchema, async (requester, input) => {
  const result = await invitePerson(requester, input);
  if (!result.ok) return result;
  const link = deskUrls.invitation(result.value.token);
  (await cookies()).set(INVITATION_LINK_COOKIE, link, {
    httpOnly: true,
    maxAge: 600,
    path: deskUrls.people,
    sameSite: "strict",
    secure: authCookies().secure,
  });
  return accepted(withQuery(deskUrls.people, { done: "invited" }));
});

export const saveInvitationRevoked = formAction(invitationIdSchema, async (requester, input) => {
  const result = await revokeInvitation(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.people, { done: "invitation-withdrawn" })) : result;
});

export const saveAcceptedInvitation = openFormAction(acceptInvitationSchema, async (input) => {
  const result = await acceptInvitation(input);
  if (!result.ok) return result;
  const { secure } = authCookies();
  const cookie = { httpOnly: true, maxAge: 60, path: deskUrls.signIn, sameSite: "lax", secure } as const;
  (await cookies()).set(TYPED_EMAIL_COOKIE, result.value.email, cookie);
  return accepted(withQuery(deskUrls.signIn, { done: "account-made" }));
});

export const saveRole = formAction(changeRoleSchema, async (requester, input) => {
  const result = await changeRole(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.people, { done: "person-saved" })) : result;
});

export const saveAccess = formAction(accountAccessSchema, async (requester, input) => {
  const result = await setAccess(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.people, { done: "person-saved" })) : result;
});

/** Ends the session of whoever asks; for somebody not signed in it does nothing. */
export async function signOut(): Promise<void> {
  const ended = await endSession();
  redirect(withQuery(deskUrls.signIn, { done: ended === "everywhere" ? "signed-out" : "signed-out-here" }));
}
