import { createHash, randomBytes } from "node:crypto";

/** The secret part of an invitation's link. */
export function newInvitationToken(): string {
  return randomBytes(24).toString("base64url");
}

/** What the database keeps of it: who reads the database cannot accept invitations. */
export function hashInvitationToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Shows the administrator the link just made, once, after the form's redirect. */
export const INVITATION_LINK_COOKIE = "claimdesk.invitation-link";
