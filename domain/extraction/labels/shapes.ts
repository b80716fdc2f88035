import { type KeyedLabel, labelKey } from "./label";
import {
  BRACKETS,
  CLOCK,
  CLOCK_BEFORE,
  FRENCH_OFFICE,
  GAP,
  LAST_NAME_FIRST,
  NAME,
  NAME_WORD,
  opensWithParticle,
  ROLE,
  VOICES_WRITTEN,
} from "./label-parts";

/**
 * How labels of a kind look.
 * The first group of a pattern is what stands before the name, the second the name.
 */
export type Shape = {
  readonly pattern: RegExp;
  /** Whether the label takes its whole line, so that what is said stands below. */
  readonly isHeader: boolean;
  /** A sign that every such label has; most lines have none and are passed by. */
  readonly sign: RegExp | null;
};

/** Longer lines are no label and nothing else (UTF-16 units). */
const MAX_HEADER_LENGTH = 130;
/** No label is longer. */
const MAX_LABEL_LENGTH = 260;
const DASH = "(?:--?|[–—―])";
const INITIALS = `(?:\\p{Lu}\\.${GAP}?){0,3}`;
const LAST_NAME = `${INITIALS}(?:(?:de|del|di|da|du|van|von|der|den|la|le|al|el|bin)${GAP}|(?:[dl]|al|el)['’-]){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}`;
const TITLES =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sen|Rep|Hon|Gen|Col|Capt|Lt|Maj|Sgt|Rev|Sir|Dame|Lord|Lady|Senator|Representative|Congressman|Congresswoman|Delegate|Chairman|Chairwoman|Chairperson|Chair|President|Secretary|Governor|Gov|Mayor|Judge|Justice|Director|Commissioner|Minister|Councillor|Councilor|Cllr|Deputy|Vice|Acting|Ranking|Member|M|Mme|Herr|Frau|Señor|Señora)";
const SHOUTED = "\\p{Lu}[\\p{Lu}\\p{M}'’-]{2,24}";
const SHOUTED_WORD = "(?:\\p{Lu}['’])?\\p{Lu}[\\p{Lu}\\p{M}'’-]{1,24}";
const RANK =
  "(?:Acting|Deputy|Vice|Presiding|Temporary|Assistant|Prime|First|ACTING|DEPUTY|VICE|PRESIDING|PRIME|FIRST)";
const OFFICE =
  "(?:President|Speaker|Chairman|Chairwoman|Chairperson|Chair|Minister|Secretary|Governor|Mayor|Chancellor|Clerk|Officer|Court|Witness|Premier|Leader)";
/** "The SPEAKER pro tempore", "The Vice President" */
const THE_OFFICE = `The${GAP}(?:${RANK}${GAP}){0,2}(?:${OFFICE}|${SHOUTED})(?:${GAP}(?:of|for|and|the|pro|tempore|${SHOUTED})){0,7}`;
/** "Ann Brown", "J. Marlin Brown" */
const FULL_NAME = `(?:\\p{Lu}\\.${GAP}?){0,2}(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}${GAP}(?:\\p{Lu}\\.${GAP}){0,2}){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}`;

