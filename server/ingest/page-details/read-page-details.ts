import { titleParts } from "@/domain/ingest/headline";
import type { ReadDetails } from "@/domain/ingest/ingested-article";
import { isSameName } from "@/domain/ingest/organisation-names";
import { isDayAlone } from "@/domain/ingest/written-day";
import { languageTag } from "@/domain/language/language-tag";
import { chooseAuthors } from "./choose-authors";
import { chooseTitle } from "./choose-title";
import { readLinkedNodes } from "./json-ld";
import { type LinkedArticle, readLinkedArticle } from "./linked-article";
import { type MarkedUp, readMarkedUp } from "./marked-up";
import { allOf, firstOf, type MetaTags, readMetaTags } from "./meta-tags";
import { dayOfAddress, isFrontPage, savedFrom, webAddress } from "./page-addresses";
import { type PageSurvey, surveyPage } from "./page-survey";
import { plainValue } from "./plain-value";
import { choosePublicationDays } from "./publication-days";
import { isPublishingSystem, isWikiGenerator } from "./publishing-systems";
import { scriptDays } from "./script-days";
import { readShownAuthors } from "./shown-authors";
import { readShownDays } from "./shown-days";
import { readShownLines } from "./shown-lines";
import { readShownSite, siteNameInTitle } from "./shown-site-name";
import { readUserName } from "./shown-user-names";

type Read<T> = { value: T; from: string };

/**
 * What a web page says of its article, with where it says so: in JSON-LD, meta tags, microdata and RDFa, bylines and
 * dates that it shows, and its addresses. `fileAddress` is where the page was fetched from. Changes nothing in the
 * document, never throws, and takes time in line with the size of the page.
 */
export function readPageDetails(document: Document, fileAddress?: string): ReadDetails {
  const survey = surveyPage(document);
  const metas = readMetaTags(survey.metas);
  const addresses = readAddresses(document, survey, metas, fileAddress);
  const titleTag =
    survey.titles.find(({ parentNode }) => parentNode?.nodeName.toLowerCase() !== "svg")?.textContent ?? null;
  const metaTitles = allOf(metas, TITLES);
  const titles = [...metaTitles, ...(titleTag === null ? [] : [titleTag.slice(0, 1_000)])].map(plainValue);
  const linked = readLinkedArticle(readLinkedNodes(survey.jsonLd), {
    titles,
    siteNames: siteNames(undefined, metas),
    addresses: addresses.map(({ value }) => value),
  });
  const known = linked?.headline == null ? titles : [linked.headline, ...titles];
  const site = readShownSite(survey, known);
  const lines = readShownLines(survey, known, site);
  const markedUp = readMarkedUp(survey, known);
  const language = readLanguage(survey, metas, linked);
  const said = [...allOf(metas, SAID), ...hostNames(addresses)];
  const inTitle = titleTag === null ? null : siteNameInTitle(plainValue(titleTag), site, said.map(plainValue));
  const publisher = readPublisher(linked, metas, markedUp, inTitle);
  const names = { publishers: siteNames(publisher?.value, metas), language: language?.value };
  const address = bestAddress(addresses, linked);
  const days = choosePublicationDays({
    linked,
    metas,
    markedUp,
    shown: readShownDays(survey, lines, language?.value),
    titled: titleTag === null ? [] : titleParts(titleTag).slice(1).filter(isDayAlone),
    scripted: scriptDays([...survey.jsonLd, ...survey.scripts]),
    addressed: addresses.map(({ value }) => dayOfAddress(value)).filter((day) => day !== null),
    language: language?.value,
    isWiki: allOf(metas, ["generator"]).some(isWikiGenerator),
  });
  const sources = { linked, metas, markedUp, shown: readShownAuthors(survey, lines, names) };
  const authors = chooseAuthors({ ...sources, users: readUserName(survey, lines), ...names });
  return {
    title: present(
      chooseTitle({
        linked: linked?.headline ?? null,
        metas: metaTitles,
        titleTag,
        shown: lines.headline,
        siteNames: [...names.publishers, ...(inTitle === null ? [] : [inTitle]), ...hostNames(addresses)],
      }),
    ),
    authors: present(authors),
    publisher: present(publisher),
    publishedOn: present(days.published),
    modifiedOn: present(days.modified),
    language: present(language),
    url: present(address),
  };
}

function present<T>(value: Read<T> | null): Read<T> | undefined {
  return value ?? undefined;
}

const TITLES =
  "ogtitle twittertitle parselytitle sailthrutitle citationtitle dctitle dctermstitle title headline hdl".split(" ");
