/** Carries the e-mail address from a failed sign-in back to the form, for a minute. */
export const TYPED_EMAIL_COOKIE = "claimdesk.typed-email";

const LONGEST_ADDRESS = 320;

/** The Set-Cookie header's value; `secure` where the site is served by HTTPS. */
export function typedEmailCookie(email: string, secure: boolean): string {
  const value = encodeURIComponent(wholeCharacters(email.slice(0, LONGEST_ADDRESS)));
  return `${TYPED_EMAIL_COOKIE}=${value}; Path=/sign-in; Max-Age=60; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** Without halves of surrogate pairs, which the cut can leave and which cannot be encoded. */
function wholeCharacters(text: string): string {
  return text.replace(/\p{Cs}/gu, "");
}
