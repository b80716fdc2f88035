import { parseIsoDate } from "@/domain/dates/calendar";
import type { IsoDate } from "@/domain/dates/date-mention";
import { findWrittenDay, putsDayFirst, type WrittenDay } from "@/domain/ingest/written-day";
import type { LinkedArticle } from "./linked-article";
import type { MarkedUp } from "./marked-up";
import { allOf, type MetaTags } from "./meta-tags";
import type { ShownDay } from "./shown-days";

const PUBLISHED =
  "articlepublishedtime articlepublished ogarticlepublishedtime articlepublisheddate ogpublishedtime ogpublishdate parselypubdate sailthrudate cxenseparserecspublishtime cxenseparsepublishtime btpubdate citationpublicationdate citationonlinedate citationdate prismpublicationdate dcdateissued dctermsissued dctermscreated dcdatecreated dccreated dctermsavailable datepublished publisheddate publishdate publisheddatetime publicationdate pubdate publishtime publishedtime originalpublicationdate displaydate pdate ptime storydate articledate articledateoriginal releasedate firstpublished vrpublishedtime datecreated createdate creationdate publicationtime publishedat dateissued published dcdatetimepublished epublishdate gasitepublisheddate lpublished postdate utcpubdate".split(
    " ",
  );
/** Which day they tell differs from site to site. */
const DATED = "dcdate dctermsdate date datetime dcdatesubmitted time pagedate".split(" ");
const MODIFIED =
  "articlemodifiedtime articlemodified articleupdatedtime ogarticlemodifiedtime ogmodifiedtime ogupdatedtime datemodified modifieddate dctermsmodified dcdatemodified dcmodified lastmodified lastmod lastupdated updatedate updated utime revised modified revisiondate articledateupdated".split(
    " ",
  );

interface Candidate {
  day: WrittenDay;
  from: string;
  /** A day that may as well be that of a change. */
  isDoubtful?: boolean;
}

export interface Sources {
  linked: LinkedArticle | null;
  metas: MetaTags;
  markedUp: MarkedUp;
  shown: readonly ShownDay[];
  /** Days that are a part of the page's title: "The bridge - 26 Sep 2011 - Example News". */
  titled: readonly string[];
  /** Days of publication that stand in the page's scripts. */
  scripted: readonly string[];
  /** Days of the page's addresses, the surest first. */
  addressed: readonly IsoDate[];
  language: string | undefined;
  /** Pages of a wiki are changed and never published. */
  isWiki: boolean;
}

interface ReadDay {
  value: IsoDate;
  from: string;
}

