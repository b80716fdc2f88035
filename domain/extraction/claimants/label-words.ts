import { labelKey } from "@/domain/extraction/labels/label";
import { FRENCH_OFFICE } from "@/domain/extraction/labels/label-parts";
import { ROLES_ABROAD, TITLES_ABROAD } from "@/domain/extraction/labels/parts-abroad";
import { phrases, wordSet } from "@/domain/extraction/words/words";
import { isTitleText } from "./label-people";

/** Parts in a conversation, which nobody is called by. */
const PARTS = wordSet(`
  answer interviewer interviewee reporter journalist moderator host presenter anchor narrator speaker chair chairman
  chairwoman chairperson president correspondent caller audience voice-over voiceover announcer operator counsel court
  witness prosecutor defence defense judge translator interpreter question clerk registrar`);
const BESIDE_PARTS = /^(?:\d+|male|female|man|woman|member|unidentif\p{L}*|unknown)$/u;
/** The heads of offices that others are under or that are held for a place. */
const OFFICE_HEADS = wordSet(`
  minister secretary president speaker chair chairman chairwoman chairperson mayor governor attorney commissioner
  ambassador director clerk leader premier chancellor undersecretary whip officer ombudsman auditor comptroller treasurer
  prosecutor advocate representative spokesperson spokesman spokeswoman member taoiseach tánaiste solicitor counsel
  general official marshal sergeant convener provost reeve warden head deputy registrar`);
/** What stands beside the head of an office without being a name. */
const OFFICE_WORDS = wordSet(`
  the mr madam madame acting deputy vice presiding temporary assistant prime first second chief pro tempore tem former
  honourable honorable right hon rt whole committee administration government ranking majority minority opposition junior senior`);
/** Newspapers, agencies and broadcasters that ask in interviews under their own name. */
const OUTLETS = new Set(
  phrases(`
    bbc, bbc news, bbc world service, cnn, npr, pbs, abc, abc news, cbs, cbs news, nbc, nbc news, msnbc, cnbc, fox, fox news
    itv, itn, sky, sky news, channel 4, channel 4 news, c-span, cspan, reuters, ap, associated press, the associated press
    afp, epa, efe, dpa, ansa, tass, ria novosti, interfax, xinhua, bloomberg, rfe/rl, rfe, rferl, voa, dw, rfi, france 24
    rt, rté, rte, euronews, politico, axios, vox, vice, slate, salon, time, newsweek, the economist, economist, spiegel
    der spiegel, die zeit, faz, le monde, le figaro, el país, el pais, la repubblica, guardian, the guardian, observer
    the observer, the times, the telegraph, the independent, ft, financial times, wsj, nyt, wapo, usa today, the atlantic
    the new yorker, new yorker, wired, haaretz, al jazeera, aljazeera, nhk, cbc, sbs, lrb, meduza, belsat, propublica
    wikinews, buzzfeed, huffpost, rolling stone, playboy, esquire, gq, vogue, forbes, fortune`),
);
/** "Harbour Herald", "The York Gazette", "Radio Minsk" */
const OUTLET_ENDING =
  /\b(?:herald|gazette|tribune|courier|chronicle|observer|newspaper|magazine|podcast|radio|tv|television|news|newsroom|broadcasting|press agency|news agency)$/iu;
const OUTLET_OPENING = /^(?:radio|tv|channel) \S/iu;

/** Whether a label is a part in a conversation and no name: "The Chairman", "Unidentified male", "Caller 2". */
export function isPart(label: string): boolean {
  const words = label
    .toLowerCase()
    .replace(/\.(?=\s|$)/gu, "")
    .split(/\s+/u);
  const parts = words[0] === "the" ? words.slice(1) : words;
  return parts.length > 0 && parts.every((word) => PARTS.has(word) || BESIDE_PARTS.test(word));
}

/** Whether the words of a label are an office: "The Minister of Home Affairs", "Mr Speaker", "Deputy Mayor of York". */
export function isOffice(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const isAnyHead = lower.some((word) => OFFICE_HEADS.has(word));
  if (lower.every((word) => OFFICE_WORDS.has(word) || OFFICE_HEADS.has(word) || isTitleText(word))) return true;
  if (lower[0] === "the") return true;
  const head = lower.findIndex((word) => OFFICE_HEADS.has(word));
  return isAnyHead && (lower[head + 1] === "of" || lower[head + 1] === "for");
}

const OFFICE_IN_FRENCH = new RegExp(`^${FRENCH_OFFICE}$`, "u");
/** What opens an office of which another word follows: "El señor MINISTRO DE HACIENDA", "Ministr financí". */
const HEADS_ABROAD = wordSet(`
  ministro ministra ministre ministr ministryně ministar ministrica ministru министр міністр міністар министър presidente
  presidenta président présidente vicepresidente vicepresidenta secretario secretaria rapporteur rapporteure garde
  premier председатель старшыня голова председател marszałek wicemarszałek przewodniczący przewodnicząca`);
const BEFORE_HEADS = wordSet("el la le il o a señor señora sr sra m mme mlle");
const JOINING = wordSet("de del della delle di da do das dos des du et y e la las los les na и і й");

/**
 * The office that a label in another language gives and no name with it, in small letters but for names in it: "président",
 * "ministro de hacienda"; null where the label holds a name.
 */
export function officeAbroad(label: string): string | null {
  const words = label.split(/\s+/u);
  const key = labelKey(label);
  const bare = words.filter((word, at) => at > 1 || !BEFORE_HEADS.has(labelKey(word)));
  if (ROLES_ABROAD.has(key)) return (bare.length > 0 ? bare : words).join(" ").toLowerCase();
  if (OFFICE_IN_FRENCH.test(label))
    return bare
      .join(" ")
      .replace(/^l['’]/u, "")
      .toLowerCase();
  const [head = "", next] = bare.map(labelKey);
  if (!HEADS_ABROAD.has(head) || (bare.length === 1 && !TITLES_ABROAD.has(head))) return null;
  const isOffice = next === undefined || JOINING.has(next) || /^\p{Ll}/u.test(bare[1] ?? "");
  const isNamed =
    /\p{Ll}/u.test(label) && bare.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word)) && !JOINING.has(next ?? "");
  return isOffice && !isNamed ? bare.join(" ").toLowerCase() : null;
}

/** Whether a label is the name of a newspaper, an agency or a broadcaster. */
export function isOutlet(label: string): boolean {
  const key = label.toLowerCase();
  if (OUTLETS.has(key)) return true;
  return key.includes(" ") && (OUTLET_ENDING.test(key) || OUTLET_OPENING.test(key));
}
