/** Whether a UTF-16 unit is white space, as `String.prototype.trim` and `\s` know it. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  if (unit <= 0x206f) return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
  return unit === 0x3000 || unit === 0xfeff;
}

/** Whether a UTF-16 unit ends a line: line feed, vertical tab, form feed, carriage return, NEL, U+2028, U+2029. */
export function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/**
 * Whether a UTF-16 unit shows nothing and takes no room: marks of direction, zero-width spaces and joiners, soft hyphens,
 * variation selectors. They may stand anywhere and change no rule.
 */
export function isInvisible(unit: number): boolean {
  if (unit < 0x200b) return unit === 0xad;
  if (unit <= 0x206f) return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060;
  return unit >= 0xfe00 && unit <= 0xfe0f;
}

/** Where the sticky pattern ends that begins at an offset; the offset itself when it does not. */
export function behindMatch(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
