import { formSizes } from "@/domain/form-sizes";
import type { Locale } from "@/domain/interface/locale";
import { textsIn } from "@/domain/interface/texts";
import { isDeskAddress, parsePublicAddress } from "@/server/public-pages/address";
import { damagedForm, type HttpRefusal } from "./refusal";

/** Why a form is refused before the page it was sent from can say so: in that page's language, to whoever uses it. */
export interface FormRefusals {
  damaged: HttpRefusal;
  /** A page of another site sent it. */
  foreign: HttpRefusal;
  notForm: HttpRefusal;
  /** So many other forms are held that this one has no room. */
  noRoom: HttpRefusal;
  tooSlow: HttpRefusal;
  /** @param bytes how many it may have */
  tooLarge(bytes: number): HttpRefusal;
  tooManyFields(most: number): HttpRefusal;
  /** It is of a page that is older than the server. @param typed what was typed into it, with what that was asked as */
  outdated(typed: readonly { label: string; value: string }[]): HttpRefusal;
}

/** In seconds: after which a form that found no room is worth sending again. */
export const FORM_RETRY_SECONDS = "10";

const later = { "Retry-After": FORM_RETRY_SECONDS };

/** @param language the site's own, for public addresses that name none */
export function formRefusals(url: string, language: Locale): FormRefusals {
  if (isDeskAddress(url)) return deskRefusals;
  return readerRefusals(parsePublicAddress(url)?.locale ?? language);
}

function readerRefusals(locale: Locale): FormRefusals {
  const { say } = textsIn(locale);
  return {
    damaged: { status: 400, words: say("refusal.damaged") },
    foreign: { status: 403, words: say("refusal.foreign") },
    notForm: { status: 415, words: say("refusal.notForm") },
    noRoom: { status: 503, words: say("refusal.noRoom"), headers: later },
    tooSlow: { status: 408, words: say("refusal.tooSlow") },
    tooLarge: () => ({ status: 413, words: say("refusal.tooLarge") }),
    tooManyFields: (count) => ({ status: 413, words: say("refusal.tooManyFields", { count }) }),
    outdated: (typed) => ({
      status: 409,
      words: withTyped(say("refusal.outdated"), typed),
    }),
  };
}

function withTyped(words: string, typed: readonly { label: string; value: string }[]): string {
  return [words, ...typed.map(({ label, value }) => `${label}:\n${value}`)].join("\n\n");
}

const MIB = 1024 * 1024;

function size(bytes: number): string {
  return bytes >= MIB ? `${bytes / MIB} MB` : `${bytes / 1024} KB`;
}

const deskRefusals: FormRefusals = {
  damaged: damagedForm,
  foreign: {
    status: 403,
    words:
      "This form was sent from a page of another site, so nothing was saved. Open this site by its own address, and send the form from there. If you did: whoever runs the server sets NEXTAUTH_URL to the address in your browser.",
  },
  notForm: {
    status: 415,
    words: "This is not a form as the pages of this site send it. Open the page, and send its form.",
  },
  noRoom: {
    status: 503,
    words:
      "Too many forms are being sent to this site at this moment, so nothing of this one was taken. Go back, where what you typed still stands, and send it again in some seconds.",
    headers: later,
  },
  tooSlow: {
    status: 408,
    words:
      "This form came in too slowly, so nothing of it was taken. Go back, where what you typed still stands, and send it again, over a faster connection if you can.",
  },
  tooLarge: (bytes) => ({ status: 413, words: `${deskTooLarge(bytes)}.` }),
  tooManyFields: (most) => ({
    status: 413,
    words: `This form has more than ${most} fields, so nothing of it was read. Go back, and send the page’s own form.`,
  }),
  outdated: (typed) => ({
    status: 409,
    words: withTyped(
      "The site was changed after this page was opened, so nothing was saved. Open the page again, and send the form from there. What you typed stands below: copy it first.",
      typed,
    ),
  }),
};

function deskTooLarge(bytes: number): string {
  const words = `This is larger than the ${size(bytes)} that this form may have, so nothing of it was taken. Go back, where what you typed still stands, and shorten it`;
  const isOfAnybody = bytes === formSizes.stranger.read;
  return isOfAnybody ? `${words}; if you were signed out, sign in again in another tab first` : words;
}
