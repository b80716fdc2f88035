/** Systems and services that pages are made with, which name themselves where a site's own name should stand. */
const SYSTEM =
  /^(?:wordpress(?:\.com)?|blogger|blogspot|wix(?:\.com)?|squarespace|weebly|jimdo|tilda|notion|webflow|ghost|drupal|joomla!?|typo3(?: cms)?|plone|shopify|confluence|sharepoint|google (?:sites|docs)|github pages|gitbook|docusaurus|mediawiki|dokuwiki|phpbb|vbulletin|discourse|xenforo|ucoz|livejournal|my ?(?:blog|site|website|corp|company)|site name|site title|website|home(?: ?page)?|untitled|just another wordpress (?:site|weblog)|微信公众平台|微信公众号|weixin official accounts platform|mein blog|мой сайт|mi sitio|mon site)$/iu;

const ON_SYSTEM = /\s(?:on|[–—|-])\s(?:notion|svbtle|wix(?:\.com)?|weebly|tumblr|blogger)$/iu;

/** Whether a name is that of the system which a page is made with, or its template's placeholder. */
export function isPublishingSystem(name: string): boolean {
  return SYSTEM.test(name.trim()) || ON_SYSTEM.test(name.trim());
}

/** Whether the generator that a page names is a wiki's. */
export function isWikiGenerator(generator: string): boolean {
  return /^(?:mediawiki|dokuwiki|moinmoin|pmwiki|twiki|foswiki|xwiki|tiki ?wiki|wikka|bluespice)/i.test(
    generator.trim(),
  );
}
