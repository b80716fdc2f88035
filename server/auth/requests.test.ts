import { describe, expect, it } from "vitest";
import { isReturnAddress, isRouteInUse, readForm } from "./requests";

function posted(body: BodyInit, contentType = "application/x-www-form-urlencoded"): Request {
  // Node.js asks for `duplex` where the body is a stream; the browser's types do not know it.
  const init = { method: "POST", headers: { "Content-Type": contentType }, body, duplex: "half" };
  return new Request("http://localhost/api/auth/callback/credentials", init);
}

describe("the routes let through to next-auth", () => {
  it.each([
    ["GET", "/api/auth/signin"],
    ["GET", "/api/auth/csrf"],
    ["GET", "/api/auth/session"],
    ["POST", "/api/auth/callback/credentials"],
    ["POST", "/api/auth/signout"],
  ])("are %s %s and the like", (method, path) => {
    expect(isRouteInUse(method, path)).toBe(true);
  });

  it.each([
    ["POST", "/api/auth/_log"],
    ["GET", "/api/auth/_log"],
    ["POST", "/api/auth/session"],
    ["POST", "/api/auth/signin/credentials"],
    ["GET", "/api/auth/callback/credentials"],
    ["POST", "/api/auth/callback%2Fcredentials"],
    ["POST", "/api/auth/callback/credentials/more"],
    ["GET", "/api/auth/error"],
    ["GET", "/api/auth/"],
    ["PUT", "/api/auth/signin"],
    ["GET", "/elsewhere"],
  ])("are not %s %s", (method, path) => {
    expect(isRouteInUse(method, path)).toBe(false);
  });
});

describe("a form sent to next-auth", () => {
  it("is read, whatever its bytes", async () => {
    const form = await readForm(
      posted("email=a%40b&email=c&x=%zz&y=%ff", "Application/X-WWW-Form-URLencoded; charset=x"),
    );
    expect(form).toBeInstanceOf(URLSearchParams);
    expect(String(form)).toBe("email=a%40b&email=c&x=%25zz&y=%EF%BF%BD");
    expect(await readForm(posted(new Uint8Array([0xff, 0, 0x3d])))).toBeInstanceOf(URLSearchParams);
  });

  it.each(["application/json", "multipart/form-data; boundary=x", "text/plain", ""])("is no %s", async (type) => {
    expect(await readForm(posted("{", type))).toBe(415);
  });

  it("has 16 KB at most", async () => {
    expect(await readForm(posted(`a=${"x".repeat(16 * 1024 - 2)}`))).toBeInstanceOf(URLSearchParams);
    expect(await readForm(posted(`a=${"x".repeat(16 * 1024 - 1)}`))).toBe(413);
  });

  it("is read no further once it is too large", async () => {
    let chunks = 0;
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(4096));
      },
      cancel() {
        stopped = true;
      },
    });
    expect(await readForm(posted(endless))).toBe(413);
    expect(chunks).toBeLessThan(10);
    expect(stopped).toBe(true);
  });
});

it("takes for a return address what next-auth takes", () => {
  expect(isReturnAddress("http://localhost:3000/desk")).toBe(true);
  for (const value of ["", "desk", "http://[", "javascript:alert(1)", "mailto:a@example.org"]) {
    expect(isReturnAddress(value)).toBe(false);
  }
});
