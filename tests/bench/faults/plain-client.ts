import { type IncomingHttpHeaders, request } from "node:http";
import { deskUrls } from "@/domain/urls";

export interface PlainAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A client of a server with cookies of its own; each request has a connection of its own, so that none is reset. */
export interface PlainClient {
  get(path: string): Promise<PlainAnswer>;
  /** Sends form fields; as multipart where the form has files or is a server action's. */
  post(path: string, fields: readonly (readonly [string, string])[], multipart?: boolean): Promise<PlainAnswer>;
}

const BOUNDARY = "----claimdesk-bench-of-the-faults";

/** @param headers sent with every request, such as X-Forwarded-For */
export function openPlainClient(baseURL: string, headers: Record<string, string> = {}): PlainClient {
  const jar = new Map<string, string>();
  const send = (method: string, path: string, more: Record<string, string>, body?: string) =>
    new Promise<PlainAnswer>((resolve, reject) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const options = { method, agent: false, headers: { ...headers, ...more, Cookie: cookie } } as const;
      const sent = request(new URL(path, baseURL), options, async (response) => {
        for (const line of response.headers["set-cookie"] ?? []) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (/max-age=0|1970/i.test(line) || value === "") jar.delete(name);
          else jar.set(name, value);
        }
        const parts: Buffer[] = [];
        try {
          for await (const part of response) parts.push(part);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          });
        } catch (error) {
          reject(error);
        }
      });
      sent.on("error", reject);
      sent.end(body);
    });
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
  };
}

/** Signs in as a browser does; gives where that led to. */
export async function signInPlainly(client: PlainClient, email: string, password: string): Promise<URL> {
  const { body } = await client.get("/api/auth/csrf");
  return sendSignIn(client, JSON.parse(body).csrfToken, email, password);
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
