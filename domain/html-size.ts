/** How large a page of markup is, judged without parsing it. */
export interface HtmlSize {
  /** Every "<", since each may begin a tag and costs a parser about as much. */
  tags: number;
  /** The deepest nesting of elements that have to be closed. */
  depth: number;
}

/** Elements that end by themselves or may be left open, so that they say nothing about nesting. */
const unclosed = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option".split(
    " ",
  ),
);

const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/gi;

/** Counts tags and nesting in linear time; comments and scripts are counted as if they were markup. */
export function htmlSize(html: string): HtmlSize {
  let depth = 0;
  let open = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (unclosed.has((name ?? "").toLowerCase())) continue;
    open = slash === "/" ? Math.max(open - 1, 0) : open + 1;
    depth = Math.max(depth, open);
  }
  return { tags: html.split("<").length - 1, depth };
}
