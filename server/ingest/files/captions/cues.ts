/** One caption as its file has it, its lines still with their tags; times in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: string[];
}

/** Words of a file of captions that no caption shows, and the caption they stand before: the first is 0. */
export interface Aside {
  readonly text: string;
  readonly cue: number;
}

/** What a file of captions holds. */
export interface CaptionFile {
  readonly cues: Cue[];
  /** As the file's head names it. */
  readonly language: string | null;
  /** Its head, its comments, and what stands before the first caption. */
  readonly asides: Aside[];
  /** Whether rules for the look and the place of captions were passed over. */
  readonly hasLooks: boolean;
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*--+>\s*${TIME}(?:\s.*)?$`);

/**
 * The cues of a WebVTT or SubRip file in their order. Tolerant where players are: of names and numbers of cues, of
 * either sign before milliseconds, of empty lines that are missing, or that stand within a cue.
 */
export function cuesOf(text: string): CaptionFile {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const isVtt = lines[0]?.startsWith("WEBVTT") ?? false;
  const cues: Cue[] = [];
  const asides: Aside[] = [];
  const early: string[] = [];
  let hasLooks = false;
  let language: string | null = null;
  let index = 0;
  if (isVtt) {
    for (; index < lines.length && !isEmpty(lines[index]) && !isTiming(lines[index]); index += 1) {
      language ??= /^Language:\s*([A-Za-z0-9-]+)/.exec(lines[index] ?? "")?.[1] ?? null;
      const words = (lines[index] ?? "").replace(/^(?:WEBVTT|Kind:.*|Language:.*|X-TIMESTAMP-MAP=.*)/, "");
      if (!isEmpty(words)) early.push(words.trim());
    }
  }
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const timing = TIMING.exec(line);
    if (timing) cues.push({ ...timesOf(timing), lines: [] });
    else if (isVtt && isAside(line) && isEmpty(lines[index - 1])) {
      const inside = [line.replace(/^NOTE/, "").trim()];
      while (index + 1 < lines.length && !isEmpty(lines[index + 1]) && !isTiming(lines[index + 1])) {
        index += 1;
        inside.push((lines[index] ?? "").trim());
      }
      const comment = inside.filter((each) => each !== "").join("\n");
      if (!line.startsWith("NOTE")) hasLooks = true;
      else if (comment !== "") asides.push({ text: comment, cue: cues.length });
    } else if (!isEmpty(line) && !isCueName(lines, index, isVtt)) (cues.at(-1)?.lines ?? early).push(line.trim());
  }
  if (early.length > 0) asides.unshift({ text: early.join("\n"), cue: 0 });
  return { cues, language, asides, hasLooks };
}

const isEmpty = (line: string | undefined) => line === undefined || line.trim() === "";
const isTiming = (line: string | undefined) => line !== undefined && TIMING.test(line);

/** Comments, looks and places of captions, which nobody reads. */
const isAside = (line: string) => /^(?:NOTE(?:\s|$)|(?:STYLE|REGION)\s*$)/.test(line);

/** Whether a line names the cue below it: SubRip's are numbers, and may stand right under the cue before. */
function isCueName(lines: readonly string[], index: number, isVtt: boolean): boolean {
  if (!isTiming(lines[index + 1])) return false;
  return /^\s*\d+\s*$/.test(lines[index] ?? "") || (isVtt && isEmpty(lines[index - 1]));
}

function timesOf(timing: RegExpExecArray): { start: number; end: number } {
  return { start: seconds(timing.slice(1, 5)), end: seconds(timing.slice(5, 9)) };
}

function seconds([hours = "0", minutes = "0", whole = "0", parts = "0"]: (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(parts.padEnd(3, "0")) / 1000;
}
