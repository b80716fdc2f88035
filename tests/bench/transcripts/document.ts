import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type Speaker = {
  readonly id: string;
  readonly name: string;
  readonly last: string;
  readonly role: string;
  readonly title: string;
  readonly place: string;
  readonly party: string;
};

/** What one speaker says before another does. */
export type SpokenTurn = { readonly speaker: Speaker; readonly text: string };

export type SpokenDocument = {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly Speaker[];
  readonly turns: readonly SpokenTurn[];
};

const FOLDER = path.join(import.meta.dirname, "documents");

/**
 * The documents of the bench: a title behind "# ", the speakers behind "@ " as "id | name | role | title | place | party",
 * then a turn a line as "id: text". Throws on a line that is none of them.
 */
export function readDocuments(): SpokenDocument[] {
  return readdirSync(FOLDER).map((file) => readDocument(file, readFileSync(path.join(FOLDER, file), "utf8")));
}

function readDocument(file: string, text: string): SpokenDocument {
  let title = "";
  const speakers = new Map<string, Speaker>();
  const turns: SpokenTurn[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("# ")) title = line.slice(2);
    else if (line.startsWith("@ ")) {
      const [id = "", name = "", role = "", salutation = "", place = "", party = ""] = line.slice(2).split(" | ");
      const last = name.slice(name.indexOf(" ") + 1);
      speakers.set(id, { id, name, last, role, title: salutation, place, party });
    } else {
      const colon = line.indexOf(": ");
      const speaker = speakers.get(line.slice(0, colon));
      if (speaker === undefined) throw new Error(`${file}: nobody speaks in ${JSON.stringify(line)}`);
      turns.push({ speaker, text: line.slice(colon + 2) });
    }
  }
  return { id: path.parse(file).name, title, speakers: [...speakers.values()], turns };
}
