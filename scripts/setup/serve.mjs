// @ts-check
import { parseArgs } from "node:util";
import { withReserve } from "./disk-reserve.mjs";
import { portOf } from "./environment.mjs";
import { introduction, prepareDatabase } from "./prepare.mjs";
import { keepPrivate } from "./private-files.mjs";
import { untilEnded } from "./processes.mjs";
import { SetupFailure, say } from "./project.mjs";
import { assertPortIsFree, listenAddress, serverUrl, startNext, untilAnswering } from "./server.mjs";
import { setUp } from "./set-up.mjs";

export const environmentHelp = `Environment variables, all optional (a .env file is read too):
  PORT                 the port to serve on; default 3000
  HOSTNAME             the address to listen on, when it is an IP address or localhost; default: every address
  NEXTAUTH_URL         the public address, needed behind a proxy; default http://localhost:PORT
  DATABASE_URL         postgresql://… or file:…; default: claimdesk.db in the data folder
  CLAIMDESK_DATA       the folder of the SQLite database and the secrets; default ./data
  SITE_LANGUAGE        en, be or ru: the public site's, where an address names none; default en
  TRUST_PROXY          on: a proxy of yours writes X-Forwarded-For, and senders are told apart by it; default off
  CLAIMDESK_SAMPLE     off: an empty desk with an administrator alone; default on
  NEXTAUTH_SECRET      signs the session cookies; default: made once and kept in the data folder
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
                       base64 of 32 random bytes, the same wherever pages are built for several machines;
                       default: made once and kept in the data folder
  PAGE_CACHE_MB        memory for rendered public pages, in MiB; 0 renders each page anew; default 64
  EXTRACTOR_WEIGHTS    a file of weights of your own, made by npm run train; default: the shipped ones
  LLM_MODEL            the language model that drafts claims, with LLM_API_KEY or LLM_BASE_URL; default: none
  LLM_API_KEY          its key; alone it means OpenAI's own server
  LLM_BASE_URL         any OpenAI-compatible interface; default https://api.openai.com/v1
  LLM_TIMEOUT_SECONDS  for one article in all, 1 to 600; default 45
`;

/**
 * Whether the command line is empty, or asks for help, or is something else.
 * @param {string[]} args
 * @param {string} help
 * @returns {number | undefined} the exit code when there is nothing more to do
 */
export function answerHelp(args, help) {
  try {
    const { values } = parseArgs({ args, options: { help: { type: "boolean", short: "h" } } });
    if (!values.help) return undefined;
    process.stdout.write(help);
    return 0;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
}

/**
 * Sets everything up, serves, and says where.
 * @param {"start" | "dev"} mode
 * @returns {Promise<number>} the server's exit code
 */
export async function serve(mode) {
  // A log that has no room any more is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const address = listenAddress(process.env);
  const port = portOf(process.env);
  await assertPortIsFree(address, port);
  const env = await setUp({ build: mode === "start", development: mode === "dev" });
  keepPrivate(env.CLAIMDESK_DATA, env.DATABASE_URL);
  // Needs what setUp has installed.
  const { claimDatabase } = await import("./server-lock.mjs");
  const claimed = await withReserve(env.DATABASE_URL, () => claimDatabase(env.DATABASE_URL));
  if ("refusal" in claimed) throw new SetupFailure(claimed.refusal);
  const people = await prepareDatabase(env);
  keepPrivate(env.CLAIMDESK_DATA, env.DATABASE_URL);
  // The server of a build claims the database itself, and holds it even if this process is killed.
  if (mode === "start") claimed.release();
  const server = startNext(mode, { address, port, env, stdio: "inherit" });
  const ended = untilEnded(server);
  const url = serverUrl(address, port);
  const answering = await untilAnswering(url, server);
  // Said even when the server did not come up.
  process.stdout.write(`${answering ? `\n  Claimdesk is at ${url}\n` : ""}${introduction(people)}`);
  return (await ended).code;
}
