import type { TextPlace } from "@/domain/ingest/ingested-article";
import { type FileReading, readAs, unread } from "@/server/ingest/files/file-reading";
import { type Cue, cuesOf } from "./cues";
import { joinCues } from "./join-cues";
import { unrolled } from "./rolling";

/** Reads captions in WebVTT or SubRip as the running text of what is said, with the time of every cue. */
export function readCaptions(captions: string): FileReading {
  const { cues, language, asides, hasLooks } = cuesOf(captions);
  if (cues.length === 0) return unread("no_cues");
  const { cues: told, isRolling } = unrolled(cues);
  const { text, places } = joinCues(told);
  const number = cues.length === 1 ? "One caption was" : `${cues.length.toLocaleString("en")} captions were`;
  const notes = [`${number} joined into sentences; each keeps its time.`];
  if (isRolling) notes.push("These captions show each line twice as they roll; it was taken once.");
  if (hasLooks) notes.push("Rules for how the captions look, and where, were passed over.");
  const leftOut = asides.map(({ text: words, cue }) => ({ before: startOf(cues[cue], places, text), text: words }));
  const named = language === null ? {} : { language: { value: language, from: "the file’s head" } };
  return readAs({ text, details: named, leftOut, places, links: [], notes });
}

/** Where in the text a caption begins: behind all of it where there is none. */
function startOf(cue: Cue | undefined, places: readonly TextPlace[], text: string): number {
  if (cue === undefined) return text.length;
  const next = places.find((place) => place.kind === "time" && place.seconds >= cue.start);
  return next === undefined ? text.length : next === places[0] ? 0 : next.start;
}
