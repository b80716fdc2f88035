import { expect, it } from "vitest";
import { hashInvitationToken, newInvitationToken } from "./invitation-token";

it("makes tokens that are never the same, that an address can hold, and that cannot be guessed", () => {
  const tokens = new Set(Array.from({ length: 1000 }, newInvitationToken));
  expect(tokens.size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/);
});

it("keeps of a token its SHA-256", () => {
  expect(hashInvitationToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
