import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const HEADER = "Content-Security-Policy";

/** In bytes: nobody guesses 128 bits. */
const NONCE_LENGTH = 16;

/**
 * What a page of the desk may load and run. Scripts run that carry the nonce of this very answer, and those that they
 * load themselves; nothing that stands in the page or is typed into it does.
 */
function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Gives an answer of the desk its policy. Next reads the nonce for its own scripts from the request's header, where
 * a policy that the client sent counts for nothing.
 */
export function setDeskPolicy(request: IncomingMessage, response: ServerResponse): void {
  const policy = deskPolicy(randomBytes(NONCE_LENGTH).toString("base64"));
  delete request.headers["content-security-policy-report-only"];
  request.headers["content-security-policy"] = policy;
  response.setHeader(HEADER, policy);
}
