import type { IncomingMessage } from "node:http";

/**
 * The network address that a request came from. Behind a proxy that is trusted it is the last one in X-Forwarded-For,
 * which that proxy wrote itself; everything before it the sender may have made up.
 */
export function networkAddress({ headers, socket }: IncomingMessage, isProxyTrusted: boolean): string {
  const forwarded = headers["x-forwarded-for"];
  const last = isProxyTrusted && typeof forwarded === "string" ? forwarded.split(",").at(-1)?.trim() : undefined;
  return last || socket.remoteAddress || "unknown";
}
