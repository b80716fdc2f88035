import { isDatabaseUnavailable } from "@/server/database/unavailable";

/** The status of an answer that could not be made: 503 where the database does not answer, 500 for a bug. */
export function faultStatus(error: unknown): 500 | 503 {
  return isDatabaseUnavailable(error) ? 503 : 500;
}
