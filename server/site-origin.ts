import { environment } from "@/server/environment";

/** Where this site is reached, without a trailing slash: "https://example.org". */
export function siteOrigin(): string {
  return new URL(environment().NEXTAUTH_URL).origin;
}
