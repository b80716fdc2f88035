import { type Action, roleCan } from "@/domain/permissions/can";
import type { Requester } from "@/domain/permissions/role";
import { actorNow } from "./actor-now";
import { database } from "./database";

/**
 * Whether somebody may take an action, as the database has them now. Asked before anything is read or fetched for them;
 * the transaction that writes asks again.
 */
export async function mayNow(requester: Requester, action: Action): Promise<boolean> {
  const actor = await actorNow((await database()).read, requester);
  return actor !== null && roleCan(actor.role, action);
}
