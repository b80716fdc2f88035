import { createHash } from "node:crypto";
import { storableText } from "@/domain/ingest/storable-text";
import { withAdded } from "@/domain/ingest/with-added";
import { notAllowed } from "@/domain/permissions/not-allowed";
import { accepted, type Refusal, type Result, refused, refusedField } from "@/domain/result";
import type { Asker } from "@/server/asker";
import { database, type Transaction } from "@/server/database/database";
import { mayNow } from "@/server/database/may";
import { storeArticle } from "@/server/database/store-article";
import { transactAs } from "@/server/database/transact";
import { transactCompared, twinCheck } from "@/server/database/twin-check";
import { DAYS_WAITING, waitingNow } from "@/server/database/waiting-originals";
import { currentExtractor } from "@/server/extraction";
import { fetchPage } from "@/server/ingest/fetch/fetch-page";
import { fetchProblems } from "@/server/ingest/fetch/fetch-problems";
import type { Network } from "@/server/ingest/fetch/network";
import { readPasted } from "@/server/ingest/pasted-text";
import { readBrought } from "@/server/ingest/read-brought";
import type { BroughtIn } from "@/server/ingest/read-original";
import { readingToStore, seenReading, storedReading } from "@/server/ingest/stored-reading";
import { checkedText, prepareArticle } from "@/server/prepare-article";
import { siteOrigin } from "@/server/site-origin";
import { MOST_WAITING } from "./data";
import type { BroughtAddress, BroughtFile, ChosenEncoding, OriginalId, TakenIn } from "./schema";

const tooMany = refused(
  "too_many",
  `${MOST_WAITING} files wait for you already. Take them in as articles or throw them away first; they are listed above.`,
);
const gone = refused(
  "not_found",
  `This file is not there any more: it was taken in, thrown away, or has waited for ${DAYS_WAITING} days.`,
);

/** Nobody takes in a text that they have not seen. */
const readMeanwhile = refused(
  "conflict",
  "The file was read meanwhile in another encoding, so this page shows what is there no longer. Load it again.",
);

/** Reads a file and keeps it until its sender has looked at what was read. */
export async function bringInFile(
  requester: Asker<{ id: string }>,
  { file }: BroughtFile,
): Promise<Result<{ id: string }>> {
  // Reading takes time, so it is for those alone who may; the transaction asks again.
  if (!(await mayNow(requester, "article.create"))) return notAllowed;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return keepOriginal(requester, "file", { bytes, name: file.name, mediaType: file.type });
}

/**
 * Fetches a page, reads it and keeps it until its sender has looked at what was read.
 * @param network the public one, except in tests
 */
export async function bringInPage(
  requester: Asker<{ id: string }>,
  { address }: BroughtAddress,
  network?: Network,
): Promise<Result<{ id: string }>> {
  if (!(await mayNow(requester, "article.create"))) return notAllowed;
  const fetching = await fetchPage(address, { origin: siteOrigin(), ...(network === undefined ? {} : { network }) });
  if (!fetching.ok) return refusedField("address", fetchProblems[fetching.problem]);
  const { notes, name, ...page } = fetching.page;
  return keepOriginal(requester, "address", { ...page, name: name === "" ? "page.html" : name }, notes);
}

async function keepOriginal(
  requester: Asker<{ id: string }>,
  field: "file" | "address",
  brought: BroughtIn,
  notes: readonly string[] = [],
): Promise<Result<{ id: string }>> {
  const reading = await readBrought(brought);
  if (reading.kind === "refused") return refusedField(field, reading.message);
  const { bytes, name, mediaType, address } = brought;
  return transactAs<{ id: string }>(requester, "article.create", async (tx, actor) => {
    const waiting = await tx.original.count({ where: { createdById: actor.id, ...waitingNow() } });
    if (waiting >= MOST_WAITING) return tooMany;
    const { id } = await tx.original.create({
      data: {
        name: storableText(name),
        mediaType,
        address: address ?? null,
        bytes: Uint8Array.from(bytes),
        size: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        reading: readingToStore(reading, notes),
        createdById: actor.id,
      },
      select: { id: true },
    });
    return accepted({ id });
  });
}

/**
 * Reads a waiting original in the encoding that a person chose, as often as they like until it is an article. Whoever
 * has looked at what was read before is told, and takes in nothing else.
 */
