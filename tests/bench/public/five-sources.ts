import { deskUrls, publicUrls } from "@/domain/urls";
import { addSource, prepareClaim, writeVerdict } from "@/tests/e2e/desk-work";
import { openClient, signIn } from "@/tests/e2e/people";
import { readDocument, submitForm } from "@/tests/e2e/web-forms";
import type { WebServer } from "@/tests/harness/web-server";

const titles = [
  "Staff register of the port",
  "Annual report of the harbour company",
  "Minutes of the town council, March 2025",
  "Answer of the labour office to a question of ours",
  "Survey among the companies on the quay",
];

const rationale = `The port keeps a register of everybody who works on its grounds, and it listed 640 people on the day the mayor spoke [1]. The harbour company’s own report counts the same people by another rule and comes to 655 [2].

The council was told of “about 640” when it agreed to the quay [3]. The labour office, which we asked, has 612 insured jobs at the same addresses; it leaves out those who are self-employed [4]. The companies on the quay name 648 between them [5].

**All five** are within five per cent of what was said, so the figure holds.`;

/** Publishes a claim with five sources through the forms of the desk. @returns the path of its page */
export async function publishFiveSources(server: WebServer): Promise<string> {
  const clientOf = async (role: string) => {
    const person = server.people.find((one) => one.role === role);
    if (person === undefined) throw new Error(`Nobody is ${role}.`);
    const client = await openClient(server.baseURL);
    await signIn(client, person);
    return client;
  };
  const [author, editor] = [await clientOf("reviewer"), await clientOf("editor")];
  const { claimId } = await prepareClaim(author);
  for (const title of titles) await addSource(author, claimId, title);
  await writeVerdict(author, claimId, "Submit for second review", {
    summary: "Five counts by different rules lie within five per cent of 640.",
    rationale,
  });
  await submitForm(editor, deskUrls.claim(claimId), "Approve and publish");
  const workbench = await readDocument(editor, deskUrls.claim(claimId));
  for (const client of [author, editor]) await client.dispose();
  const links = [...workbench.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  const page = links.find((href) => href.startsWith(publicUrls.claim("640-people")));
  if (page === undefined) throw new Error("The claim has no public page.");
  return page;
}
