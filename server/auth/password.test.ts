import { expect, it } from "vitest";
import { generatePassword, hashPassword, verifyPassword } from "./password";

it("stores a password as argon2id with a salt of its own", async () => {
  const [first, second] = await Promise.all([hashPassword("a long password"), hashPassword("a long password")]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(first).not.toBe(second);
});

it("knows the password again and no other, and never one where there is no hash", async () => {
  const hash = await hashPassword("a long password");
  expect(await verifyPassword(hash, "a long password")).toBe(true);
  expect(await verifyPassword(hash, "a long passwore")).toBe(false);
  expect(await verifyPassword(undefined, "a long password")).toBe(false);
  expect(await verifyPassword(undefined, "nobody’s password")).toBe(false);
});

it("makes passwords that differ, of signs that are not mistaken for each other", () => {
  const passwords = new Set(Array.from({ length: 200 }, generatePassword));
  expect(passwords.size).toBe(200);
  for (const password of passwords) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
});
