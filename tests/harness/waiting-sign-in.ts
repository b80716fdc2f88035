import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import Database from "better-sqlite3";

export interface WaitingSignIn {
  /** Lets the write go through. Says whether it was answered and stored. */
  release(): Promise<{ status: number | undefined; stored: boolean }>;
}

/** What the people introduced on the terminal sign in with. */
export function credentialsIn(output: string, role: string): { email: string; password: string } {
  const [, email = "", password = ""] = new RegExp(`^ +${role} +(\\S+) +(\\S+)$`, "m").exec(output) ?? [];
  return { email, password };
}

/**
 * Signs somebody in while another process is writing to the SQLite file, so that the write of the sign-in has to wait.
 * Resolves when the server has taken the request on, which it says with 100 Continue.
 */
export async function signInWaiting(
  baseURL: string,
  file: string,
  credentials: { email: string; password: string },
): Promise<WaitingSignIn> {
  const first = await fetch(`${baseURL}/api/auth/csrf`);
  const { csrfToken } = await first.json();
  const cookie = first.headers.getSetCookie().map((line) => line.split(";")[0]);
  const other = new Database(file);
  other.exec("BEGIN IMMEDIATE");
  const count = () => Number(other.prepare('SELECT count(*) FROM "Session"').pluck().get());
  const before = count();
  const asked = request(`${baseURL}/api/auth/callback/credentials`, {
    method: "POST",
    headers: {
      cookie: cookie.join("; "),
      origin: baseURL,
      expect: "100-continue",
      "content-type": "application/x-www-form-urlencoded",
    },
  });
  const answered = once(asked, "response").then(async ([response]) => {
    await text(response);
    return Number(response.statusCode);
  });
  asked.flushHeaders();
  await once(asked, "continue");
  asked.end(String(new URLSearchParams({ csrfToken, json: "true", ...credentials })));
  return {
    release: async () => {
      other.exec("COMMIT");
      const status = await answered.catch(() => undefined);
      const stored = count() === before + 1;
      other.close();
      return { status, stored };
    },
  };
}