/** "M. Roux", "Sra. Blanco Ruiz", "La señora Blanco" */
const TITLED_ABROAD = `(?:(?:El|La|O|A|EL|LA)${GAP})?(?:MM?\\.|Mmes?|Mlle|[Ss]r\\.ª|[Ss]r(?:a|ta)?\\.|SRA?\\.|[Ss]eñora?|SEÑORA?|[Dd]iputad[oa]|[Ss]enadora?|[Dd]eputad[oa]|On\\.|Abg\\.)${GAP}(?:(?:d[eu]|del|della|di|da|dos|des|von|van|la|le|los|las)${GAP}|(?:[dl])['’])?(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}|\\p{Lu}\\.)(?:${GAP}(?:(?:d[eu]|del|di|da|dos|des|von|van|la|le|los|las|y|e|et)${GAP}){0,2}(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}|\\p{Lu}\\.)){0,5}?`;
/** "Petra van Damme", "Yusuf al-Amin" */
const WITH_PARTICLES = `(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}${GAP}(?:(?:de|del|della|di|da|dos|du|van|von|der|den|la|le|al|el|bin|y|e)${GAP}){0,3}){1,4}(?:[ae]l[-’']|[dl]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}`;
/** "Иванов И. О", "Ляўковіч І.А": the last stop is the label's. */
const WITH_INITIALS = `\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}${GAP}\\p{Lu}(?:\\.${GAP}?\\p{Lu})?`;
/** "PRESIDENTE", "ANNA BIANCHI", "DE LA CRUZ", "ЛИС І. П" */
const IN_CAPITALS = `${SHOUTED_WORD}(?:${GAP}(?:${SHOUTED_WORD}|\\p{Lu}(?:\\.${GAP}?\\p{Lu})?(?=\\.))){0,4}`;

function shape(before: string, name: string, behind: string, sign: RegExp | null = null): Shape {
  return { pattern: new RegExp(`^(${before})(${name})${behind}`, "u"), isHeader: false, sign };
}

function header(before: string, name: string, behind: string, sign: RegExp | null = null): Shape {
  return { pattern: new RegExp(`^(${before})(${name})${behind}$`, "u"), isHeader: true, sign };
}

