import { VOICES } from "./parts-abroad";

/** The parts that patterns of labels are made of. All are bounded, so that a line costs no more than its length. */

/** A blank within a line, as typed or as set by a machine. */
export const GAP = "[ \\t\\u00a0\\u2009\\u202f]";
/** "Des voix", "Из зала", "Some hon. Members" */
export const VOICES_WRITTEN = `(?:${[...VOICES]
  .filter((voice) => voice.includes(" "))
  .map((voice) =>
    voice
      .replace(/^./u, (letter) => `[${letter}${letter.toUpperCase()}]`)
      .replace(/hon\b/u, "[Hh]on\\.?")
      .replace(/ m(?=ember)/u, " [Mm]")
      .replaceAll(" ", GAP),
  )
  .join("|")})(?![\\p{L}\\p{M}])`;
const CAPITAL = "[\\p{Lu}\\p{Lo}\\p{N}]";
const JOINED = "(?:(?:al|el|ad|as|ar|ash|bin|ben|ibn|abu|d|l|t|de|da)[-'’])?";
/** "Brown", "O’Brown"; Hebrew has its own marks within words. */
export const NAME_WORD = `${JOINED}${CAPITAL}(?:[\\p{L}\\p{M}\\p{N}.'’#/-]|["״](?=\\p{Lo})){0,24}`;
const PARTICLE =
  "of|the|and|for|in|de|del|della|di|da|do|dos|das|van|von|vom|zu|der|den|ter|ten|bin|bint|ibn|ben|al|el|la|le|les|du|to|y|e|pro|tempore";
/** Titles that are written in small letters within a label: "El señor PRESIDENTE". */
const SMALL_TITLE =
  "señora?|señorita|señores|diputad[oa]|senador[a]?|ministr[oa]|presidenta?|secretari[oa]|vicepresidenta?|senhora?|deputad[oa]|poseł|posłanka|senator|onorevole|signora?|heer|mevrouw|voorzitter|staatssecretaris|народный|народни|дэпутат|депутат";
/** "M. le président", "Mme la ministre déléguée", "M. le garde des sceaux" */
export const FRENCH_OFFICE = `(?:MM?\\.|Mmes?|Mlle)${GAP}(?:l[ea]s?${GAP}|l['’])(?:(?:vice-)?présidente?|(?:premi[eè]re?${GAP})?ministre|rapporteure?|secrétaire|garde|députée?|sénat(?:eur|rice)|questeur|doyenne?|commissaire|haut-commissaire|maire)(?:${GAP}(?!(?:a|est|ont|sont|était|avait|sera|vient)${GAP})[\\p{L}'’-]{1,24}){0,6}`;
/** Heads of offices whose other words are written small: "Předseda vlády ČR Jan Bílý", "Министр иностранных дел" */
const OFFICE_HEAD =
  "Předsed(?:a|kyně)|Místopředsed(?:a|kyně)|Ministr(?:yně)?|Predseda|Podpredseda|Minister(?:ka)?(?=[ \\u00a0](?:spraw|finans|financi|obron|zdrowi|zdravot|kultur|edukacji|rozwoju|sprawiedl|rolnictw|klimat|školstva|vnútra|dopravy))|Marszałek|Wicemarszałek|Sekretarz|Podsekretarz|Przewodnicząc[ya]|Bundesminister(?:in)?|Staatssekretär(?:in)?|Staatsminister(?:in)?|Secrétaire|Ministre|Ministr[oa]|Secretari[oa]|Sottosegretari[oa]|(?:Первый )?[Зз]аместитель|Министр|Председатель|Премьер-министр|Глава|Губернатор|Руководитель|Депутат|Намеснік|Міністр|Старшыня|Прэм'ер-міністр|Дэпутат|Голова|Заступник|Прем['’]єр-міністр|Министър|Председател|Ministar|Ministrica|Predsjedni(?:k|ca)|Predsedni(?:k|ca)";
const OFFICE_ABROAD = `(?:${OFFICE_HEAD})(?:${GAP}(?:\\p{Ll}[\\p{L}'’-]{0,24}|${NAME_WORD})){1,9}`;
/** "Lišková, Anna" before an office or a party. */
export const LAST_NAME_FIRST = `${NAME_WORD},${GAP}(?!(?:Mayor|Minister|Secretary|Chair|President|Governor|Senator|Director|Leader|Professor|Deputy|Member|MP)\\b)\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}(?=,${GAP}\\p{Ll}|${GAP}[([]\\p{Lu})`;
/** "Ann Brown", "MR. BROWN", "de la Cruz", "al-Brown", "The Minister of Health", "Speaker 1": up to seven words. */
export const NAME = `(?:${FRENCH_OFFICE}|${VOICES_WRITTEN}|${OFFICE_ABROAD}|(?:(?:al|el|d|de|del|della|di|da|van|von|bin|bint|la|le|du|ter|ten)(?:[-'’]|${GAP}){1,2}){0,2}${NAME_WORD}(?:${GAP}{1,2}(?:${NAME_WORD}|(?:${PARTICLE})(?=${GAP}|$)|(?:${SMALL_TITLE})(?![\\p{L}\\p{M}]))){0,6})`;
/** "(Harbour East) (Lab)", "[Labour]" */
export const BRACKETS = `(?:${GAP}?[([][^()[\\]\\n\\r]{1,70}[)\\]]){0,3}`;
/** ", mayor of Harbour" */
export const ROLE = `(?:,${GAP}?[^,:;.!?()[\\]<>\\n\\r\\t|]{2,60}){0,2}`;
const NOON = "[AaPp]\\.?[Mm]\\.?";
const TIME = `(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?: ?${NOON})?|\\d{1,2} ?${NOON})`;
/** "0:03", "[00:00:03]", "(00:03 - 00:09)", "10:15 a.m." */
export const CLOCK = `[[(<]?${TIME}(?:${GAP}?(?:-->|[-–—])${GAP}?${TIME})?[\\])>]?`;
/** A time code before a label, with what divides the two. */
export const CLOCK_BEFORE = `(?:${CLOCK}${GAP}{0,4}(?:[|·•:–—-]${GAP}{1,4})?)?`;

const PARTICLE_AHEAD = /^(?:al|el|d|de|del|della|di|da|van|von|bin|bint|la|le|du|ter|ten)[-'’\s]/u;

/** Whether a name may begin at an offset though it has no capital there: "de la Cruz". */
export function opensWithParticle(text: string, start: number): boolean {
  return PARTICLE_AHEAD.test(text.slice(start, start + 6));
}
