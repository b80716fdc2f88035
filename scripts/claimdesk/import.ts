import path from "node:path";
import type { Command } from "commander";
import { detailFieldValues } from "@/domain/ingest/detail-fields";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import { readKinds } from "@/domain/ingest/original-file";
import { readingSentence, summariseReading } from "@/domain/ingest/reading-summary";
import { type Actor, roleSchema } from "@/domain/permissions/role";
import { findWaitingOriginal } from "@/features/originals/data";
import { bringInFile, takeIn, throwAway } from "@/features/originals/mutations";
import { type TakenIn, takenInSchema } from "@/features/originals/schema";
import { database } from "@/server/database/database";
import { CommandFailure, valueOrFail } from "./failure";
import { languageOption } from "./language-option";
import { needsDatabase } from "./migrated";
import { encodingUnknown, fileAt } from "./read-article";

interface ImportOptions {
  title?: string;
  url?: string;
  publisher?: string;
  author: string[];
  date?: string;
  changed?: string;
  language?: string;
  as?: string;
  beside?: string[];
}

export function addImportCommand(program: Command): void {
  needsDatabase(program.command("import"))
    .description("Stores an article on the desk, with the claims found in it. The same text is not stored twice.")
    .argument("<file>", `${readKinds}, in a file; or - for standard input`)
    .option("--title <title>", "its title; otherwise the page’s own, or the file’s name")
    .option("--url <address>", "where it was published")
    .option("--publisher <name>")
    .option(
      "--author <name>",
      "who wrote it, once for each; (organisation) behind the name of a body",
      (name: string, names: string[]) => [...names, name],
      [],
    )
    .option("--date <date>", "day it was published, as 2020-09-14")
    .option("--changed <date>", "day it was last changed there")
    .addOption(languageOption("such as en or be; otherwise as the page or the text says"))
    .option("--as <email>", "whose article it is on the desk; otherwise the first administrator’s")
    .option("--beside <ids...>", "articles much like it that are on the desk, once you have compared them")
    .action(importFile);
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const { bytes, name } = await fileAt(file);
  const person = await findPerson(options.as);
  const { id: originalId } = valueOrFail(await bringInFile(person, { file: new File([bytes], name) }));
  try {
    const waiting = await findWaitingOriginal(originalId);
    if (waiting === null || waiting.article === null) throw new CommandFailure(encodingUnknown);
    const { article, seen } = waiting;
    const title = file === "-" ? "" : path.parse(file).name;
    const { id, isNew } = valueOrFail(await takeIn(person, taken({ originalId, seen }, title, article, options)));
    process.stdout.write(`${isNew ? "Stored" : "Already there"}: /desk/articles/${id}\n`);
    const said = [readingSentence(summariseReading(article)), ...article.notes];
    if (isNew) process.stderr.write(`${said.join("\n")}\n`);
  } finally {
    // What came to nothing is not left to wait on the desk; what was taken in stays.
    await throwAway(person, { originalId });
  }
}

/** @param title where the file has none */
function taken(
  original: Pick<TakenIn, "originalId" | "seen">,
  title: string,
  { details }: IngestedArticle,
  options: ImportOptions,
): TakenIn {
  const { date, changed, author, as: _, beside = [], ...given } = options;
  const read = detailFieldValues(details);
  const parsed = takenInSchema.safeParse({
    ...read,
    title: read.title === "" ? title : read.title,
    ...given,
    ...(author.length === 0 ? {} : { authors: author.join("\n") }),
    ...(date === undefined ? {} : { publishedOn: date }),
    ...(changed === undefined ? {} : { modifiedOn: changed }),
    beside: beside.join(" "),
    ...original,
    // Whoever calls a command is not there to be asked.
    reading: "as-it-is",
  });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new CommandFailure(problems.join("\n"));
}

async function findPerson(email: string | undefined): Promise<Actor> {
  const { read } = await database();
  const user = await read.user.findFirst({
    where: { disabledAt: null, ...(email === undefined ? { role: "administrator" } : { email: email.toLowerCase() }) },
    orderBy: { createdAt: "asc" },
  });
  if (user === null) {
    throw new CommandFailure(
      email === undefined
        ? "There is no administrator yet. Run `npm start` once."
        : `Nobody has an open account as ${email}.`,
    );
  }
  return { id: user.id, name: user.name, email: user.email, role: roleSchema.parse(user.role) };
}
