import { plainLine } from "@/domain/plain-line";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["rsquo", "’"],
  ["lsquo", "‘"],
  ["rdquo", "”"],
  ["ldquo", "“"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
]);

/** A value of a page as one line; sites that write their signs encoded twice meant them once. */
export function plainValue(value: string): string {
  const decoded = value
    .slice(0, 4_000)
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
        const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
        return code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
          ? String.fromCodePoint(code)
          : " ";
      },
    )
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "");
  return plainLine(decoded);
}
