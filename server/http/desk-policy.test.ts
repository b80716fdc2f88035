import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { setDeskPolicy } from "./desk-policy";

function policyOf(sent?: string) {
  const request = new IncomingMessage(new Socket());
  if (sent !== undefined) {
    request.headers["content-security-policy"] = sent;
    request.headers["content-security-policy-report-only"] = sent;
  }
  const response = new ServerResponse(request);
  setDeskPolicy(request, response);
  return { headers: request.headers, policy: String(response.getHeader("Content-Security-Policy")) };
}

describe("the desk's policy", () => {
  it("has a nonce of its own in each answer, which Next is told", () => {
    const { headers, policy } = policyOf();
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/);
    expect(headers["content-security-policy"]).toBe(policy);
    expect(policyOf().policy).not.toBe(policy);
  });

  it("allows nothing inline and no eval", () => {
    expect(policyOf().policy).not.toContain("unsafe");
  });

  it("takes none from the client", () => {
    const { headers, policy } = policyOf("script-src 'nonce-AAAA'");
    expect(headers["content-security-policy"]).toBe(policy);
    expect(headers["content-security-policy-report-only"]).toBeUndefined();
  });
});
