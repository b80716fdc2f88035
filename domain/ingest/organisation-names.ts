import { saysBody } from "./body-words";

/** Agencies and broadcasters that sign with their bare name; folded. */
const AGENCIES: ReadonlySet<string> = new Set(
  `reuters|thomson reuters|ap|associated press|afp|agence france-presse|agence france presse|dpa|efe|ansa|xinhua|
  tass|тасс|ria novosti|риа новости|interfax|интерфакс|belta|белта|pap|upi|united press international|bloomberg|bbc|cnn|npr|abc|cbs|
  nbc|pbs|itv|sky news|ips|pa|press association|pa media|aap|apa|ats|belga|ritzau|ntb|tt|stt|lusa|mti|kyodo|jiji|yonhap|pti|ians|ani|
  al jazeera|deutsche welle|dw|voa|rfe/rl|propublica|the conversation|ukrinform|укринформ|унн|efe/afp|sid|epd|kna|sputnik|anadolu|
  agencies|agenturen|агентства|redaktion|redakcja|redacción|redazione|redação|rédaction|la rédaction|редакция|рэдакцыя|редакція`
    .split("|")
    .map((name) => name.trim()),
);

/** Whether a name that stands as an author's is that of a body: an agency, a newsroom, a ministry, a `publisher`. */
export function isBody(name: string, publishers: readonly string[] = []): boolean {
  if (publishers.some((publisher) => isSameName(name, publisher) || holdsName(name, publisher))) return true;
  return (
    AGENCIES.has(foldedName(name).replace(/^the /u, "")) ||
    saysBody(name) ||
    /^\p{Lu}{2,5}$/u.test(name) ||
    HOST.test(name)
  );
}

/** "example.org" and "portal.Example", which no name is: its initials are single letters. */
const HOST = /^[\p{L}\p{N}-]+\.\p{Ll}{2,6}$|^[\p{L}\p{N}-]{4,}\.[\p{L}\p{N}-]{3,}$/u;

/** "Ediciones El País" beside the publisher "EL PAÍS"; short names stand in others by chance. */
function holdsName(name: string, publisher: string): boolean {
  const held = core(publisher);
  return held.length >= 6 && name.includes(" ") && core(name).includes(held);
}

/** Whether two names are the same but for case, signs, a leading article and the end of an internet name. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [core(one), core(other)];
  return first !== "" && first === second;
}

export function foldedName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function core(name: string): string {
  return foldedName(name)
    .replace(/^(?:the|www\.)\s?/u, "")
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2,3})$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
