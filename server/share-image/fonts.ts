import path from "node:path";
import sharp from "sharp";

/** Families as Pango names them, with what stands in for scripts that the first does not have. */
export const serif = "Source Serif 4,Noto Serif Hebrew,Noto Naskh Arabic,serif";
export const sans = "Source Sans 3,Noto Serif Hebrew,Noto Naskh Arabic,sans-serif";

/** From npm, in the one format that Pango takes: it refuses WOFF, though FreeType reads it. */
const files = [
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf",
  "noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf",
  "noto-serif-hebrew/600SemiBold/NotoSerifHebrew_600SemiBold.ttf",
];

/** Libvips adds a file it is told of to the fonts of the whole process, where later texts find it by its family. */
async function addFonts(): Promise<void> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@expo-google-fonts");
  for (const file of files) {
    await sharp({ text: { text: "a", fontfile: path.join(folder, file) } })
      .raw()
      .toBuffer();
  }
}

let added: Promise<void> | undefined;

/**
 * Makes the site's fonts known to Pango, once a process.
 * @throws Error where a font's file is missing
 */
export function ensureFonts(): Promise<void> {
  added ??= addFonts().catch((error: unknown) => {
    // The next picture tries anew.
    added = undefined;
    throw error;
  });
  return added;
}
