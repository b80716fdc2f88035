// @ts-check
import path from "node:path";
import { run } from "./processes.mjs";
import { root, SetupFailure, typescriptLoader } from "./project.mjs";

/**
 * @typedef {{ role: string, email: string }} FirstPerson
 * @typedef {FirstPerson & { password: string }} Person
 * @typedef {{ people: Person[], unknown: FirstPerson[] }} Introduction who can sign in, as long as nobody has
 */

/**
 * Brings the database up to date and fills an empty one with its first people and the sample, through
 * scripts/prepare.ts, which says on its standard output who can sign in.
 * @param {NodeJS.ProcessEnv} env as programEnvironment gives it
 * @returns {Promise<Introduction>}
 * @throws {SetupFailure} when it fails; it has said why on stderr
 */
export async function prepareDatabase(env) {
  const script = path.join(root, "scripts/prepare.ts");
  const { code, stdout } = await run(process.execPath, [...typescriptLoader(), script], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (code !== 0) throw new SetupFailure(`Preparing the database failed (exit code ${code}).`);
  return JSON.parse(stdout);
}

/**
 * @param {FirstPerson[]} people
 * @param {(person: FirstPerson) => string} last
 */
function table(people, last) {
  const width = (/** @type {"role" | "email"} */ key) => Math.max(...people.map((person) => person[key].length));
  return people.map(
    (person) => `    ${person.role.padEnd(width("role"))}  ${person.email.padEnd(width("email"))}  ${last(person)}`,
  );
}

/**
 * @param {Introduction} introduction
 * @returns {string} a block for the terminal; empty when there is nobody to introduce
 */
export function introduction({ people, unknown }) {
  const passwords = new Map(people.map(({ email, password }) => [email, password]));
  const known = [
    "",
    "  Nobody has signed in yet. These people can; note their passwords, which are shown until somebody has:",
    "",
    ...table(people, ({ email }) => passwords.get(email) ?? ""),
    "",
  ];
  const others = [
    "",
    "  Nobody has signed in yet. The passwords of these people were set elsewhere; where nobody knows one, set a new one:",
    "",
    ...table(unknown, ({ email }) => `npm run claimdesk -- user password ${email}`),
    "",
  ];
  const lines = [...(people.length > 0 ? known : []), ...(unknown.length > 0 ? others : [])];
  return lines.length === 0 ? "" : [...lines, ""].join("\n");
}
