import { type FormShare, formSizes } from "@/domain/form-sizes";
import { deskUrls } from "@/domain/urls";
import { AUTH_BASE_PATH } from "@/server/auth/requests";
import { isDeskAddress, parsePublicAddress } from "@/server/public-pages/address";

/** Our longest form has 30 fields, and React adds some of its own. */
export const MOST_FIELDS = 200;

/** So much of a form may be read, in bytes, and in which share of the room for forms it lies meanwhile. */
export interface FormStep {
  share: FormShare;
  bytes: number;
}

/** What the form of an address may hold: what anybody may send to it, and further steps for people who are signed in. */
export type FormSteps = readonly [anybody: FormStep, ...signedIn: FormStep[]];

const signIn: FormSteps = [{ share: "signIn", bytes: formSizes.signIn.read }];
const reader: FormSteps = [{ share: "anybody", bytes: formSizes.reader.read }];
const desk: FormSteps = [
  { share: "anybody", bytes: formSizes.stranger.read },
  { share: "desk", bytes: formSizes.desk.read },
];
const article: FormSteps = [...desk, { share: "article", bytes: formSizes.article.read }];

/** What the form of an address may hold; null where nobody sends any. */
export function formSteps(url: string): FormSteps | null {
  if (isAuthForm(url)) return signIn;
  if (!isDeskAddress(url)) return parsePublicAddress(url)?.kind === "form" ? reader : null;
  return url.split("?")[0] === deskUrls.newArticle ? article : desk;
}

/** Whether a form of that address is next-auth's, which server/auth reads as it reads queries. */
export function isAuthForm(url: string): boolean {
  return url.startsWith(AUTH_BASE_PATH);
}
