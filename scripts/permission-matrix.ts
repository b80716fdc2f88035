import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Action, listActions, roleCan } from "@/domain/permissions/can";
import { roleLabels, roles } from "@/domain/permissions/role";

const script = fileURLToPath(import.meta.url);
export const permissionsFile = path.resolve(path.dirname(script), "..", "docs", "permissions.md");

const descriptions: Record<Action, string> = {
  "desk.read": "See the desk: articles, claims, evidence, drafts and the review queue",
  "article.create": "Add an article",
  "article.edit": "Change what is known about an article, and whether its full text is public",
  "claim.triage": "Accept or dismiss a claim",
  "claim.mark": "Mark words as a claim, or change the marked words",
  "claim.edit": "Change a claim’s wording or claimant",
  "claim.assign": "Give a claim to somebody",
  "source.write": "Add, change or remove a source",
  "verdict.write": "Write the draft of a verdict",
  "verdict.submit": "Submit a verdict for second review",
  "verdict.review": "Approve or return a verdict that one had no hand in",
  "verdict.publish": "Publish an approved verdict",
  "comment.write": "Comment on a claim",
  "report.answer": "Answer what a reader reported",
  "people.read": "See the people and the open invitations",
  "people.invite": "Invite somebody, or withdraw an invitation",
  "people.change": "Change somebody else’s role, or close or open their account",
  "scale.choose": "Choose the rating scale of new verdicts",
  "site.configure": "Change how the public site presents itself",
};

/** docs/permissions.md as it has to be: every action and who may take it, as domain/permissions/can.ts decides. */
export function permissionsDocument(): string {
  const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const head = ["Action", "What it is", ...roles.map((role) => roleLabels[role]), "Not signed in"];
  const lines = listActions().map((action) => {
    // Without an actor `can` allows nothing, whatever the action.
    const marks = roles.map((role) => mark(roleCan(role, action)));
    return row([`\`${action}\``, descriptions[action], ...marks, mark(false)]);
  });
  return `# Who may do what

Generated from \`domain/permissions/can.ts\` by \`npm run docs:permissions\`; a test fails when this page is not what the code
says. What is not listed is forbidden. Every request asks the database who is signed in and in which role, and every
change asks again in its own transaction, so a changed role or a closed account holds at once, also for what was sent
before.

${row(head)}
${row(head.map((_, index) => (index < 2 ? "---" : ":-:")))}
${lines.join("\n")}

Two rules go beyond the role:

- Whoever wrote a part of a verdict or of its evidence never reviews it, whatever their role. A change counts, however
  small.
- Nobody changes their own role or closes their own account.

Reading what is published asks no permission. An invitation’s link can be used by whoever holds it, once, and signing in
and out are open to everybody.
`;
}

function mark(allowed: boolean): string {
  return allowed ? "yes" : "–";
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  await writeFile(permissionsFile, permissionsDocument());
}
