import { formSizes } from "@/domain/form-sizes";

/** The routes of next-auth that this site uses, below its base path. The others, such as its log, do not exist here. */
const routes = {
  GET: ["signin", "csrf", "session", "providers", "signout"],
  POST: ["callback/credentials", "signout"],
} as const;

export const AUTH_BASE_PATH = "/api/auth/";

/** Whether a request for this path, as it was sent, is let through to next-auth. */
export function isRouteInUse(method: string, pathname: string): boolean {
  const inUse: readonly string[] = method === "GET" || method === "POST" ? routes[method] : [];
  return pathname.startsWith(AUTH_BASE_PATH) && inUse.includes(pathname.slice(AUTH_BASE_PATH.length));
}

export const FORM_TYPE = "application/x-www-form-urlencoded";

/** Reads the fields of a form sent, or gives the status to refuse it with; stops reading once it is too large. */
export async function readForm(request: Request): Promise<URLSearchParams | 413 | 415> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== FORM_TYPE) return 415;
  if (request.body === null) return new URLSearchParams();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > formSizes.signIn.read) return 413;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** Whether next-auth takes this for where to return to; with another one, even in its cookie, it answers 500. */
export function isReturnAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