export async function chooseEncoding(
  requester: Asker<{ id: string }>,
  { originalId: id, encoding, seen }: ChosenEncoding,
): Promise<Result<{ id: string }>> {
  if (!(await mayNow(requester, "article.create"))) return notAllowed;
  const { read } = await database();
  const where = { id, ...waitingNow() };
  const original = await read.original.findFirst({
    where,
    select: { bytes: true, name: true, mediaType: true, address: true },
  });
  if (original === null) return gone;
  const { address, ...brought } = original;
  const reading = await readBrought({ ...brought, encoding, ...(address === null ? {} : { address }) });
  if (reading.kind !== "read") {
    const message = reading.kind === "refused" ? reading.message : "This is not how the file is written.";
    return refusedField("encoding", message);
  }
  if (reading.encoding === null) return refusedField("encoding", "This kind of file has no encoding to choose.");
  return transactAs<{ id: string }>(requester, "article.create", async (tx) => {
    // Holds the row, so that nobody chooses or takes in between.
    const { count } = await tx.original.updateMany({ where, data: { articleId: null } });
    if (count === 0) return gone;
    const before = storedReading(await readingOf(tx, id));
    if (seenReading(before.article) !== seen) return readMeanwhile;
    await tx.original.update({ where: { id }, data: { reading: readingToStore(reading, before.arrival) } });
    return accepted({ id });
  });
}

async function readingOf(tx: Transaction, id: string) {
  return (await tx.original.findUniqueOrThrow({ where: { id }, select: { reading: true } })).reading;
}

/** Takes a waiting original in as an article, with the details as its sender left them. */
export async function takeIn(
  requester: Asker<{ id: string; isNew: boolean }>,
  { originalId, seen, added, reading = "", beside = [], language, ...details }: TakenIn,
  extractor = currentExtractor(),
): Promise<Result<{ id: string; isNew: boolean }>> {
  if (!(await mayNow(requester, "article.create"))) return notAllowed;
  const { read } = await database();
  const where = { id: originalId, ...waitingNow() };
  const original = await read.original.findFirst({ where, select: { name: true, sha256: true, reading: true } });
  if (original === null) return gone;
  const { name, sha256 } = original;
  const { article } = storedReading(original.reading);
  if (article === null || seenReading(article) !== seen) return readMeanwhile;
  const whole = withAdded(article, added);
  const { places } = whole;
  // Of what has places and links, lines are joined as it is read.
  const isPlain = places.length + whole.links.length + whole.heads.length + article.leftOut.length === 0;
  const words = isPlain ? await readPasted(whole.text, reading) : accepted(whole);
  if (!words.ok) return words;
  const checked = checkedText(words.value.text);
  if (!checked.ok) return ofTheWhole(checked.refusal);
  const twins = twinCheck({ ...checked.value, url: details.url }, beside);
  const same = await twins.same();
  if (same !== null) {
    return transactAs<{ id: string; isNew: boolean }>(requester, "article.create", async (tx) => {
      await tx.original.deleteMany({ where });
      return accepted({ id: same.id, isNew: false });
    });
  }
  const alike = await twins.refusal();
  if (alike !== null) return alike;
  const prepared = await prepareArticle(checked.value, details, language, extractor);
  if (!prepared.ok) return ofTheWhole(prepared.refusal);
  return transactCompared<{ id: string; isNew: boolean }>(requester, twins, async (tx, actor) => {
    const { links, heads = [] } = words.value;
    const from = { places, heads, links, original: { name, sha256 } };
    const stored = await storeArticle(tx, actor, prepared.value, { traces: twins.traces, beside }, from);
    if (!stored.isNew) {
      await tx.original.deleteMany({ where });
      return accepted(stored);
    }
    const { count } = await tx.original.updateMany({ where, data: { articleId: stored.id } });
    if (count === 0) return gone;
    const taken = storedReading(await readingOf(tx, originalId));
    return seenReading(taken.article) === seen ? accepted(stored) : readMeanwhile;
  });
}

/** What is wrong with the text stands above the form: there is no field for it. */
function ofTheWhole({ code, message, fields }: Refusal) {
  return refused(code, fields?.text ?? message);
}

/** Throws away what waits; what was taken in stays. */
export function throwAway(requester: Asker<null>, { originalId: id }: OriginalId): Promise<Result<null>> {
  return transactAs<null>(requester, "article.create", async (tx) => {
    await tx.original.deleteMany({ where: { id, articleId: null } });
    return accepted(null);
  });
}
