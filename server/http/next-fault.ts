import type { ServerResponse } from "node:http";
import { damagedForm, sendRefusal } from "./refusal";

const BROKEN = 500;

/**
 * Answers 400 in place of Next's 500 to a form of which Next could not make a call: an action that is reached answers
 * everything that goes wrong in it itself, so what broke before was the form.
 * @param isReached whether one of our actions has been called
 */
export function answerUnreadableForms(response: ServerResponse, isReached: () => boolean): void {
  const { writeHead, write, end, flushHeaders } = response;
  let isReplaced = false;
  /** Sends the refusal where Next is about to send 500; whether nothing more of Next's may be sent. */
  const replaces = (status: number) => {
    if (isReplaced || response.headersSent || status !== BROKEN || isReached()) return isReplaced;
    isReplaced = true;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    Object.assign(response, { writeHead, end });
    sendRefusal(response, damagedForm);
    Object.assign(response, { writeHead: nothing, end: nothing });
    return true;
  };
  const nothing = () => response;
  response.writeHead = (status: number, ...rest: unknown[]) =>
    replaces(status) ? response : Reflect.apply(writeHead, response, [status, ...rest]);
  response.flushHeaders = () => {
    if (!replaces(response.statusCode)) Reflect.apply(flushHeaders, response, []);
  };
  response.write = (...rest: unknown[]) => replaces(response.statusCode) || Reflect.apply(write, response, rest);
  response.end = (...rest: unknown[]) =>
    replaces(response.statusCode) ? response : Reflect.apply(end, response, rest);
}