/** When the article was published and when it was changed, as the publisher's own calendar has it. */
export function choosePublicationDays(sources: Sources): { published: ReadDay | null; modified: ReadDay | null } {
  const { linked, metas, markedUp, shown, titled, scripted, addressed, language, isWiki } = sources;
  const read = (texts: readonly string[], from: string, isDoubtful = false): Candidate[] =>
    texts.flatMap((text) => {
      const day = findWrittenDay(text, language);
      return day === null ? [] : [{ day, from, isDoubtful }];
    });
  const marked = (...names: string[]) => names.flatMap((name) => markedUp.get(name) ?? []);
  const asShown = (isChange: boolean, ranks: readonly number[]) =>
    shown.filter((day) => day.isChange === isChange && ranks.includes(day.rank));
  const changedInData = [
    ...read(linked?.modified ?? [], "the page’s JSON-LD"),
    ...read(allOf(metas, MODIFIED), "its meta tags"),
    ...read(marked("datemodified", "modified"), "its markup"),
  ];
  const ofChange = [...changedInData, ...asShown(true, [0, 1, 2])];
  const ofPublication = [
    ...read(linked?.published ?? [], "the page’s JSON-LD"),
    ...read(allOf(metas, PUBLISHED), "its meta tags"),
    ...read(marked("datepublished", "issued", "datecreated", "created"), "its markup"),
    ...asShown(false, [0]),
    ...read(allOf(metas, DATED), "its meta tags", true),
    ...read(marked("date"), "its markup", true),
    ...asShown(false, [1]).filter(({ day }) => isOfAddress(day, addressed)),
    ...addressed.map(
      (day): Candidate => ({ day: { start: 0, end: 0, readings: [day], utcHour: null }, from: "its address" }),
    ),
    ...read(titled, "its title tag"),
    ...read(scripted, "its scripts"),
    ...asShown(false, [2]),
    // Where a page tells of no other day, that of its last change is the nearest to it.
    ...(isWiki ? [] : asShown(true, [0, 1])).map(
      (candidate): Candidate => ({ ...candidate, from: "the date of its last change" }),
    ),
  ];
  const settle = (candidate: Candidate) => settled(candidate, [...ofPublication, ...ofChange], language);
  const days = ofPublication.flatMap((candidate) => {
    const value = settle(candidate);
    return value === null ? [] : [{ value: ownDay(value, candidate, shown, addressed), candidate }];
  });
  const published = days.find(({ value, candidate }) => !isLate(value, candidate, addressed)) ?? null;
  const changes = (candidates: readonly Candidate[]) =>
    candidates.flatMap((candidate): ReadDay[] => {
      const value = settle(candidate);
      return value === null ? [] : [{ value: changedDay(value, candidate, published?.value), from: candidate.from }];
    });
  return {
    published: published === null ? null : { value: published.value, from: published.candidate.from },
    // What was changed before it was there is doubtful; it is kept where data say so, for a person to look at.
    modified:
      changes(ofChange).find(({ value }) => published === null || value >= published.value) ??
      changes(changedInData)[0] ??
      null,
  };
}

/** A change on the eve of publication is one of the same night, where its clock is on UTC. */
function changedDay(value: IsoDate, { day: { utcHour } }: Candidate, published: IsoDate | undefined): IsoDate {
  return published !== undefined && utcHour !== null && distance(value, published) === 1 ? published : value;
}

/** "03/04/2015" is told by another day of the page, or by its language; in English nothing but the first does. */
function settled({ day }: Candidate, others: readonly Candidate[], language: string | undefined): IsoDate | null {
  const [first, second] = day.readings;
  if (second === undefined) return first;
  const told = new Set(others.flatMap(({ day: { readings } }) => (readings.length === 1 ? [readings[0]] : [])));
  if (told.has(first) !== told.has(second)) return told.has(first) ? first : second;
  return putsDayFirst(language) ? first : null;
}

/** A doubtful day well behind that of the address is the day of a change. */
function isLate(value: IsoDate, { isDoubtful }: Candidate, addressed: readonly IsoDate[]): boolean {
  const [address] = addressed;
  return isDoubtful === true && address !== undefined && distance(address, value) > 1;
}

/** Another day than the one that a page is filed under is one that its text tells of, or today's at its head. */
function isOfAddress({ readings }: WrittenDay, addressed: readonly IsoDate[]): boolean {
  const [address] = addressed;
  return address === undefined || readings.some((day) => day === address);
}

function distance(from: IsoDate, to: IsoDate): number {
  return (parseIsoDate(to) ?? 0) - (parseIsoDate(from) ?? 0);
}

/** A clock on UTC gives night news the day beside its own, which the page's address or what it shows can tell. */
function ownDay(
  value: IsoDate,
  { day: { utcHour } }: Candidate,
  shown: readonly ShownDay[],
  addressed: readonly IsoDate[],
): IsoDate {
  if (utcHour === null) return value;
  const local = [
    ...addressed,
    ...shown.flatMap(({ day, isChange, rank }) =>
      isChange || rank === 2 || day.utcHour !== null ? [] : day.readings.slice(0, 1),
    ),
  ];
  if (local.includes(value)) return value;
  const near = local.find((day) => {
    const days = distance(value, day);
    return (days === 1 && utcHour >= 10) || (days === -1 && utcHour < 12);
  });
  return near ?? value;
}
