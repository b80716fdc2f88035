import { classNames } from "./class-names";
import { isCredit } from "./quotation-credits";

const words = (list: string) => list.trim().split(/\s+/).join("|");

/** Never a part of the article, however much they hold, as long as the page has prose beside them. */
const OUTSIDE = words(`
  comments? commentlist comment-list comments-area disqus\\w* fb-comments respond replies nav navbar navigation menu
  footer site-footer masthead cookies? cookie-?\\w* consent gdpr onetrust\\S* truste breadcrumbs? pagination pager
  outbrain\\w* taboola\\w*`);

/** Boxes that pages set beside or into their articles; never the article where there is prose outside of them. */
const SURELY_BESIDE = words(`
  related\\w* recirc\\w* recommend\\w* newsletters?(?!-post) newsletter\\w+ shar(?:e|ing)\\w* advert\\w* adbox adslot
  sponsor\\w* affiliate\\w* reklam\\w* werbung anzeigen? publicidad publicit[ae] pubblicita site-?notice central-?notice
  horosc?kop\\w* author-?(?:bio|box|info|card) about-author mostread most-?(?:read|popular|viewed|shared) trending teasers
  teaser-?(?:list|box|item|card|grid) talkbacks? disclaimer embed-?promo`);

/** The same by names that are given to other things as well. */
const BESIDE = words(`
  promo\\w* subscri\\w+ sidebar side-bar socials? toolbar paywall\\w* popup modal ads? tag-?list tag-?cloud tags-links
  (?:post|article|entry)-?tags authors? bio read-?(?:more|next|also) also-?read see-?also up-?next more-?info
  more-?(?:on|stories|news|from|articles?) recent-?posts? latest-?(?:news|posts|stories) posts-container sign-?up signup
  donat\\w+ membership testimonials? cta catcher\\w* carousel upsell\\w* reactions? legal\\w* banner errors? richlink
  poll quiz anketa umfrage sondage encuesta sondaggio pogoda weather meteo kursy? currency
  form-?(?:done|fail\\w*|success|errors?) contributions?-?epic gateway-?\\w* rss follow(?:-us)? app-?download login register skip cross-?links? inline-?links? navbox signature
  copyright`);

const named = (names: string) => new RegExp(`(?:^|[-_\\s])(?:${names})(?:$|[-_\\s])`, "i");
const OUTSIDE_NAMED = named(`${OUTSIDE}|${SURELY_BESIDE}`);
const BESIDE_NAMED = named(BESIDE);

const OUTSIDE_ELEMENTS = new Set(["nav", "footer"]);
const BESIDE_ELEMENTS = new Set(["aside", "form", "button", "fieldset"]);
const BESIDE_ROLES = new Set([
  "complementary",
  "navigation",
  "banner",
  "contentinfo",
  "dialog",
  "alertdialog",
  "search",
]);

/** Attributes by which pages name their parts for tests and for their own counting, where class names say nothing. */
const NAMING = ["data-testid", "data-qa", "data-area", "data-component", "data-module", "data-dtm-region"];

/** Longer values are no names but a style sheet's whole vocabulary. */
const LONGEST_NAME = 400;

/** What an element says by its name that it is: outside the article at all events, a box beside it, or neither. */
export function boxKind(element: Element): "outside" | "beside" | null {
  const name = element.localName;
  if (name === "body" || name === "html") return null;
  if (isCredit(element)) return null;
  if (OUTSIDE_ELEMENTS.has(name)) return "outside";
  const named = NAMING.map((attribute) => element.getAttribute(attribute) ?? "").join(" ");
  const written = `${classNames(element)} ${element.id} ${named}`;
  const parted = written.length > LONGEST_NAME ? "" : written.replace(/([a-z])([A-Z])/g, "$1-$2");
  if (OUTSIDE_NAMED.test(parted)) return "outside";
  if (BESIDE_NAMED.test(parted)) return "beside";
  if (BESIDE_ELEMENTS.has(name)) return isQuotationOfText(element) ? null : "beside";
  return BESIDE_ROLES.has(element.getAttribute("role") ?? "") ? "beside" : null;
}

/**
 * Forums set what a post quotes as an aside around a block quotation; it is a part of the post. A quotation that is
 * pulled out of the text stands there already.
 */
function isQuotationOfText(element: Element): boolean {
  if (element.localName !== "aside" || /pull/i.test(classNames(element))) return false;
  return [...element.children].some(({ localName }) => localName === "blockquote");
}
