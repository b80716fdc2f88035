import robotsParser from "robots-parser";
import { FetchFailure, problemOfError } from "./fetch-problems";
import { follow } from "./follow";
import type { Asking } from "./request";
import { bodyOf } from "./request";

/** The name by which sites can speak of this program in their robots.txt. */
export const AGENT_NAME = "Claimdesk";

/** In bytes: what is read of a robots.txt (RFC 9309 asks for as much). */
const MOST_BYTES = 512_000;

/** Rules with a star are tried at each place of an address: thousands of them and a long address hold up the server. */
const MOST_COST = 100_000_000;

/** Of a robots.txt, for each unit of an address that is looked up in it. */
function costOf(rules: string): number {
  let cost = 0;
  for (const line of rules.split("\n")) if (line.includes("*")) cost += line.length;
  return cost;
}

/** Remembers the rules of each site for one fetch. */
export class Robots {
  readonly #asking: Asking;
  readonly #rules = new Map<string, Promise<string>>();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** @throws FetchFailure where the site does not want this program there, or cannot say (RFC 9309) */
  async check(url: URL): Promise<void> {
    const address = new URL("/robots.txt", url);
    let rules = this.#rules.get(address.origin);
    if (rules === undefined) {
      rules = this.#read(address);
      this.#rules.set(address.origin, rules);
    }
    if (costOf(await rules) * url.href.length > MOST_COST) throw new FetchFailure("robots_unknown");
    // Undefined stands for an address of another site, which this is not.
    if (robotsParser(address.href, await rules).isAllowed(url.href, AGENT_NAME) === false)
      throw new FetchFailure("robots");
  }

  async #read(address: URL): Promise<string> {
    try {
      const { answer } = await follow(address, this.#asking);
      const status = answer.statusCode ?? 0;
      const isThere = status >= 200 && status < 300;
      const body = isThere ? await bodyOf(answer, MOST_BYTES, true) : new Uint8Array();
      answer.destroy();
      if (status >= 500 || status === 429) throw new FetchFailure("robots_unknown");
      return new TextDecoder().decode(body);
    } catch (error) {
      // A robots.txt that leads nowhere, or that cannot be read, is none.
      const problem = problemOfError(error);
      if (problem === "too_many_redirects" || problem === "no_address" || problem === "broken") return "";
      throw error;
    }
  }
}
