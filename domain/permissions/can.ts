import type { Actor, Role } from "@/domain/permissions/role";

/** Everything a person can ask of the desk, and the roles it is open to. What is not listed is forbidden. */
const openTo = {
  "desk.read": ["administrator", "editor", "reviewer", "observer"],
  "article.create": ["administrator", "editor", "reviewer"],
  "article.edit": ["administrator", "editor"],
  "claim.triage": ["administrator", "editor", "reviewer"],
  "claim.mark": ["administrator", "editor", "reviewer"],
  "claim.edit": ["administrator", "editor", "reviewer"],
  "claim.assign": ["administrator", "editor", "reviewer"],
  "source.write": ["administrator", "editor", "reviewer"],
  "verdict.write": ["administrator", "editor", "reviewer"],
  "verdict.submit": ["administrator", "editor", "reviewer"],
  "verdict.review": ["administrator", "editor", "reviewer"],
  "verdict.publish": ["administrator", "editor"],
  "comment.write": ["administrator", "editor", "reviewer"],
  "report.answer": ["administrator", "editor"],
  "people.read": ["administrator"],
  "people.invite": ["administrator"],
  "people.change": ["administrator"],
  "scale.choose": ["administrator"],
  "site.configure": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof openTo;

/** What must be known of the thing acted on, for the actions that depend on it. */
interface Subjects {
  /** contributorIds: everybody who wrote a part of the verdict or of its evidence. */
  "verdict.review": { contributorIds: readonly string[] };
  /** userId: the account to be changed. */
  "people.change": { userId: string };
}

type SubjectOf<A extends Action> = A extends keyof Subjects ? [subject: Subjects[A]] : [];

/** All actions, in the order of the permission matrix. */
export function listActions(): Action[] {
  return Object.keys(openTo).filter((key): key is Action => key in openTo);
}

/** Whether a role may take an action at all, whatever it is taken on. */
export function roleCan(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = openTo[action];
  return allowed.includes(role);
}

/**
 * Decides everything: whether this person may take this action on this subject. Nobody signed in may do nothing here
 * (public pages ask no permission). Two rules go beyond the role: who had a hand in a verdict never reviews it, and
 * nobody changes their own role or closes their own account.
 */
export function can<A extends Action>(actor: Actor | null, action: A, ...[subject]: SubjectOf<A>): boolean {
  if (actor === null || !roleCan(actor.role, action)) return false;
  if (subject === undefined) return true;
  if ("contributorIds" in subject) return !subject.contributorIds.includes(actor.id);
  return subject.userId !== actor.id;
}
