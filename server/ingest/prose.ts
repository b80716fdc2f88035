import type { PageBlock } from "./page-block";

const SHORTEST_PROSE = 60;
const MOST_LINKED = 0.4;
const SENTENCE_END = /[.!?…։。！？؟]["”’»)\]]*(?:\s|$)/u;

/** Whether a block reads like a paragraph of an article: a sentence of some length that is not a link. */
export function isProse({ kind, text, linked }: PageBlock): boolean {
  if (kind === "heading" || kind === "caption" || kind === "row") return false;
  return text.length >= SHORTEST_PROSE && linked / text.length <= MOST_LINKED && SENTENCE_END.test(text);
}

const UNLIKELY =
  /(?:^|[-_\s])(?:comments?|respond|disqus|related|recirc\w*|promo|newsletter|subscri\w+|sidebar|side-bar|footer|masthead|navigation|nav|menu|share|sharing|social|toolbar|breadcrumbs?|cookie\w*|consent|paywall|popup|modal|advert\w*|ads?|sponsor\w*|tags?|byline|author-bio|most-?read|trending|outbrain|taboola)(?:$|[-_\s])/i;
const UNLIKELY_NAMES = new Set(["aside", "nav", "footer", "form", "button"]);

/** Whether an element, or one around it up to `root`, says by its name that it is none of the article. */
export function isUnlikely(element: Element, root: Element, known: Map<Element, boolean>): boolean {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  const named = `${element.getAttribute("class") ?? ""} ${element.id}`;
  const parent = element.parentElement;
  const unlikely =
    UNLIKELY_NAMES.has(element.localName) ||
    UNLIKELY.test(named) ||
    (element !== root && parent !== null && isUnlikely(parent, root, known));
  known.set(element, unlikely);
  return unlikely;
}
