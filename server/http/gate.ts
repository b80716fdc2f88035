import type { IncomingMessage, ServerResponse } from "node:http";
import { AUTH_BASE_PATH } from "@/server/auth/requests";
import { isDeskAddress } from "@/server/public-pages/address";
import { isModest, isModestCall } from "./action-payload";
import { formBounds } from "./form-bounds";
import { formOrigin, withOrigin } from "./form-origin";
import { boundaryOf, type FormBounds, readFields } from "./multipart";
import { isReadableByNext, withoutNextHeaders } from "./next-headers";
import { readBody, withBody } from "./read-body";
import { damagedForm, type HttpRefusal, sendRefusal } from "./refusal";
import { targetOf } from "./request-target";

export interface GateOptions {
  /** Where the site is reached, "https://example.org". */
  origin: string;
  /** Whether a request brings a sign-in of this site. */
  isSignedIn: (request: IncomingMessage) => Promise<boolean>;
}

/** Hands a request on to whoever answers it. */
type Pass = (request: IncomingMessage) => void;

/**
 * Stands before everything that answers but pages in memory, whose address alone is looked at, and refuses in words what none of it could read: strange methods and
 * targets, forms from other sites' pages, and forms larger than ours can be, before anything has been made of them. A
 * form that is let in has been read whole; the request handed on holds the same bytes.
 */
export function createGate({ origin, isSignedIn }: GateOptions) {
  async function admitForm(request: IncomingMessage): Promise<IncomingMessage | HttpRefusal> {
    const { url = "/", headers } = request;
    const found = formOrigin(headers, origin);
    if (found.kind === "foreign") return foreignForm;
    const bounds = formBounds(url, await isSignedIn(request));
    if (bounds === null) return methodRefusal;
    const type = headers["content-type"] ?? "";
    const boundary = boundaryOf(type);
    const isCall = headers["next-action"] !== undefined && /^text\/plain(?:;|$)/i.test(type);
    if (boundary === null && !isCall) return noForm;
    const body = await readBody(request, bounds.bytes);
    if (body === "too_long") return tooLarge(bounds);
    const refusal = boundary === null ? callRefusal(body) : formRefusal(body, boundary, bounds);
    if (refusal !== null) return refusal;
    const admitted = withBody(request, body);
    admitted.headers = withOrigin(admitted.headers, found, origin);
    if (!isDeskAddress(url)) admitted.headers = withoutNextHeaders(admitted.headers);
    return admitted;
  }

  return function gate(request: IncomingMessage, response: ServerResponse, pass: Pass): void {
    const target = targetOf(request.url ?? "/");
    request.url = target ?? request.url;
    const refusal = target === null ? noAddress : shapeRefusal(request, target);
    if (refusal !== null) sendRefusal(response, refusal);
    else if (target === null || !isForm(request, target)) pass(request);
    else {
      admitForm(request).then(
        (admitted) => ("words" in admitted ? sendRefusal(response, admitted) : pass(admitted)),
        (error) => {
          // Nobody waits for an answer where the request was broken off.
          if (!request.destroyed) console.error(error);
          response.destroy();
        },
      );
    }
  };
}

/** What is wrong with a request whatever it brings; what is public says so itself. */
function shapeRefusal({ method, headers }: IncomingMessage, target: string): HttpRefusal | null {
  if (!isDeskAddress(target)) return null;
  if (!["GET", "HEAD", "POST"].includes(method ?? "")) return methodRefusal;
  return isReadableByNext(headers) ? null : strangeHeaders;
}

/** Whether it brings a form that is for Next to read; next-auth's are read by server/auth. */
function isForm({ method }: IncomingMessage, target: string): boolean {
  return method === "POST" && !target.startsWith(AUTH_BASE_PATH) && formBounds(target, false) !== null;
}

function formRefusal(body: Buffer, boundary: string, bounds: FormBounds): HttpRefusal | null {
  const read = readFields(body, boundary, bounds.fields);
  if (!read.ok) return read.problem === "malformed" ? damagedForm : tooManyFields(bounds);
  return isModestCall(read.fields) ? null : damagedForm;
}

function callRefusal(body: Buffer): HttpRefusal | null {
  return isModest(body) ? null : damagedForm;
}

const noAddress: HttpRefusal = { status: 400, words: "This is no address of a page. Begin at the site’s front page." };

const strangeHeaders: HttpRefusal = {
  status: 400,
  words: "This request could not be read: its headers are not those that this site’s pages send. Load the page again.",
};

const methodRefusal: HttpRefusal = {
  status: 405,
  words: "This address can only be read, or sent one of its own forms.",
  headers: { Allow: "GET, HEAD, POST" },
};

const foreignForm: HttpRefusal = {
  status: 403,
  words:
    "This form was sent from a page of another site, so nothing was saved. Open this site by its own address, and send the form from there. If you did: whoever runs the server sets NEXTAUTH_URL to the address in your browser.",
};

const noForm: HttpRefusal = {
  status: 415,
  words: "This is not a form as the pages of this site send it. Open the page, and send its form.",
};

function tooManyFields({ fields }: FormBounds): HttpRefusal {
  return {
    status: 413,
    words: `This form has more than ${fields} fields, so nothing of it was read. Go back, and send the page’s own form.`,
  };
}

const MIB = 1024 * 1024;

function tooLarge({ bytes }: FormBounds): HttpRefusal {
  const size = bytes >= MIB ? `${bytes / MIB} MB` : `${bytes / 1024} KB`;
  return {
    status: 413,
    words: `This is larger than the ${size} that this form may have, so nothing of it was taken. Go back, where what you typed still stands, and shorten it; if you were signed out, sign in again in another tab first.`,
  };
}
