import type { PageBlock } from "./page-block";

/** What stands over a part of a page that is not its article's: an advertisement, who the author is, other pieces. */
const LABELS = new Set([
  ..."advertisement|advertising|sponsored|sponsored content|paid content|anzeige|werbung|publicité|annonce|publicidad".split(
    "|",
  ),
  ..."publicidade|pubblicità|advertentie|reklama|reklam|reklame|reklaam|oglas|hirdetés|mainos|διαφήμιση|реклама".split(
    "|",
  ),
  ..."рэклама|広告|광고|广告|廣告|إعلان|פרסומת|विज्ञापन".split("|"),
  ..."about the author|about the writer|über den autor|über die autorin|zur autorin|zum autor|sobre la firma".split(
    "|",
  ),
  ..."sobre el autor|sobre la autora|sobre o autor|sobre a autora|à propos de l’auteur|l’auteur|l’autore".split("|"),
  ..."over de auteur|o autorze|o autorovi|об авторе|про автора|пра аўтара|yazar hakkında|著者|作者简介".split("|"),
  ..."read next|related articles|related stories|most read|most popular|weiterlesen|mehr zum thema|meistgelesen".split(
    "|",
  ),
  ..."à lire aussi|les plus lus|lo más leído|más leídas|leggi anche|i più letti|mais lidas|meest gelezen".split("|"),
  ..."najczęściej czytane|nejčtenější|читайте также|самое читаемое|читайте також|чытайце таксама|さらに読む".split("|"),
]);
const LONGEST_LABEL = 40;
/** Such a part has hardly more prose, in UTF-16 units, and no more than this share of the page's. */
const LARGEST = 500;
const LARGEST_SHARE = 0.2;

/**
 * The largest elements that begin with such a label and hold no more prose than such a part does. Linear in the elements
 * round the labels.
 * @param prose how much prose each element has
 * @param all how much the page has
 */
export function labelledBoxes(
  blocks: readonly PageBlock[],
  paths: readonly (readonly Element[])[],
  prose: ReadonlyMap<Element, number>,
  all: number,
): Set<Element> {
  const largest = Math.min(LARGEST, all * LARGEST_SHARE);
  const boxes = new Set<Element>();
  for (const [index, { text }] of blocks.entries()) {
    if (text.length > LONGEST_LABEL || !LABELS.has(folded(text))) continue;
    const before = new Set(paths[index - 1]);
    for (const element of paths[index] ?? []) {
      if (before.has(element) || (prose.get(element) ?? 0) > largest) break;
      boxes.add(element);
    }
  }
  return boxes;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", "’")
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, "");
}
