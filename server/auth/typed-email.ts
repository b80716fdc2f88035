/** Carries the e-mail address from a failed sign-in back to the form, for a minute. */
export const TYPED_EMAIL_COOKIE = "claimdesk.typed-email";

const LONGEST_ADDRESS = 320;

export function typedEmailCookie(email: string): string {
  const value = encodeURIComponent(email.slice(0, LONGEST_ADDRESS));
  return `${TYPED_EMAIL_COOKIE}=${value}; Path=/sign-in; Max-Age=60; HttpOnly; SameSite=Lax`;
}
