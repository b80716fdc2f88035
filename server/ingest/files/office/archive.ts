import { unzipSync } from "fflate";

/** In bytes, unpacked: all parts of a document that are read. Pictures are not. */
const MOST_UNPACKED = 64_000_000;
const MOST_PARTS = 5000;

/** The named parts of a document that is an archive, or why they cannot be had. */
export type Archive =
  | { readonly ok: true; readonly parts: Record<string, Uint8Array> }
  | { readonly ok: false; readonly problem: "damaged" | "too_large_inside" };

/**
 * Unpacks what is wanted of an archive. Each part is unpacked into as much room as the archive says it takes and not
 * a byte more, so that an archive cannot take more than is allowed here.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  let room = MOST_UNPACKED;
  let parts = 0;
  let isTooLarge = false;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isTooLarge || !isWanted(name)) return false;
        room -= originalSize;
        parts += 1;
        isTooLarge = room < 0 || parts > MOST_PARTS;
        return !isTooLarge;
      },
    });
    return isTooLarge ? { ok: false, problem: "too_large_inside" } : { ok: true, parts: unpacked };
  } catch {
    return { ok: false, problem: "damaged" };
  }
}

/** A part as text; empty where there is none. Parts of office files are UTF-8, or UTF-16 with a mark. */
export function partText(parts: Record<string, Uint8Array>, name: string): string {
  const part = parts[name];
  if (part === undefined) return "";
  const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  return new TextDecoder(isUtf16 ? (part[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(part);
}
