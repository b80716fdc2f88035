import { z } from "zod";
import { deskUrls } from "@/domain/urls";
import { askRaw, type RawAnswer } from "./raw-http";

export interface PlainAnswer {
  status: number;
  headers: RawAnswer["headers"];
  body: string;
}

/** A client of a server with cookies of its own; each request has a connection of its own, so that none is reset. */
export interface PlainClient {
  get(path: string): Promise<PlainAnswer>;
  /** Sends form fields; as multipart where the form has files or is a server action's. */
  post(path: string, fields: readonly (readonly [string, string])[], multipart?: boolean): Promise<PlainAnswer>;
  /** The header Cookie that it sends. */
  cookie(): string;
}

const BOUNDARY = "----claimdesk-bench-of-the-faults";

/** @param headers sent with every request, such as X-Forwarded-For */
export function openPlainClient(baseURL: string, headers: Record<string, string> = {}): PlainClient {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (method: string, path: string, more: Record<string, string>, body?: string) => {
    const url = new URL(path, baseURL).href;
    const answer = await askRaw(url, { method, headers: { ...headers, ...more, Cookie: cookie() }, body });
    for (const line of answer.cookies) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|1970/i.test(line) || value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return { status: answer.status, headers: answer.headers, body: answer.body.toString() };
  };
  return {
    get: (path) => send("GET", path, {}),
    post: (path, fields, multipart = false) => {
      const type = multipart ? `multipart/form-data; boundary=${BOUNDARY}` : "application/x-www-form-urlencoded";
      const parts = fields.map(
        ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      );
      const body = multipart
        ? `${parts.join("")}--${BOUNDARY}--\r\n`
        : new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
      return send("POST", path, { Origin: baseURL, "Content-Type": type }, body);
    },
    cookie,
  };
}

const csrfSchema = z.object({ csrfToken: z.string() });

/** Signs in as a browser does; gives where that led to. */
export async function signInPlainly(client: PlainClient, email: string, password: string): Promise<URL> {
  return sendSignIn(client, await csrfToken(client), email, password);
}

/** Ends a client's session; it has no cookie of it then. */
export async function signOutPlainly(client: PlainClient): Promise<void> {
  await client.post("/api/auth/signout", [["csrfToken", await csrfToken(client)]]);
}

async function csrfToken(client: PlainClient): Promise<string> {
  return csrfSchema.parse(JSON.parse((await client.get("/api/auth/csrf")).body)).csrfToken;
}

/** The same with a token that the client has already. */
export async function sendSignIn(client: PlainClient, token: string, email: string, password: string): Promise<URL> {
  const answer = await client.post("/api/auth/callback/credentials", [
    ["csrfToken", token],
    ["callbackUrl", deskUrls.articles],
    ["email", email],
    ["password", password],
  ]);
  return new URL(answer.headers.location ?? `/answered-${answer.status}`, "http://desk.example");
}

/** Signs somebody in; gives the header Cookie that says so. */
export async function signInCookie(baseURL: string, person: { email: string; password: string }): Promise<string> {
  const client = openPlainClient(baseURL);
  const address = await signInPlainly(client, person.email, person.password);
  if (address.pathname !== deskUrls.articles) throw new Error(`Nobody was signed in: ${address.pathname}`);
  return client.cookie();
}
