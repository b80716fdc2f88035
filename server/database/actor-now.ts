import { type Actor, roleSchema } from "@/domain/permissions/role";
import type { Transaction } from "./database";

/**
 * The acting person as the database has them inside this transaction; null once their account is closed or gone. What
 * somebody may do is asked of this one, since their role or access may have changed after the request began.
 */
export async function actorNow(tx: Transaction, actor: Actor): Promise<Actor | null> {
  const row = await tx.user.findUnique({
    where: { id: actor.id, disabledAt: null },
    select: { id: true, name: true, email: true, role: true },
  });
  return row === null ? null : { ...row, role: roleSchema.parse(row.role) };
}
