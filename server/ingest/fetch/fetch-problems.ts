/** Why an address gave no page, each in words for the person who named it. */
export const fetchProblems = {
  no_address: "This is no address of a web page. It begins with http:// or https://.",
  blocked: "This address leads into a private network, where nothing is fetched from. Paste the text instead.",
  port: "This address names a port of its own, and only the usual ones of the web are fetched from. Paste the text instead.",
  unknown_host: "No site was found at this address. Check how it is spelt.",
  unreachable: "The site does not answer. Try again later, or save the page in a browser and bring the file.",
  insecure:
    "The site’s certificate is not valid, so nobody can say whose page this is. Open it in a browser, and paste the text if you trust it.",
  broken: "The site’s answer cannot be read. Save the page in a browser and bring the file.",
  too_slow: "The site took too long to answer. Try again later, or save the page in a browser and bring the file.",
  too_large: "This page is larger than is fetched. Save it in a browser and bring the part with the article.",
  too_many_redirects:
    "This address leads from one to the next without an end. Open it in a browser, and bring the address that it ends at.",
  robots:
    "The site asks programs not to fetch this page (its robots.txt). Save the page in a browser and bring the file.",
  robots_unknown:
    "The site’s rules for programs (its robots.txt) cannot be read at this moment, so the page is not fetched. Try again later, or save the page in a browser and bring the file.",
  sign_in: "The page is for people who are signed in there. Open it in a browser, save it and bring the file.",
  forbidden: "The site refuses to give this page to programs. Save the page in a browser and bring the file.",
  person_asked_for:
    "The site asks for a person first: to agree to something, or to show that they are no robot. Save the page in a browser and bring the file.",
  not_found: "There is no page at this address any longer, or there never was. Check it, or look for an archived copy.",
  gone: "The page was taken down for good. Look for an archived copy.",
  too_many_requests:
    "The site has been asked too often. Try again later, or save the page in a browser and bring the file.",
  legal: "The site may not show this page here, for legal reasons. Look for an archived copy.",
  site_fault: "The site has a fault of its own at this moment. Try again later.",
  no_page: "The site answers with no page. Save the page in a browser and bring the file.",
  unknown_kind:
    "What stands at this address is no text that is read here: a picture, a film or a program. Choose the page with the article.",
  empty: "The page at this address is empty. Save it in a browser and bring the file.",
  aborted: "Fetching the page was broken off.",
} as const satisfies Record<string, string>;
export type FetchProblem = keyof typeof fetchProblems;

/** An expected end of a fetch without a page. */
export class FetchFailure extends Error {
  constructor(readonly problem: FetchProblem) {
    super(problem);
  }
}

const STATUSES: Record<number, FetchProblem> = {
  401: "sign_in",
  402: "sign_in",
  403: "forbidden",
  404: "not_found",
  407: "sign_in",
  410: "gone",
  429: "too_many_requests",
  451: "legal",
};

/** What a status other than 2xx says to a person. */
export function problemOfStatus(status: number): FetchProblem {
  return STATUSES[status] ?? (status >= 500 ? "site_fault" : "no_page");
}

const INSECURE =
  /^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE))/;
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "ETIMEDOUT",
  "EPIPE",
  "EADDRNOTAVAIL",
]);

/** What an error of the network says to a person; null where it is none, but a bug. */
export function problemOfError(error: unknown): FetchProblem | null {
  if (error instanceof FetchFailure) return error.problem;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  // Several addresses were tried, and none answered.
  if (error instanceof AggregateError) return problemOfError(error.errors[0]);
  if (code === "ENOTFOUND" || code === "ENODATA" || code.startsWith("EAI_")) return "unknown_host";
  if (UNREACHABLE.has(code)) return "unreachable";
  if (INSECURE.test(code)) return "insecure";
  return /^(?:HPE_|Z_|ERR_STREAM|ERR__ERROR|ERR_BROTLI|ERR_PADDING)/.test(code) ? "broken" : null;
}
