import { Readability } from "@mozilla/readability";
import { z } from "zod";
import { classNames } from "./class-names";
import { elementsBelow } from "./elements";
import { isDeeperThan } from "./nesting";
import type { PageBlock } from "./page-block";

/** Indexes of the blocks that one way of looking for the article takes for it. */
export type Chosen = ReadonlySet<number>;

const BODY_CLASS = /article-body|article__body|articleBody|entry-content|post-content|story-body/;

/** Elements by which pages name their articles. */
const STRUCTURES: readonly ((element: Element) => boolean)[] = [
  (element) => /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute("itemprop") ?? ""),
  ({ localName }) => localName === "article",
  (element) => element.localName === "main" || element.getAttribute("role") === "main",
  (element) => BODY_CLASS.test(classNames(element)),
];
/** A page with more of one kind lists articles. */
const MOST_OF_A_KIND = 20;

/**
 * What stands in the elements by which pages name their articles: each by itself, and those of a kind together.
 * @param paths the elements round each block, see `around`
 */
export function structuralPasses(root: Element, paths: readonly (readonly Element[])[]): Chosen[] {
  const elements = [root, ...elementsBelow(root)];
  const kinds = STRUCTURES.map((isStructure) => elements.filter(isStructure).slice(0, MOST_OF_A_KIND));
  const within = blocksWithin(kinds.flat(), paths);
  const passes: Chosen[] = [];
  for (const found of kinds) {
    const each = found.map((element) => within.get(element) ?? new Set<number>());
    passes.push(...each);
    if (each.length > 1) passes.push(new Set(each.flatMap((chosen) => [...chosen])));
  }
  return passes.filter(({ size }) => size > 0);
}

function blocksWithin(found: readonly Element[], paths: readonly (readonly Element[])[]): Map<Element, Set<number>> {
  const within = new Map(found.map((element) => [element, new Set<number>()]));
  for (const [index, path] of paths.entries()) {
    // What stands in no element by itself, such as a mark of quotation, is everywhere.
    const holding = path.length === 0 ? within.keys() : path;
    for (const element of holding) within.get(element)?.add(index);
  }
  return within;
}

/** Names an element so that it is found again in what Readability keeps. */
const NAME = "data-claimdesk-text";

const elementSchema = z.custom<Element>((value) => value instanceof Object && "querySelectorAll" in value);

/** It takes the square of the depth and more: a minute for a page of 100 KB whose elements stand 200 deep in each other. */
const DEEPEST_FOR_READABILITY = 120;

/**
 * What Mozilla's Readability takes for the article; nothing of a page whose elements stand deeper in each other than any
 * newsroom sets them. It takes the document apart, so it comes last.
 */
export function readabilityPass(document: Document, blocks: readonly PageBlock[]): Chosen {
  if (isDeeperThan(document.documentElement, DEEPEST_FOR_READABILITY)) return new Set();
  const holders = [...new Set(blocks.flatMap((block) => [...block.holders]))];
  const names = new Map(holders.map((holder, index) => [holder, String(index)]));
  for (const [holder, name] of names) holder.setAttribute(NAME, name);
  const serializer = (root: unknown) => elementSchema.parse(root);
  const content = readableContent(() => new Readability<Element>(document, { charThreshold: 200, serializer }).parse());
  if (content === null) return new Set();
  const found = new Set<string | null>();
  for (const element of content.querySelectorAll(`[${NAME}]`)) found.add(element.getAttribute(NAME));
  return chosenWhere(blocks, (block) => [...block.holders].some((holder) => found.has(names.get(holder) ?? null)));
}

/** Readability 0.6 throws where a page's markup leaves it outside the body; such a page is read without its vote. */
function readableContent(parse: () => { content?: Element | null | undefined } | null): Element | null {
  try {
    return parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function chosenWhere(blocks: readonly PageBlock[], holds: (block: PageBlock) => boolean): Chosen {
  return new Set(blocks.flatMap((block, index) => (holds(block) ? [index] : [])));
}