const SITE_NAMES =
  "ogsitename applicationname publisher dcpublisher dctermspublisher citationjournaltitle appleitunesappname applemobilewebapptitle twitterapptitle cre".split(
    " ",
  );

/** Fields that may name the site, and often name something else. */
const SAID = "source author copyright dcrights dctermsrights rights owner contentprovider organization".split(" ");

function siteNames(publisher: string | undefined, metas: MetaTags): string[] {
  return [...(publisher === undefined ? [] : [publisher]), ...new Set(allOf(metas, SITE_NAMES).map(plainValue))];
}

/** What a site is called by its address: "www.example-news.org" is "example-news.org" and "example-news". */
function hostNames(addresses: readonly Read<string>[]): string[] {
  return addresses.flatMap(({ value }) => {
    const host = new URL(value).hostname.replace(/^(?:www|m|mobile|edition|en)\./, "");
    return [host, host.split(".")[0] ?? ""];
  });
}

function readAddresses(
  document: Document,
  survey: PageSurvey,
  metas: MetaTags,
  fileAddress: string | undefined,
): Read<string>[] {
  const saved = savedFrom(document);
  const base = webAddress(fileAddress) ?? saved ?? undefined;
  const canonical = survey.links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute("rel") ?? ""));
  const all: [string | null, string][] = [
    [webAddress(canonical?.getAttribute("href"), base), "its canonical link"],
    [webAddress(firstOf(metas, ["ogurl"])[0], base), "its meta tags"],
    [
      webAddress(
        firstOf(metas, ["parselylink", "twitterurl", "dcidentifier", "citationpublichtmlurl", "sailthruurl"])[0],
      ),
      "its meta tags",
    ],
    [saved, "the mark of the browser that saved it"],
    [webAddress(fileAddress), "its address"],
  ];
  return all.flatMap(([value, from]) => (value === null ? [] : [{ value, from }]));
}

/** A canonical link to the site's front page is a mistake of its template, where another address tells more. */
function bestAddress(addresses: readonly Read<string>[], linked: LinkedArticle | null): Read<string> | null {
  const inData = webAddress(linked?.url);
  const all =
    inData === null
      ? addresses
      : [...addresses.slice(0, 2), { value: inData, from: "the page’s JSON-LD" }, ...addresses.slice(2)];
  return all.find(({ value }) => !isFrontPage(value)) ?? all[0] ?? null;
}

function readPublisher(
  linked: LinkedArticle | null,
  metas: MetaTags,
  markedUp: MarkedUp,
  inTitle: string | null,
): Read<string> | null {
  const candidates: [readonly (string | null)[], string][] = [
    [[linked?.publisher ?? null], "the page’s JSON-LD"],
    [
      allOf(metas, [
        "ogsitename",
        "publisher",
        "dcpublisher",
        "dctermspublisher",
        "citationjournaltitle",
        "cre",
        "applicationname",
      ]),
      "its meta tags",
    ],
    [markedUp.get("publisher") ?? [], "its markup"],
    [[inTitle], "its title tag"],
  ];
  const read = candidates.flatMap(([values, from]) =>
    values.flatMap((value) => {
      const name = value === null ? "" : saidOnce(plainValue(value));
      return name === "" ||
        isPublishingSystem(name) ||
        name.length > 200 ||
        /:\/\/|^@/.test(name) ||
        !/\p{L}/u.test(name)
        ? []
        : [{ value: name, from }];
    }),
  );
  const [first] = read;
  if (first === undefined) return null;
  // The name that people say is better than the same as an internet address.
  const isHost = /^[\w-]+(?:\.[\w-]+)+$/.test(first.value);
  return (
    (isHost ? read.find(({ value }) => value !== first.value && isSameName(value, first.value)) : undefined) ?? first
  );
}

/** A name that templates join to itself: "European Commission - European Commission". */
function saidOnce(name: string): string {
  return /^(.+?) [-–—|·] \1$/u.exec(name)?.[1] ?? name;
}

function readLanguage(survey: PageSurvey, metas: MetaTags, linked: LinkedArticle | null): Read<string> | null {
  const root = survey.elements[0]?.element;
  const candidates: [string | null | undefined, string][] = [
    [root?.getAttribute("lang") ?? root?.getAttribute("xml:lang"), "the page’s lang attribute"],
    [firstOf(metas, ["contentlanguage", "language", "dclanguage", "dctermslanguage"])[0], "its meta tags"],
    [linked?.language, "the page’s JSON-LD"],
    [firstOf(metas, ["oglocale"])[0], "its meta tags"],
  ];
  for (const [written, from] of candidates) {
    const value = languageTag(written ?? "");
    if (value !== null) return { value, from };
  }
  return null;
}
