import { askRaw } from "@/tests/harness/raw-http";

/** What one page costs a reader, in bytes of bodies as they are sent. */
export interface Sizes {
  html: Packed;
  css: Packed;
  cssFiles: number;
  /** Elements that run something; data in JSON-LD is none. */
  scripts: number;
}

export interface Packed {
  plain: number;
  gzip: number;
  br: number;
}

/** Reads the page at the address, and the style sheets that it names. */
export async function sizesOf(url: string): Promise<Sizes> {
  const html = (await askRaw(url)).body.toString();
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href = ""]) => new URL(href, url).href,
  );
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !tag.includes("application/ld+json"));
  return { html: await packed([url]), css: await packed(sheets), cssFiles: sheets.length, scripts: scripts.length };
}

async function packed(urls: readonly string[]): Promise<Packed> {
  const total = async (encoding: string) => {
    const answers = await Promise.all(urls.map((url) => askRaw(url, { headers: { "accept-encoding": encoding } })));
    return answers.reduce((sum, { body }) => sum + body.length, 0);
  };
  return { plain: await total("identity"), gzip: await total("gzip"), br: await total("br, gzip;q=0.5") };
}
