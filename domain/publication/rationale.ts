import { tokensProblem } from "@/domain/evidence/markdown-bounds";
import { BRACKETED_NUMBER, citedBy, parseRationale, type RationaleToken } from "@/domain/evidence/rationale-markdown";

/** The elements a rationale can hold; its headings begin at h3, below those of the page. */
const tags = [
  "p",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "blockquote",
  "pre",
  "code",
  "em",
  "strong",
  "s",
  "a",
  "br",
  "hr",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
] as const;
export type RationaleTag = (typeof tags)[number];

export interface RationaleElement {
  tag: RationaleTag;
  /** Of a link: http, https or mailto, or "#source-1". */
  href?: string;
  /** Of a numbered list that does not begin with 1. */
  start?: number;
  /** Its line breaks are shown. */
  asTyped?: true;
  children: RationaleNode[];
}

export type RationaleNode = string | RationaleElement;

/** The id of a source's place in the page's list of sources. */
export function sourceAnchor(position: number): string {
  return `source-${position}`;
}

/**
 * A rationale in Markdown as a tree of plain elements: no HTML, no images (their alternative text stays), only safe
 * links, and a closed set of elements, so that nothing hostile can come out whatever went in. `[2]` becomes a link to
 * the second source where `positions` has it, and stays as it is where not. Markdown over the bounds of markdown-bounds.ts,
 * which was stored before there were any, comes out as it was typed, whole, so that its page can always be made.
 */
export function rationaleNodes(source: string, positions: readonly number[]): RationaleNode[] {
  const root: RationaleNode[] = [];
  const tokens = parseRationale(source);
  if (tokensProblem(tokens) !== null) return [asTyped(source)];
  levelHeadings(tokens);
  build(tokens, root, new Set(positions));
  return root;
}

/** The source itself, its line breaks kept. */
function asTyped(source: string): RationaleElement {
  return { tag: "p", asTyped: true, children: [source] };
}

/** Renames the headings so that the highest level used becomes h3, the next h4 …, whichever the author chose. */
function levelHeadings(tokens: readonly RationaleToken[]): void {
  const headings = tokens.filter(({ type }) => type === "heading_open" || type === "heading_close");
  const levels = [...new Set(headings.map(({ tag }) => tag))].sort();
  for (const heading of headings) heading.tag = `h${Math.min(levels.indexOf(heading.tag) + 3, 6)}`;
}

function build(tokens: readonly RationaleToken[], root: RationaleNode[], positions: ReadonlySet<number>): void {
  const open: RationaleNode[][] = [root];
  for (const token of tokens) {
    const into = open.at(-1) ?? root;
    if (token.type === "inline") {
      build(token.children ?? [], into, positions);
    } else if (token.type === "text") {
      if (token.content !== "") into.push(token.content);
    } else if (token.type === BRACKETED_NUMBER) {
      into.push(citation(token.content, positions));
    } else if (token.type === "softbreak") {
      into.push("\n");
    } else if (token.type === "image") {
      into.push(token.content);
    } else if (token.type === "code_inline" || token.type === "code_block" || token.type === "fence") {
      into.push(codeElement(token));
    } else if (!token.hidden) {
      if (token.nesting === -1) {
        open.pop();
      } else {
        const element = elementOf(token);
        into.push(element);
        if (token.nesting === 1) open.push(element.children);
      }
    }
  }
}

function codeElement(token: RationaleToken): RationaleElement {
  const code: RationaleElement = { tag: "code", children: [token.content] };
  return token.type === "code_inline" ? code : { tag: "pre", children: [code] };
}

function elementOf(token: RationaleToken): RationaleElement {
  const tag = tagOf(token.tag);
  const href = token.attrGet("href");
  const start = token.attrGet("start");
  return {
    tag,
    ...(tag === "a" && href !== null ? { href: String(href) } : {}),
    ...(tag === "ol" && start !== null ? { start: Number(start) } : {}),
    children: [],
  };
}

function tagOf(name: string): RationaleTag {
  const known = tags.find((tag) => tag === name);
  if (known === undefined) throw new Error(`Markdown gave the element <${name}>, which a rationale does not have.`);
  return known;
}

/** A bracketed number as a link to the source it cites, where there is one. */
function citation(bracketed: string, positions: ReadonlySet<number>): RationaleNode {
  const position = citedBy(bracketed);
  if (position === null || !positions.has(position)) return bracketed;
  return { tag: "a", href: `#${sourceAnchor(position)}`, children: [bracketed] };
}
