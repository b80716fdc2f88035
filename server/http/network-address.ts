import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

const mappedIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The network of an IPv6 address, "2001:db8:0:1::/64": one subscriber has all addresses of such a one (RFC 6177). */
function networkOf(address: string): string {
  const mapped = mappedIPv4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [before = "", after] = address.split("::");
  const groups = (part: string | undefined) => (part ?? "").split(":").filter((group) => group !== "");
  const left = groups(before);
  const right = groups(after);
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const first = [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(":")}::/64`;
}

/**
 * The network address that a request came from, of IPv6 its network: those whose requests are counted together. Behind a proxy that is trusted it is the last one in X-Forwarded-For,
 * which that proxy wrote itself; everything before it the sender may have made up.
 */
export function networkAddress({ headers, socket }: IncomingMessage, isProxyTrusted: boolean): string {
  const forwarded = headers["x-forwarded-for"];
  const last = isProxyTrusted && typeof forwarded === "string" ? forwarded.split(",").at(-1)?.trim() : undefined;
  return networkOf(last || socket.remoteAddress || "unknown");
}
