import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchFailure } from "./fetch-problems";

/** What is fetched from. The product has one, `publicNetwork`; a test makes its own, which leads to its own server. */
export interface Network {
  /** The addresses of a host, by its name. */
  resolve(host: string): Promise<string[]>;
  /** Whether anything may be fetched from an address. */
  allows(address: string): boolean;
  /** The port that is connected to; null where none may be. */
  port(url: URL): number | null;
}

/** The public web: addresses that every machine has a road to, and the ports of the web alone. */
export const publicNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  allows: isPublic,
  // The usual port of a scheme is never written in a URL.
  port: ({ port, protocol }) => (port === "" ? (protocol === "https:" ? 443 : 80) : null),
};

/** Whether an address is one of the public network: neither private nor local, nor a way round through another kind. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/**
 * Checks an address before anything is sent, and gives the port to connect to. A host that is an address itself is
 * never looked up, so it is checked here.
 * @throws FetchFailure where it is not to be fetched from
 */
export function checkedPort(url: URL, network: Network): number {
  const port = network.port(url);
  if (port === null) throw new FetchFailure("port");
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(host) !== 0 && !network.allows(host)) throw new FetchFailure("blocked");
  return port;
}

/**
 * Looks a host up for the connection itself, so that the address that is connected to is the one that was checked. A
 * host with one forbidden address among others is refused.
 */
export function guardedLookup(network: Network): LookupFunction {
  return (host, options, callback) => {
    network.resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined) callback(Object.assign(new Error(host), { code: "ENOTFOUND" }), []);
        else if (!found.every((address) => network.allows(address))) callback(new FetchFailure("blocked"), []);
        else if (options.all)
          callback(
            null,
            found.map((address) => ({ address, family: isIP(address) })),
          );
        else callback(null, first, isIP(first));
      },
      (error) => callback(error, []),
    );
  };
}
