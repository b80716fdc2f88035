import { failureOf } from "@/server/database/failure";

/** The status of an answer that could not be made: 503 where the database failed, 500 for a bug. */
export function faultStatus(error: unknown): 500 | 503 {
  return failureOf(error) === null ? 500 : 503;
}
