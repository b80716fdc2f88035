import { type Actor, type Requester, roleSchema } from "@/domain/permissions/role";
import { databaseProvider, environment } from "@/server/environment";
import type { Transaction } from "./database";

/**
 * The acting person as the database has them inside this transaction; null once their account is closed or gone. What
 * somebody may do is asked of this one, since their role or access may have changed after the request began.
 */
export async function actorNow(tx: Pick<Transaction, "user">, requester: Requester): Promise<Actor | null> {
  const row = await tx.user.findUnique({
    where: { id: requester.id, disabledAt: null },
    select: { id: true, name: true, email: true, role: true },
  });
  return row === null ? null : { ...row, role: roleSchema.parse(row.role) };
}

/**
 * Makes changes to the person's account wait for the end of this transaction, so that nothing they may no longer do is
 * stored after such a change was acknowledged. SQLite has one writer, so there they wait anyway.
 */
export async function holdAccount(tx: Transaction, requester: Requester): Promise<void> {
  if (databaseProvider(environment().DATABASE_URL) === "sqlite") return;
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${requester.id} FOR SHARE`;
}
