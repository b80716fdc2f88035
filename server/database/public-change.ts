import type { PageTag } from "@/domain/publication/page-tags";
import type { Prisma } from "@/prisma/generated/sqlite/client";

type Transaction = Prisma.TransactionClient;

declare global {
  // Next loads a module once for each of its bundles, so both are the process's.
  var claimdeskPublicChanges: WeakMap<object, Set<PageTag>> | undefined;
  /** Drops the public pages with one of the tags; set where this process serves them. */
  var claimdeskPurge: ((tags: readonly PageTag[]) => void) | undefined;
  /** Takes every public page kept until now for one that may be out of date; set where this process serves them. */
  var claimdeskDoubt: (() => void) | undefined;
}

/** What PostgreSQL's processes tell each other of changes on. */
export const PUBLIC_CHANGE_CHANNEL = "claimdesk_public";

/** PostgreSQL refuses payloads from 8000 bytes on. */
const LONGEST_PAYLOAD = 7900;

function announcements(): WeakMap<object, Set<PageTag>> {
  globalThis.claimdeskPublicChanges ??= new WeakMap();
  return globalThis.claimdeskPublicChanges;
}

/**
 * Says that a transaction changes what public pages show. Once it has committed, and before its write returns, the pages
 * with these tags are made anew; nothing happens where it is rolled back.
 */
export function announcePublicChange(tx: Transaction, tags: readonly PageTag[]): void {
  announcements().set(tx, new Set([...announcedChanges(tx), ...tags]));
}

/** What has been announced in a transaction. */
export function announcedChanges(tx: Transaction): readonly PageTag[] {
  return [...(announcements().get(tx) ?? [])];
}

/** Has PostgreSQL tell every process of the changes when the transaction commits. */
export async function notifyProcesses(tx: Transaction, tags: readonly PageTag[]): Promise<void> {
  const whole = JSON.stringify(tags);
  const everything: readonly PageTag[] = ["site"];
  const payload = Buffer.byteLength(whole) > LONGEST_PAYLOAD ? JSON.stringify(everything) : whole;
  await tx.$executeRaw`SELECT pg_notify(${PUBLIC_CHANGE_CHANNEL}, ${payload})`;
}

/** Drops this process's pages that show what has changed. */
export function purgeOwnPages(tags: readonly PageTag[]): void {
  if (tags.length > 0) globalThis.claimdeskPurge?.(tags);
}

/** Something was changed that nobody told this process of: what it keeps may be out of date. */
export function doubtOwnPages(): void {
  globalThis.claimdeskDoubt?.();
}
