import { text } from "node:stream/consumers";
import { type Command, Option } from "commander";
import { z } from "zod";
import { passwordField } from "@/domain/fields";
import { type Role, roles } from "@/domain/permissions/role";
import { createAccount, setPassword } from "@/server/auth/accounts";
import { generatePassword, hashPassword } from "@/server/auth/password";
import { transact } from "@/server/database/transact";
import { CommandFailure, valueOrFail } from "./failure";
import { needsDatabase } from "./migrated";

const fromStandardInput = new Option("--password-stdin", "take the password from standard input instead of making one");

export function addUserCommands(program: Command): void {
  const user = needsDatabase(program.command("user")).description("Looks after the desk’s people.");

  user
    .command("add")
    .description("Makes an account and prints its password.")
    .argument("<email>")
    .requiredOption("--name <name>", "the person’s name")
    .addOption(new Option("--role <role>", "what they may do").choices(roles).makeOptionMandatory())
    .addOption(fromStandardInput)
    .action(async (address: string, options: { name: string; role: Role; passwordStdin?: true }) => {
      const email = z.email().safeParse(address);
      if (!email.success) throw new CommandFailure(`${address} is not an e-mail address.`);
      const name = options.name.trim();
      if (name === "") throw new CommandFailure("The person needs a name.");
      const password = await choosePassword(options.passwordStdin);
      const passwordHash = await hashPassword(password);
      const account = { email: email.data, name, role: options.role, passwordHash };
      valueOrFail(await transact((tx) => createAccount(tx, account, { actorId: null, action: "system.setup" })));
      process.stdout.write(`${email.data} is ${options.role}.${shown(password, options.passwordStdin)}\n`);
    });

  user
    .command("password")
    .description("Sets a new password, prints it, and signs the person out everywhere.")
    .argument("<email>")
    .addOption(fromStandardInput)
    .action(async (email: string, options: { passwordStdin?: true }) => {
      const password = await choosePassword(options.passwordStdin);
      valueOrFail(await setPassword(email, password));
      process.stdout.write(`The password of ${email} is changed.${shown(password, options.passwordStdin)}\n`);
    });
}

async function choosePassword(fromStdin: true | undefined): Promise<string> {
  if (fromStdin !== true) return generatePassword();
  const parsed = passwordField.safeParse((await text(process.stdin)).replace(/\r?\n$/, ""));
  if (parsed.success) return parsed.data;
  throw new CommandFailure(parsed.error.issues.map((issue) => issue.message).join("\n"));
}

function shown(password: string, fromStdin: true | undefined): string {
  return fromStdin === true ? "" : ` Password, shown this once: ${password}`;
}
