import { afterEach, describe, expect, it, vi } from "vitest";
import { authCookies } from "./cookie-names";
import { authOptions, safeReturnPath } from "./options";

const origin = "https://desk.example.org";

describe("the path to return to after signing in", () => {
  it.each([
    ["/desk/claims/1?done=x#claim", "/desk/claims/1?done=x#claim"],
    [`${origin}/desk/people`, "/desk/people"],
    ["desk/scales", "/desk/scales"],
  ])("is %s", (candidate, path) => {
    expect(safeReturnPath(candidate, origin)).toBe(path);
  });

  it.each([
    undefined,
    "https://evil.example",
    "//evil.example/desk",
    "\\\\evil.example",
    "/\\evil.example",
    "https:evil.example",
    "https://desk.example.org.evil.example/",
    "https://desk.example.org@evil.example/",
    "http://desk.example.org/desk",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://[",
    "\t//evil.example",
  ])("is on this host for %s", (candidate) => {
    const path = safeReturnPath(candidate, origin);
    expect(new URL(path, origin).origin).toBe(origin);
    expect(path).toMatch(/^\/(?![/\\])/);
  });

  it("is never taken by a browser for another host, however many slashes the path begins with", () => {
    for (const candidate of [`${origin}//evil.example`, "/.//evil.example", "/desk/..//evil.example"]) {
      expect(new URL(safeReturnPath(candidate, origin), origin).origin).toBe(origin);
    }
  });
});

describe("a fault while signing in", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    globalThis.claimdeskDatabase = undefined;
  });

  it("is told to the log, and to next-auth only as a code that may stand in an address", async () => {
    vi.stubEnv("DATABASE_URL", "file:none.db");
    vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(32));
    const log = vi.spyOn(console, "error").mockReturnValue();
    const fault = new Error("cannot open /srv/secret.db");
    globalThis.claimdeskDatabase = Promise.reject(fault);
    const [provider] = authOptions().providers;
    const credentials = { email: "a@example.org", password: "a long password" };
    if (provider?.type !== "credentials") throw new Error("The provider of credentials is not there.");
    const signingIn = provider.options.authorize(credentials, {});
    await expect(signingIn).rejects.toThrow(/^SignInFailed$/);
    expect(log.mock.calls).toEqual([["Signing in failed:", fault]]);
  });
});

describe("the cookies", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ["https://desk.example.org", true, "__Secure-next-auth.session-token"],
    ["http://localhost:3000", false, "next-auth.session-token"],
  ])("of %s are secure: %s", (url, secure, session) => {
    vi.stubEnv("DATABASE_URL", "file:none.db");
    vi.stubEnv("NEXTAUTH_URL", url);
    expect(authCookies()).toMatchObject({ secure, session });
  });
});
