import { z } from "zod";
import { askRaw } from "./raw-http";

const csrfSchema = z.object({ csrfToken: z.string() });

/** Signs somebody in as a program would; gives the header Cookie that says so. */
export async function signInCookie(baseURL: string, person: { email: string; password: string }): Promise<string> {
  const csrf = await askRaw(`${baseURL}/api/auth/csrf`);
  const { csrfToken } = csrfSchema.parse(JSON.parse(csrf.body.toString()));
  const answer = await askRaw(`${baseURL}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: pairOf(csrf.headers["set-cookie"]) },
    body: new URLSearchParams({ csrfToken, ...person }).toString(),
  });
  const session = /[\w.-]*next-auth\.session-token=[^;,]+/.exec(answer.headers["set-cookie"] ?? "")?.[0];
  if (session === undefined) throw new Error(`Nobody was signed in: ${answer.status}`);
  return session;
}

function pairOf(setCookie = ""): string {
  return /[\w.-]*next-auth\.csrf-token=[^;,]+/.exec(setCookie)?.[0] ?? "";
}
