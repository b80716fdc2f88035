/** A node of JSON-LD, as far as the published markup needs it. */
export interface JsonLd {
  [property: string]: JsonLdValue | readonly JsonLdValue[];
}
type JsonLdValue = string | number | JsonLd;

const scriptEndings: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** The markup as JSON that cannot end, or begin, anything of the HTML around it. */
export function jsonLdText(markup: JsonLd): string {
  return JSON.stringify(markup).replace(/[<>&\u2028\u2029]/g, (sign) => scriptEndings[sign] ?? sign);
}
