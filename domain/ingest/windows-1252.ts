// Node 20 decodes the bytes 80 to 9F of windows-1252, and with it of "iso-8859-1", as control characters, where the
// Encoding Standard has these. Control characters of that range stand in no text, so that they are put right wherever
// a file's text comes from: its own bytes, a mail's or a Word document's code page.
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const CONTROLS = /[\u0080-\u009f]/g;

/** The text with the control characters U+0080 to U+009F as the signs that windows-1252 has in their place; as long. */
export function withoutC1(text: string): string {
  return text.replace(CONTROLS, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