/** The shapes of labels without a colon, by the name of the style that has them. */
export const SHAPES = {
  /** "Ann Brown  0:03", "0:03 Ann Brown", "Ann Brown (Mayor) [00:00:03]": a name and a time on a line of their own. */
  clockBehind: header(
    CLOCK_BEFORE,
    NAME,
    `${BRACKETS}${ROLE}${BRACKETS}(?:${GAP}{1,8}(?:[|·•–—-]${GAP}{1,4})?|,${GAP}{1,4})${CLOCK}`,
    /\d/u,
  ),
  clockBefore: header(`${CLOCK}${GAP}{0,8}(?:[|·•:–—-]${GAP}{1,4})?`, NAME, `${BRACKETS}${ROLE}`, /\d/u),
  /** "Ann Brown", "Ann Brown (Harbour East) (Lab)", "Ann Brown, Mayor" on a line of their own. */
  alone: header("", `${LAST_NAME_FIRST}|${NAME}`, `${BRACKETS}${ROLE}${BRACKETS}`),
  /** "Mr. BROWN. ", "Senator Brown. ", "The SPEAKER pro tempore. ", "Ms. BROWN of Ohio. ", and beside them "Ann Brown. ", "Q. " */
  stop: shape(
    "",
    `(?:${TITLES}\\.?${GAP}){1,3}(?:${LAST_NAME}${GAP}?){1,3}|${THE_OFFICE}|[QA]|Reporters?|${FULL_NAME}`,
    `(?:${GAP}of${GAP}(?:the${GAP})?${NAME_WORD}(?:${GAP}${NAME_WORD}){0,2})?${BRACKETS}\\.(?:${GAP}?${DASH})?(?=${GAP}|$)`,
    /\./u,
  ),
  /** "M. le président. ", "PRESIDENTE. ", "Иванов И. О., фракция. ", "Sra. Blanco.- ", "Ann Brown (PPE), in writing. – " */
  record: shape(
    "",
    `${FRENCH_OFFICE}|${VOICES_WRITTEN}|${TITLED_ABROAD}|${WITH_INITIALS}|${IN_CAPITALS}|${WITH_PARTICLES}|${FULL_NAME}`,
    `(?:\\.(?=,))?${BRACKETS}(?:,${GAP}?[^.…:;\\n\\r]{2,120})?(?:${GAP}?\\([^()\\n\\r]{1,70}\\))?\\.(?:${GAP}?${DASH})?(?=${GAP}|$)`,
    /\./u,
  ),
  /** "Ann Brown; ", "Ann Brown (Lab);" */
  semicolon: shape(CLOCK_BEFORE, NAME, `${BRACKETS}${ROLE}${GAP}?;${GAP}{0,3}(?=\\S)`, /;/u),
  /** "[Ann Brown] ", "[Ann Brown, Mayor]: ", "<Ann Brown> ", "[00:03] [Ann Brown] " */
  bracketed: shape(
    `${CLOCK_BEFORE}[[<]{1,2}${GAP}?(?:${CLOCK}${GAP}{1,3})?`,
    NAME,
    `(?:${GAP}?\\([^()\\n\\r]{1,60}\\))?${ROLE}(?:,?${GAP}{1,3}${CLOCK})?${GAP}?[\\]>]{1,2}:?(?=\\s|$)`,
    /[\]>]/u,
  ),
  /** "Ann Brown - ", "BROWN — ", "Ann Brown (Lab) – " */
  dash: shape(
    CLOCK_BEFORE,
    NAME,
    `${BRACKETS}${ROLE}(?:${GAP}{1,3}${DASH}${GAP}{1,3}|${GAP}?[—―]${GAP}?)(?=\\S)`,
    /[-–—―]/u,
  ),
  /** The cells of a table: who, and what is said. */
  cell: shape(
    `\\|?${GAP}{0,2}(?:${CLOCK}${GAP}{0,3}[\\t|]${GAP}{0,3})?`,
    NAME,
    `${BRACKETS}${ROLE}${GAP}{0,3}[\\t|]${GAP}{0,3}(?:${CLOCK}${GAP}{0,3}[\\t|]${GAP}{0,3})?(?=\\S)`,
    /[\t|]/u,
  ),
  /** "**Ann Brown** " */
  bold: shape(
    `(?:\\*\\*|__|<b>|<strong>)`,
    NAME,
    `${BRACKETS}${ROLE}(?:\\*\\*|__|</b>|</strong>)${BRACKETS}(?:${GAP}?${DASH})?(?=\\s)`,
    /\*\*|__|<\/(?:b|strong)>/u,
  ),
  /** "Ann Brown 0:03 We lost.", "Ann Brown [00:03]: We lost." */
  clockWithin: shape("", NAME, `${BRACKETS}${ROLE}${GAP}{1,4}${CLOCK}:?${GAP}{1,3}(?=\\S)`, /\d/u),
  /** "ann brown: ", as machines without capitals write. */
  lowerCase: shape(
    CLOCK_BEFORE,
    `\\p{Ll}[\\p{L}\\p{M}\\p{N}.'’-]{1,24}(?:${GAP}[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]{0,24}){0,3}`,
    `${BRACKETS}:(?=\\s|$)`,
    /:/u,
  ),
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;

/** The label of a shape at the start of a line; null where there is none. Bounded work. */
export function labelOfShape(
  { pattern, isHeader, sign }: Shape,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  line: number,
): KeyedLabel | null {
  if (isHeader && end - start > MAX_HEADER_LENGTH) return null;
  const unit = text.charCodeAt(start);
  if (unit >= 0x61 && unit <= 0x7a && pattern !== SHAPES.lowerCase.pattern && !opensWithParticle(text, start))
    return null;
  const opening = text.slice(start, Math.min(end, start + MAX_LABEL_LENGTH));
  if (sign !== null && !sign.test(opening)) return null;
  const [whole, before, name] = pattern.exec(opening) ?? [];
  if (whole === undefined || before === undefined || name === undefined) return null;
  const to = start + whole.length;
  const from = start + before.length;
  const key = labelKey(name);
  if (!/\p{L}/u.test(key)) return null;
  const nameEnd = from + name.trimEnd().length;
  // The stop of the last initial is the label's as well: "Иванов И. О. "
  const isInitial = /[ .\u00a0]\p{Lu}$/u.test(name) && text.charAt(nameEnd) === "." && nameEnd < to;
  return { start, end: to, name: { start: from, end: nameEnd + (isInitial ? 1 : 0) }, key, line };
}
