import { Readability } from "@mozilla/readability";
import { z } from "zod";
import { isDeeperThan } from "./nesting";
import type { PageBlock } from "./page-block";

/** Indexes of the blocks that one way of looking for the article takes for it. */
export type Chosen = ReadonlySet<number>;

/** Elements by which pages name their articles. */
const STRUCTURES = [
  "[itemprop~=articleBody]",
  "article",
  "main, [role=main]",
  "[class*=article-body], [class*=article__body], [class*=articleBody], [class*=entry-content], [class*=post-content], [class*=story-body]",
];
/** A page with more of one kind lists articles. */
const MOST_OF_A_KIND = 20;

/** What stands in the elements by which pages name their articles: each by itself, and those of a kind together. */
export function structuralPasses(document: Document, blocks: readonly PageBlock[]): Chosen[] {
  const passes: Chosen[] = [];
  for (const selector of STRUCTURES) {
    const found = [...document.querySelectorAll(selector)].slice(0, MOST_OF_A_KIND);
    const each = found.map((element) => chosenWhere(blocks, ({ holders }) => isWithin(element, holders)));
    passes.push(...each);
    if (each.length > 1) passes.push(new Set(each.flatMap((chosen) => [...chosen])));
  }
  return passes.filter(({ size }) => size > 0);
}

function isWithin(element: Element, holders: ReadonlySet<Element>): boolean {
  for (const holder of holders) if (!element.contains(holder)) return false;
  return true;
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
