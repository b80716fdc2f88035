const ASIDE_NAME =
  /(?:^|[-_\s])(?:comments?|commentlist|respond|disqus\w*|related\w*|recirc\w*|recommend\w*|promos?|promotions?|newsletter|sidebar|side-bar|rail|right-?col\w*|footer|navigation|nav|menu|breadcrumbs?|cookie\w*|popular|most-?(?:read|popular|viewed|commented|shared)|trending|outbrain|taboola|latest\w*|more-?(?:stories|news|from|on)|teasers?|widgets?|carousel|ticker|headlines|recent\w*|top-?stories|read-?(?:more|next|also)|next-?(?:article|post)|prev(?:ious)?-?(?:article|post)|see-?also|masthead|navbar|site-header|main-header|other-?(?:news|articles|posts)|infobox|navbox|\w*caption|thumb(?:inner|nail)?|references|reflist|footnotes|ad|ads|advert\w*|sponsor\w*)(?:$|[-_\s])/i;

const ASIDE_ELEMENT = /^(?:aside|nav|footer|figure|figcaption|select|dialog|template)$/i;
/** Names that pages give to the whole of themselves. */
const WHOLE = /^(?:html|body|main)$/i;

/** Whether an element, by what stands on itself, holds other things than its page's article. `named`: classes and id. */
export function isUnlikelyPlace(element: Element, named: string): boolean {
  const name = element.localName;
  if (WHOLE.test(name)) return false;
  if (ASIDE_ELEMENT.test(name)) return true;
  if (!element.hasAttributes()) return false;
  if (/^(?:navigation|complementary|contentinfo|search|dialog)$/i.test(element.getAttribute("role") ?? "")) return true;
  // "has-sidebar", "no-sidebar" and the like say how the whole is laid out.
  return named !== "" && ASIDE_NAME.test(named.replace(/\b(?:has|with|no|without|is)-[\w-]+/gi, ""));
}
