import type { IncomingHttpHeaders } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/** The headers in which Next's scripts say what they want beside the address. */
const ofScripts = /^(?:rsc|next-.*|x-action-forwarded|x-nextjs-.*)$/;

const actionId = /^[0-9a-f]{42}$/;

/** Whether Next can read what its own scripts would have said; it answers 500 where it cannot. */
export function isReadableByNext(headers: IncomingHttpHeaders): boolean {
  const action = headers["next-action"];
  if (action !== undefined && (typeof action !== "string" || !actionId.test(action))) return false;
  try {
    parseAndValidateFlightRouterState(headers["next-router-state-tree"]);
    return true;
  } catch {
    return false;
  }
}

/** The headers of a request to a page without scripts: nobody can mean anything by those of Next's. */
export function withoutNextHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofScripts.test(name)));
}
