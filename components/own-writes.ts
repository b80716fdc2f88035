/**
 * What this page's own forms have written while it was open: each write raises the version of its subject by one. So a
 * form can tell a version that only its neighbours have made from one in which somebody else had a hand.
 */
const written = new Set<string>();

function entry(subject: string, version: number): string {
  return `${version} ${subject}`;
}

/** Notes that a form of this page wrote to the subject's version `from`, and so made the next one. */
export function noteOwnWrite(subject: string, from: number): void {
  written.add(entry(subject, from));
}

/** Whether nobody but this page has written to the subject between two versions. */
export function onlyOwnBetween(subject: string, from: number, to: number): boolean {
  for (let version = from; version < to; version += 1) {
    if (!written.has(entry(subject, version))) return false;
  }
  return from <= to;
}
