import fc from "fast-check";
import { parseHTML } from "linkedom";

/** Elements whose text a page shows, by the HTML standard; the obsolete ones that browsers still show among them. */
const SHOWN =
  `a abbr acronym address article aside b bdi bdo big blockquote body button caption center cite code data dd
  details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label
  legend li main map mark marquee menu nav nobr ol output p pre q rt ruby s samp search section slot small span strike
  strong sub summary sup table tbody td tfoot th thead time tr tt u ul var x-card`.split(/\s+/);

/** Elements whose text it shows to nobody, or only where something else could not be shown. */
const UNSHOWN = `audio canvas colgroup datalist del dialog iframe noscript object option picture rp script select style
  template textarea title video svg`.split(/\s+/);

const VOID = ["br", "hr", "wbr", "img", "input"];

type Tree =
  | { kind: "word" }
  | { kind: "void"; name: string }
  | { kind: "element"; name: string; hiding: string | null; children: Tree[] };

const HIDING = ["hidden", "aria-hidden", "style", "class"];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constant<Tree>({ kind: "word" }),
    fc.record({ kind: fc.constant<"void">("void"), name: fc.constantFrom(...VOID) }),
    fc.record({
      kind: fc.constant<"element">("element"),
      name: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SHOWN) }, fc.constantFrom(...UNSHOWN)),
      hiding: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constantFrom(...HIDING)),
      children: fc.array(tie("tree"), { maxLength: 5 }),
    }),
  ),
}));

export interface GeneratedPage {
  body: HTMLElement;
  /** The words that a reader sees, in order. */
  shown: string[];
}

/** Builds the trees, with a word of its own at each of its places for one. */
export function pageOf(trees: readonly Tree[]): GeneratedPage {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const shown: string[] = [];
  let words = 0;
  const grow = (parent: Element, each: Tree, isShown: boolean): void => {
    if (each.kind === "word") {
      words += 1;
      const word = `wort${words}e`;
      parent.append(document.createTextNode(` ${word} `));
      if (isShown) shown.push(word);
    } else if (each.kind === "void") {
      parent.append(document.createElement(each.name));
    } else {
      const element = document.createElement(each.name);
      if (each.hiding === "hidden") element.setAttribute("hidden", "");
      if (each.hiding === "aria-hidden") element.setAttribute("aria-hidden", "true");
      if (each.hiding === "style") element.setAttribute("style", "display: none");
      if (each.hiding === "class") element.setAttribute("class", "visually-hidden");
      parent.append(element);
      const isSeen = isShown && each.hiding === null && !UNSHOWN.includes(each.name);
      for (const child of each.children) grow(element, child, isSeen);
    }
  };
  for (const each of trees) grow(document.body, each, true);
  return { body: document.body, shown };
}

/** Trees of every element, some of them hidden. */
export const generatedTrees = fc.array(tree, { minLength: 1, maxLength: 8 });

/** The words of a text that are a generated page's. */
export function wordsOf(text: string): string[] {
  return text.match(/wort\d+e/g) ?? [];
}
