/** The parts that patterns of labels are made of. All are bounded, so that a line costs no more than its length. */

/** A blank within a line, as typed or as set by a machine. */
export const GAP = "[ \\t\\u00a0\\u2009\\u202f]";
const CAPITAL = "[\\p{Lu}\\p{Lo}\\p{N}]";
const JOINED = "(?:(?:al|el|ad|as|ar|ash|bin|ben|ibn|abu|d|l|t|de|da)[-'’])?";
export const NAME_WORD = `${JOINED}${CAPITAL}[\\p{L}\\p{M}\\p{N}.'’#/-]{0,24}`;
const PARTICLE =
  "of|the|and|for|in|de|del|della|di|da|do|dos|das|van|von|vom|zu|der|den|ter|ten|bin|bint|ibn|ben|al|el|la|le|les|du|to|y|e|pro|tempore";
/** "Ann Brown", "MR. BROWN", "de la Cruz", "al-Brown", "The Minister of Health", "Speaker 1": up to seven words. */
export const NAME = `(?:(?:al|el|d|de|del|della|di|da|van|von|bin|bint|la|le|du|ter|ten)(?:[-'’]|${GAP}){1,2}){0,2}${NAME_WORD}(?:${GAP}{1,2}(?:${NAME_WORD}|(?:${PARTICLE})(?=${GAP}|$))){0,6}`;
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
