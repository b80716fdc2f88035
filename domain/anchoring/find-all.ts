/**
 * The start of every occurrence of `needle` in `haystack`, overlapping ones included, in order. Knuth, Morris and
 * Pratt's search: linear in both lengths, where `indexOf` may be quadratic on a hostile needle.
 */
export function findAll(haystack: string, needle: string): number[] {
  const found: number[] = [];
  if (needle.length === 0 || needle.length > haystack.length) return found;
  const fallback = borderLengths(needle);
  let matched = 0;
  for (let index = 0; index < haystack.length; index += 1) {
    const unit = haystack.charCodeAt(index);
    while (matched > 0 && unit !== needle.charCodeAt(matched)) matched = fallback[matched - 1] ?? 0;
    if (unit === needle.charCodeAt(matched)) matched += 1;
    if (matched === needle.length) {
      found.push(index - matched + 1);
      matched = fallback[matched - 1] ?? 0;
    }
  }
  return found;
}

/** For each prefix of `needle`, the length of its longest proper prefix that is also its suffix. */
function borderLengths(needle: string): Uint32Array {
  const lengths = new Uint32Array(needle.length);
  let matched = 0;
  for (let index = 1; index < needle.length; index += 1) {
    const unit = needle.charCodeAt(index);
    while (matched > 0 && unit !== needle.charCodeAt(matched)) matched = lengths[matched - 1] ?? 0;
    if (unit === needle.charCodeAt(matched)) matched += 1;
    lengths[index] = matched;
  }
  return lengths;
}
