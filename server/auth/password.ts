import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { createSlots } from "./slots";

/** How many passwords are hashed at once. Each takes 19 MiB for its time, and whoever asks can send many at once. */
const hashing = createSlots(4);

/** argon2id with the library's defaults (19 MiB, two passes), as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => hash(password));
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (nobody has that e-mail address) it takes as long and says
 * no, so that the time taken does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody’s password");
  const compared = passwordHash ?? (await decoy);
  const matches = await hashing.run(() => verify(compared, password));
  return matches && passwordHash !== undefined;
}

// Without letters and digits that are easily mistaken for each other.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four characters, about 79 bits: "k3fw-9xqa-h7pn-mt2c". */
export function generatePassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
