"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { deskUrls, withQuery } from "@/domain/urls";
import { authCookies } from "@/server/auth/cookie-names";
import { INVITATION_LINK_COOKIE, newInvitationToken } from "@/server/auth/invitation-token";
import { TYPED_EMAIL_COOKIE } from "@/server/auth/typed-email";
import { formAction, openFormAction } from "@/server/form-action";
import { noteActionReached } from "@/server/http/answer";
import { endSession } from "@/server/session";
import { acceptInvitation, changeRole, invitePerson, revokeInvitation, setAccess } from "./mutations";
import {
  acceptInvitationSchema,
  accountAccessSchema,
  changeRoleSchema,
  invitationIdSchema,
  invitationSchema,
} from "./schema";

/** Shows the link on the page that the form leads to, once and to its browser alone. */
async function handOver(token: string): Promise<void> {
  (await cookies()).set(INVITATION_LINK_COOKIE, deskUrls.invitation(token), {
    httpOnly: true,
    maxAge: 600,
    path: deskUrls.people,
    sameSite: "strict",
    secure: authCookies().secure,
  });
}

/** The link is made of what the page alone knows, so that a form that is sent twice shows the link that it made. */
export const saveInvitation = formAction(
  invitationSchema,
  async (requester, input) => {
    const result = await invitePerson(requester, input, requester.sent?.secret ?? newInvitationToken());
    if (result.ok) await handOver(result.value.token);
    return result;
  },
  () => withQuery(deskUrls.people, { done: "invited" }),
  { whenTakenBefore: ({ secret }) => handOver(secret) },
);

export const saveInvitationRevoked = formAction(invitationIdSchema, revokeInvitation, () =>
  withQuery(deskUrls.people, { done: "invitation-withdrawn" }),
);

export const saveAcceptedInvitation = openFormAction(
  acceptInvitationSchema,
  async (input, sent) => {
    const result = await acceptInvitation(input, sent);
    if (!result.ok) return result;
    const { secure } = authCookies();
    const cookie = { httpOnly: true, maxAge: 60, path: deskUrls.signIn, sameSite: "lax", secure } as const;
    (await cookies()).set(TYPED_EMAIL_COOKIE, result.value.email, cookie);
    return result;
  },
  () => withQuery(deskUrls.signIn, { done: "account-made" }),
);

export const saveRole = formAction(changeRoleSchema, changeRole, () =>
  withQuery(deskUrls.people, { done: "person-saved" }),
);

export const saveAccess = formAction(accountAccessSchema, setAccess, () =>
  withQuery(deskUrls.people, { done: "person-saved" }),
);

/** Ends the session of whoever asks; for somebody not signed in it does nothing. */
export async function signOut(): Promise<void> {
  noteActionReached();
  const ended = await endSession();
  redirect(withQuery(deskUrls.signIn, { done: ended === "everywhere" ? "signed-out" : "signed-out-here" }));
}
