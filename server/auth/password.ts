import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { createSlots, type Slots } from "./slots";

/**
 * How many passwords are hashed at once, and how many may wait for it in each lane. Each takes 19 MiB and one of the four
 * threads that reading files, finding hosts and packing answers need as well, so two are left to them. A wait behind as
 * many as these is about a second.
 */
const HASHED_AT_ONCE = 2;
const LONGEST_QUEUE = 60;

declare global {
  // One for the process: Next loads a module once for each of its bundles.
  var claimdeskHashing: Slots | undefined;
}

/** Whoever hashes a password does it in a turn of this. */
export function hashing(): Slots {
  globalThis.claimdeskHashing ??= createSlots(HASHED_AT_ONCE, LONGEST_QUEUE);
  return globalThis.claimdeskHashing;
}

/** argon2id with the library's defaults (19 MiB, two passes), as a PHC string. Throws SlotsFull where too many wait. */
export function hashPassword(password: string): Promise<string> {
  return hashing().run("ahead", () => hash(password));
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash; to be asked in a turn of hashing(). Without a hash (nobody has that e-mail
 * address) it takes as long and says no, so that the time taken does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash("nobody’s password");
  const compared = passwordHash ?? (await decoy);
  const matches = await verify(compared, password);
  return matches && passwordHash !== undefined;
}

// Without letters and digits that are easily mistaken for each other.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four characters, about 79 bits: "k3fw-9xqa-h7pn-mt2c". */
export function generatePassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
