import type { Action } from "@/domain/permissions/can";
import type { Actor, Requester } from "@/domain/permissions/role";
import type { Result } from "@/domain/result";

export type Call = (requester: Requester) => Promise<Result<unknown>>;

export interface MutationCase {
  /** The feature and the name of the exported function. */
  mutation: string;
  action: Action;
  /** Makes what the call needs, so that it is accepted from whoever has the permission. */
  prepare: (author: Actor) => Promise<Call>;
}
