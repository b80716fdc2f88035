import type { ServerResponse } from "node:http";
import { keptWords, typedValues, untypedFields } from "@/server/typed-values";
import type { Answer } from "./answer";
import type { FormRefusals } from "./form-refusals";
import type { SentField } from "./multipart";
import type { ReadRequest } from "./read-body";
import { type HttpRefusal, sendRefusal } from "./refusal";

/**
 * Answers in place of Next a form of which it could make no call. An action that is reached answers everything that goes
 * wrong in it itself, so what Next answers with 500 before that was the form; and what it says of an action that it does
 * not know, it says to scripts, which put it into words: without them the form has to be.
 */
export function answerUnreadableForms(
  { headers, fields }: ReadRequest,
  response: ServerResponse,
  answer: Answer,
  refusals: FormRefusals,
): void {
  const { writeHead, write, end, flushHeaders } = response;
  const isScriptless = headers["next-action"] === undefined && fields.length > 0;
  let isReplaced = false;
  const refusalFor = (status: number): HttpRefusal | null => {
    if (response.headersSent || answer.isActionReached === true) return null;
    if (status === 500 || (status === 400 && isScriptless)) return refusals.damaged;
    return status === 409 && isScriptless ? refusals.outdated(wordsIn(fields)) : null;
  };
  /** Sends the refusal where there is one; whether nothing more of Next's may be sent. */
  const replaces = (status: number) => {
    if (isReplaced) return true;
    const refusal = refusalFor(status);
    if (refusal === null) return false;
    isReplaced = true;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    Object.assign(response, { writeHead, end });
    sendRefusal(response, refusal);
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

/**
 * What was typed into a form, as it was sent without scripts; under the names of its fields where its page is of a release
 * that sent no labels along.
 */
function wordsIn(fields: readonly SentField[]): readonly { label: string; value: string }[] {
  const form = new FormData();
  for (const { name, content, isFile } of fields) if (!isFile) form.append(name, content.toString());
  const { words } = keptWords(form);
  if (words.length > 0) return words;
  return Object.entries(typedValues(form)).flatMap(([label, values]) =>
    untypedFields.has(label) ? [] : values.filter((value) => value !== "").map((value) => ({ label, value })),
  );
}
