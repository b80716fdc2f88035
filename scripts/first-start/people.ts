import { z } from "zod";
import type { Role } from "@/domain/permissions/role";
import { storePresetScales } from "@/scripts/preset-scales";
import { sampleExtractor, storeSample } from "@/scripts/sample/load-sample";
import { createAccount } from "@/server/auth/accounts";
import { generatePassword, hashPassword, verifyPassword } from "@/server/auth/password";
import { inBatches } from "@/server/database/batches";
import { asOneTransaction, database } from "@/server/database/database";
import { SettingsError } from "@/server/environment";
import { forgetPasswords, type Passwords, readPasswords, writePasswords } from "./passwords";

export interface FirstPerson {
  role: Role;
  email: string;
}

/** Who can sign in first, as long as nobody has. */
export interface Introduction {
  people: (FirstPerson & { password: string })[];
  /** Those whose password is not known here: another instance made it, an older release, or it was changed since. */
  unknown: FirstPerson[];
}

const nobody: Introduction = { people: [], unknown: [] };

const sampleSetting = z.enum(["on", "off", ""]).default("on");

/** @throws SettingsError */
function isSampleWanted(): boolean {
  const parsed = sampleSetting.safeParse(process.env.CLAIMDESK_SAMPLE);
  if (!parsed.success)
    throw new SettingsError(`CLAIMDESK_SAMPLE is “${process.env.CLAIMDESK_SAMPLE}”; it is on or off.`);
  return parsed.data !== "off";
}

function firstPeople(withSample: boolean): FirstPerson[] {
  const roles: Role[] = withSample ? ["administrator", "editor", "reviewer"] : ["administrator"];
  return roles.map((role) => ({ role, email: `${role}@example.org` }));
}

const names: Partial<Record<Role, string>> = {
  administrator: "Administrator",
  editor: "Sample editor",
  reviewer: "Sample reviewer",
};

/**
 * Gives an empty database its rating scales and its first people, and, unless CLAIMDESK_SAMPLE is "off", the sample, in
 * one transaction. What an older release left half made is completed, as long as nobody has signed in and those there
 * are first people. Tells who can sign in, at every start until somebody has.
 * @param folder the data folder, which keeps the passwords until then
 */
export async function introduceDesk(folder: string): Promise<Introduction> {
  const db = await database();
  if ((await db.read.session.findFirst({ select: { id: true } })) !== null) {
    forgetPasswords(folder);
    await storePresetScales(db);
    return nobody;
  }
  const wanted = firstPeople(isSampleWanted());
  const others = await db.read.user.count({ where: { NOT: firstPeople(true).map(({ email }) => ({ email })) } });
  if (others === 0) await completeDesk(folder, wanted);
  else await storePresetScales(db);
  return introduce(firstPeople(true), readPasswords(folder));
}

async function completeDesk(folder: string, wanted: readonly FirstPerson[]): Promise<void> {
  const { read } = await database();
  const there = await inBatches(
    wanted.map(({ email }) => email),
    (batch) => read.user.findMany({ where: { email: { in: batch } }, take: batch.length, select: { email: true } }),
  );
  const missing = wanted.filter(({ email }) => !there.some((person) => person.email === email));
  const passwords = keepPasswords(folder, missing);
  const accounts = await Promise.all(
    missing.map(async ({ role, email }) => {
      const passwordHash = await hashPassword(passwords[email] ?? generatePassword());
      return { role, email, name: names[role] ?? role, passwordHash };
    }),
  );
  const sample = wanted.some(({ role }) => role === "editor") ? await sampleExtractor() : null;
  await asOneTransaction(async () => {
    const db = await database();
    await storePresetScales(db);
    for (const account of accounts) {
      const made = await db.write((tx) => createAccount(tx, account, { actorId: null, action: "system.setup" }));
      if (!made.ok) throw new Error(made.refusal.message);
    }
    if (sample !== null) await storeSample(sample);
  });
}

/** Passwords for those to be made: what an earlier start, killed before it made them, has written down stays. */
function keepPasswords(folder: string, missing: readonly FirstPerson[]): Passwords {
  const kept = readPasswords(folder);
  const made = missing.filter(({ email }) => kept[email] === undefined).map(({ email }) => [email, generatePassword()]);
  if (made.length === 0) return kept;
  const passwords: Passwords = { ...kept, ...Object.fromEntries(made) };
  writePasswords(folder, passwords);
  return passwords;
}

async function introduce(first: readonly FirstPerson[], passwords: Passwords): Promise<Introduction> {
  const { read } = await database();
  const introduction: Introduction = { people: [], unknown: [] };
  for (const { role, email } of first) {
    const user = await read.user.findUnique({ where: { email, disabledAt: null }, select: { passwordHash: true } });
    if (user === null) continue;
    const password = passwords[email];
    if (password !== undefined && (await verifyPassword(user.passwordHash, password))) {
      introduction.people.push({ role, email, password });
    } else introduction.unknown.push({ role, email });
  }
  return introduction;
}
