import { z } from "zod";

/** A run of signs as it is painted, in points from the page's top left corner. */
export interface PaintedText {
  readonly text: string;
  readonly x: number;
  /** The baseline, downwards. */
  readonly y: number;
  readonly width: number;
  /** Of the type, in points. */
  readonly size: number;
}

export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly height: number;
  /** In the order in which the file paints it. */
  readonly painted: PaintedText[];
  /** What does not run from left to right: stamps in the margin, labels of figures. */
  readonly turned: string;
}

const itemSchema = z.object({
  str: z.string(),
  width: z.number(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
});
type Matrix = z.infer<typeof itemSchema>["transform"];

const viewSchema = z.object({ height: z.number(), transform: itemSchema.shape.transform });

interface ReadablePage {
  getViewport(options: { scale: number }): unknown;
  getTextContent(): Promise<{ items: unknown[] }>;
}

/** What a page paints, its own rotation taken off. */
export async function pageText(page: ReadablePage, number: number): Promise<PdfPage> {
  const view = viewSchema.parse(page.getViewport({ scale: 1 }));
  const { items } = await page.getTextContent();
  const painted: PaintedText[] = [];
  const turned: string[] = [];
  for (const item of items) {
    const parsed = itemSchema.safeParse(item);
    if (!parsed.success || parsed.data.str === "") continue;
    const { str, width, transform } = parsed.data;
    const [, , slant, up, x, y] = product(view.transform, transform);
    const [along, across] = [product(view.transform, transform)[0], product(view.transform, transform)[1]];
    if (Math.abs(across) > Math.abs(along) * 0.1) turned.push(str);
    else painted.push({ text: clean(str), x, y, width, size: Math.hypot(slant, up) });
  }
  return { number, height: view.height, painted, turned: turned.join("").trim() };
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const LIGATURES = /[\ufb00-\ufb06]/g;

/** Without ligatures and signs that nobody sees; lone halves of characters become the mark for what is unknown. */
function clean(text: string): string {
  return text
    .replace(LIGATURES, (ligature) => ligature.normalize("NFKC"))
    .replace(/(?![\t\n])\p{Cc}|[\u200b\ufeff]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\t\n]/g, " ");
}
