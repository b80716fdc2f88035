import type { IncomingMessage, ServerResponse } from "node:http";
import { type FormShare, formSizes } from "@/domain/form-sizes";
import type { Locale } from "@/domain/interface/locale";
import { isDeskAddress } from "@/server/public-pages/address";
import { isModest, isModestCall } from "./action-payload";
import { createFormAdmission } from "./form-admission";
import { type FormSteps, formSteps, isAuthForm, MOST_FIELDS } from "./form-bounds";
import { formOrigin, withOrigin } from "./form-origin";
import { type FormRefusals, formRefusals } from "./form-refusals";
import { createFormRoom, type FormHold } from "./form-room";
import { boundaryOf, readFields } from "./multipart";
import { isReadableByNext, withoutNextHeaders } from "./next-headers";
import { createPlaces } from "./places";
import { ReadRequest, readBody } from "./read-body";
import { type HttpRefusal, sendRefusal } from "./refusal";
import { targetOf } from "./request-target";
import { untilOver } from "./until-over";

export interface GateOptions {
  /** Where the site is reached, "https://example.org". */
  origin: string;
  /** The site's own language, which addresses do not name. */
  language: Locale;
  /** Whether a request brings a sign-in of this site that stands. */
  isSignedIn: (request: IncomingMessage) => Promise<boolean>;
  /** How many bytes of forms may be held at once, by what they are. */
  room: Readonly<Record<FormShare, number>>;
}

/** Hands a request on to whoever answers it; what is returned ends with the work on it. */
type Pass = (request: IncomingMessage) => Promise<unknown> | undefined;

/**
 * Articles that are being read at once, which takes a hundred times their size for a moment, and the line before them.
 * It is not long, since what waits in it takes the room of others.
 */
const READERS = { atOnce: 2, waiting: 16, patience: 30_000 };

/** In milliseconds: how long nothing may come of a form, and how long all of it may take, by who may send that much. */
const STANDSTILL = 20_000;
const LONGEST = { anybody: 60_000, signedIn: 300_000 };

/** After so many milliseconds a form that anybody may send gives way to others. */
const PATIENCE = { anybody: 10_000, signIn: 10_000 };

/**
 * Stands before everything that answers but pages in memory, whose address alone is looked at, and refuses in words what
 * none of it could read: strange methods and targets, forms from other sites' pages, and forms larger than ours can be,
 * or than there is room for, before anything has been made of them. A form that is let in has been read whole; the
 * request handed on holds the same bytes, and their room is given back when the work on it has ended.
 */
export function createGate({ origin, language, isSignedIn, room: sizes }: GateOptions) {
  const room = createFormRoom({ sizes, patience: PATIENCE });
  const readers = createPlaces(READERS);

  async function admitForm(
    request: IncomingMessage,
    steps: FormSteps,
    hold: FormHold,
  ): Promise<ReadRequest | HttpRefusal> {
    const { url = "/", headers } = request;
    const refusals = formRefusals(url, language);
    const { judge, admit } = createFormAdmission(steps, hold, () => isSignedIn(request), refusals);
    const read = async () => {
      const declared = Number(headers["content-length"] ?? 0);
      const refusal = await judge(declared);
      if (refusal !== null) return refusal;
      const whole = declared > steps[0].bytes ? LONGEST.signedIn : LONGEST.anybody;
      const pace = { standstill: STANDSTILL, whole };
      const body = await readBody(request, { admit, pace, givesWay: hold.givesWay, tooSlow: refusals.tooSlow });
      hold.arrived();
      return body;
    };
    if (isAuthForm(url)) {
      const body = await read();
      return "words" in body ? body : new ReadRequest(request, body, []);
    }
    const found = formOrigin(headers, origin);
    if (found.kind === "foreign") return refusals.foreign;
    const type = headers["content-type"] ?? "";
    const boundary = boundaryOf(type);
    const isCall = headers["next-action"] !== undefined && /^text\/plain(?:;|$)/i.test(type);
    if (boundary === null && !isCall) return refusals.notForm;
    const body = await read();
    if ("words" in body) return body;
    const fields = boundary === null ? fieldsOfCall(body, refusals) : fieldsOf(body, boundary, refusals);
    if ("words" in fields) return fields;
    const admitted = new ReadRequest(request, body, fields);
    admitted.headers = withOrigin(admitted.headers, found, origin);
    if (!isDeskAddress(url)) admitted.headers = withoutNextHeaders(admitted.headers);
    return admitted;
  }

  async function answerForm(request: IncomingMessage, response: ServerResponse, steps: FormSteps, pass: Pass) {
    const hold = room.hold();
    let giveUp: () => void = () => undefined;
    try {
      const admitted = await admitForm(request, steps, hold);
      if ("words" in admitted) {
        sendRefusal(response, admitted);
        return;
      }
      if (isLongArticle(admitted, steps)) {
        const place = await readers.admit(response);
        if (place === "refused") sendRefusal(response, formRefusals(admitted.url ?? "/", language).noRoom);
        if (typeof place === "string") return;
        giveUp = place;
      }
      await untilOver(response, pass(admitted));
    } finally {
      giveUp();
      hold.release();
    }
  }

  return function gate(request: IncomingMessage, response: ServerResponse, pass: Pass): void {
    const target = targetOf(request.url ?? "/");
    request.url = target ?? request.url;
    const refusal = target === null ? noAddress : shapeRefusal(request, target);
    const steps = request.method === "POST" && target !== null ? formSteps(target) : null;
    if (refusal !== null) sendRefusal(response, refusal);
    else if (steps === null) void pass(request);
    else {
      answerForm(request, response, steps, pass).catch((error) => {
        // Nobody waits for an answer where the request was broken off.
        if (!request.destroyed) console.error(error);
        response.destroy();
      });
    }
  };
}

/** What is wrong with a request whatever it brings; what is public says so itself. */
function shapeRefusal({ method, headers }: IncomingMessage, target: string): HttpRefusal | null {
  if (!isDeskAddress(target)) return null;
  if (!["GET", "HEAD", "POST"].includes(method ?? "")) return methodRefusal;
  return isReadableByNext(headers) ? null : strangeHeaders;
}

type Fields = ReadRequest["fields"];

function fieldsOf(body: Buffer, boundary: string, refusals: FormRefusals): Fields | HttpRefusal {
  const read = readFields(body, boundary, MOST_FIELDS);
  if (!read.ok) return read.problem === "malformed" ? refusals.damaged : refusals.tooManyFields(MOST_FIELDS);
  return isModestCall(read.fields) ? read.fields : refusals.damaged;
}

function fieldsOfCall(body: Buffer, refusals: FormRefusals): Fields | HttpRefusal {
  return isModest(body) ? [] : refusals.damaged;
}

/** Whether it is sent to where articles are added, and longer than what anybody may send anywhere. */
function isLongArticle({ headers }: IncomingMessage, steps: FormSteps): boolean {
  const isArticle = steps.some(({ share }) => share === "article");
  return isArticle && Number(headers["content-length"]) > formSizes.stranger.read;
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
