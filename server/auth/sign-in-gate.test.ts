import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BROWSERS_COOKIE } from "./known-browsers";
import { inTurn, isSignIn } from "./sign-in-gate";

const SIGN_IN = "/api/auth/callback/credentials";

let server: Server;
let begun: string[] = [];
/** Lets the sign-ins begin to be answered. */
let open: () => void = () => undefined;

beforeEach(async () => {
  begun = [];
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  server = createServer((incoming, response) => {
    void inTurn(incoming, response, async () => {
      begun.push(String(incoming.headers["x-name"]));
      await opened;
      response.end("answered");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function send(name: string, cookie = ""): Promise<IncomingMessage> {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const { port } = address;
  return new Promise((resolve, reject) => {
    const headers = { "X-Name": name, Cookie: cookie };
    const sent = request({ port, host: "127.0.0.1", method: "POST", path: SIGN_IN, headers, agent: false }, resolve);
    sent.on("error", reject);
    sent.end();
  });
}

it("answers a few at a time, known browsers first, and leads back to the form where too many wait", async () => {
  const flood = Array.from({ length: 150 }, (_, index) => send(`guess ${index}`));
  const refused = await Promise.race(flood);
  expect(refused.statusCode).toBe(303);
  expect(refused.headers).toMatchObject({ location: "/sign-in?error=Busy&wait=5", "retry-after": "5" });
  const arrived = new Promise<void>((resolve) => {
    server.on("request", ({ headers }) => {
      if (headers["x-name"] === "known") resolve();
    });
  });
  const known = send("known", `${BROWSERS_COOKIE}=x`);
  await arrived;
  open();
  expect((await known).statusCode).toBe(200);
  const answers = await Promise.all(flood);
  expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThanOrEqual(104);
  expect(begun.indexOf("known")).toBeLessThan(begun.length / 2);
});

it("knows a sign-in by its address and method", () => {
  const is = (method: string, url: string) => isSignIn(Object.assign(Object.create(null), { method, url }));
  expect([is("POST", SIGN_IN), is("POST", `${SIGN_IN}?x=1`), is("GET", SIGN_IN), is("POST", "/desk")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
