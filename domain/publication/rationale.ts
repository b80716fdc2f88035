import MarkdownIt from "markdown-it";

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
  children: RationaleNode[];
}

export type RationaleNode = string | RationaleElement;

const safeAddress = /^(?:https?:\/\/|mailto:)/i;

// Reference definitions are off so that [1] is always a citation and never a link defined elsewhere in the text; text
// is not joined so that an escaped \[1] can be told from it.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.disable(["reference", "text_join"]);
markdown.validateLink = (address) => safeAddress.test(address.trim());

type Token = ReturnType<typeof markdown.parse>[number];

/** The id of a source's place in the page's list of sources. */
export function sourceAnchor(position: number): string {
  return `source-${position}`;
}

/**
 * A rationale in Markdown as a tree of plain elements: no HTML, no images (their alternative text stays), only safe
 * links, and a closed set of elements, so that nothing hostile can come out whatever went in. `[2]` becomes a link to
 * the second source where `positions` has it, and stays as it is where not.
 */
export function rationaleNodes(source: string, positions: readonly number[]): RationaleNode[] {
  const root: RationaleNode[] = [];
  const tokens = markdown.parse(source, {});
  levelHeadings(tokens);
  build(tokens, root, new Set(positions));
  return root;
}

/** Renames the headings so that the highest level used becomes h3, the next h4 …, whichever the author chose. */
function levelHeadings(tokens: readonly Token[]): void {
  const headings = tokens.filter(({ type }) => type === "heading_open" || type === "heading_close");
  const levels = [...new Set(headings.map(({ tag }) => tag))].sort();
  for (const heading of headings) heading.tag = `h${Math.min(levels.indexOf(heading.tag) + 3, 6)}`;
}

function build(tokens: readonly Token[], root: RationaleNode[], positions: ReadonlySet<number>): void {
  const open: RationaleNode[][] = [root];
  let linkDepth = 0;
  for (const token of tokens) {
    const into = open.at(-1) ?? root;
    if (token.type === "inline") {
      build(token.children ?? [], into, positions);
    } else if (token.type === "text") {
      into.push(...(linkDepth > 0 ? [token.content] : withCitations(token.content, positions)));
    } else if (token.type === "softbreak") {
      into.push("\n");
    } else if (token.type === "image" || token.type === "text_special") {
      into.push(token.content);
    } else if (token.type === "code_inline" || token.type === "code_block" || token.type === "fence") {
      into.push(codeElement(token));
    } else if (!token.hidden) {
      if (token.type === "link_open") linkDepth += 1;
      if (token.type === "link_close") linkDepth -= 1;
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

function codeElement(token: Token): RationaleElement {
  const code: RationaleElement = { tag: "code", children: [token.content] };
  return token.type === "code_inline" ? code : { tag: "pre", children: [code] };
}

function elementOf(token: Token): RationaleElement {
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

/** The text with each [n] that names a source as a link. */
function withCitations(text: string, positions: ReadonlySet<number>): RationaleNode[] {
  return text.split(/(\[\d{1,3}\])/).flatMap((part): RationaleNode[] => {
    const position = Number(/^\[(\d+)\]$/.exec(part)?.[1]);
    if (positions.has(position)) return [{ tag: "a", href: `#${sourceAnchor(position)}`, children: [part] }];
    return part === "" ? [] : [part];
  });
}
