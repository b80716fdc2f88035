import { createElement, type ReactNode } from "react";

export type ProseTag =
  | "p"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "ul"
  | "ol"
  | "li"
  | "blockquote"
  | "pre"
  | "code"
  | "em"
  | "strong"
  | "s"
  | "a"
  | "br"
  | "hr"
  | "table"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td";

export interface ProseElement {
  tag: ProseTag;
  /** Of a link: an address that was found safe, or "#source-1". */
  href?: string;
  /** Of a numbered list that does not begin with 1. */
  start?: number;
  /** Its line breaks are shown. */
  asTyped?: true;
  children: readonly ProseNode[];
}

export type ProseNode = string | ProseElement;

const outside = /^[a-z]+:/i;

function render(node: ProseNode, key: number): ReactNode {
  if (typeof node === "string") return node;
  const { tag, href, start, asTyped, children } = node;
  const className = asTyped ? "whitespace-pre-line break-words" : undefined;
  const rel = href !== undefined && outside.test(href) ? "nofollow noopener" : undefined;
  const attributes = { key, href, rel, start, className };
  return createElement(tag, attributes, children.length === 0 ? undefined : children.map(render));
}

/** A formatted text from a closed set of elements, which are drawn one in the other: whoever makes them bounds how deep. */
export function Prose({ nodes, className = "" }: { nodes: readonly ProseNode[]; className?: string }) {
  return (
    <div className={`prose ${className}`} dir="auto">
      {nodes.map(render)}
    </div>
  );
}
