import type { Speaker, SpokenDocument } from "./document";

/** Where a turn stands in a document. */
export type Place = {
  readonly speaker: Speaker;
  /** Number of the turn, from 0. */
  readonly turn: number;
  /** Whether its speaker has not spoken before. */
  readonly isFirst: boolean;
};

/** How a document is set: what stands before and behind each turn, and what one can know of who speaks. */
export type TranscriptStyle = {
  readonly name: string;
  readonly label: (place: Place) => string;
  readonly behind?: string;
  /** Between two turns; a blank line unless told. */
  readonly between?: string;
  /** Before the first turn, behind the title. */
  readonly head?: (document: SpokenDocument) => string;
  /** The text of a turn as the style sets it. */
  readonly set?: (text: string, place: Place) => string;
  /** What the style tells of a name; the full name unless told. */
  readonly known?: (speaker: Speaker) => string;
  /** Whether it can set only what two people say. */
  readonly isForTwo?: boolean;
};

const SECONDS_A_TURN = 17;

/** "0:03", "1:02:03" */
function clock(turn: number): string {
  const { hours, minutes, seconds } = time(turn);
  return hours === 0 ? `${minutes}:${two(seconds)}` : `${hours}:${two(minutes)}:${two(seconds)}`;
}

/** "00:00:03" */
function longClock(turn: number): string {
  const { hours, minutes, seconds } = time(turn);
  return [hours, minutes, seconds].map(two).join(":");
}

function time(turn: number): { hours: number; minutes: number; seconds: number } {
  const all = 3 + SECONDS_A_TURN * turn;
  return { hours: Math.floor(all / 3600), minutes: Math.floor(all / 60) % 60, seconds: all % 60 };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function cue(turn: number): string {
  return `${longClock(turn)}.000 --> ${longClock(turn + 1)}.000`;
}

const caps = (text: string) => text.toUpperCase();
const lastName = ({ last }: Speaker) => last;
/** "MCALLISTER" but "de la CRUZ", as reporters set names. */
const shouted = (last: string) => last.replace(/\p{Lu}[\p{L}'’-]*/gu, caps);
const inParagraphs = (text: string) => text.replaceAll(". ", ".\n\n");
const initials = (name: string) =>
  name
    .split(/[ -]/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/** The styles that transcripts come in; each is met in the wild. */
export const STYLES: readonly TranscriptStyle[] = [
  { name: "`Name: text`", label: ({ speaker }) => `${speaker.name}: ` },
  { name: "`NAME: text`", label: ({ speaker }) => `${caps(speaker.name)}: ` },
  { name: "`Name (Party): text`", label: ({ speaker }) => `${speaker.name} (${speaker.party}): ` },
  { name: "`Name  0:03⏎text` (Teams, Otter)", label: ({ speaker, turn }) => `${speaker.name}  ${clock(turn)}\n` },
  {
    name: "name, constituency and party above the text (Hansard)",
    label: ({ speaker, isFirst }) =>
      isFirst ? `${speaker.name}\n(${speaker.place}) (${speaker.party})\n\n` : `${speaker.name}\n\n`,
    set: inParagraphs,
  },
  {
    name: "`Mr. SMITH. text` (Congressional Record)",
    label: ({ speaker }) => `${speaker.title}. ${shouted(speaker.last)}. `,
    known: lastName,
  },
  { name: "`[Name] text`", label: ({ speaker }) => `[${speaker.name}] ` },
  { name: "`[Name]: text`", label: ({ speaker }) => `[${speaker.name}]: ` },
  { name: "`Name - text`", label: ({ speaker }) => `${speaker.name} - ` },
  { name: "`NAME — text`", label: ({ speaker }) => `${caps(speaker.name)} — ` },
  {
    name: "`<v Name>text` (WebVTT)",
    label: ({ speaker, turn }) => `${cue(turn)}\n<v ${speaker.name}>`,
    behind: "</v>",
    head: () => "WEBVTT\n\n",
  },
  { name: "`(0:03) Name: text`", label: ({ speaker, turn }) => `(${clock(turn)}) ${speaker.name}: ` },
  { name: "`[00:00:03] Name: text`", label: ({ speaker, turn }) => `[${longClock(turn)}] ${speaker.name}: ` },
  { name: "`00:03 Name⏎text`", label: ({ speaker, turn }) => `${longClock(turn).slice(3)} ${speaker.name}\n` },
  { name: "`>> NAME: text` (captions)", label: ({ speaker }) => `>> ${caps(speaker.name)}: `, between: "\n" },
  { name: "`**Name**: text`", label: ({ speaker }) => `**${speaker.name}**: ` },
  { name: "`Name, Role: text`", label: ({ speaker }) => `${speaker.name}, ${speaker.role}: ` },
  {
    name: "`Q:` and `A:`, the two named above",
    label: ({ turn }) => (turn % 2 === 0 ? "Q: " : "A: "),
    head: ({ speakers: [asks, answers] }) =>
      `Interview by ${asks?.name}\n\n${answers?.name}, the ${answers?.role.toLowerCase()} of the house, spoke for an hour.\n\n`,
    isForTwo: true,
  },
  {
    name: "a cue for each sentence, `Name: text` (Zoom)",
    label: ({ speaker, turn }) => `${turn + 1}\n${cue(turn)}\n${speaker.name}: `,
    set: (text, { speaker, turn }) => text.replaceAll(". ", `.\n\n${turn + 1}\n${cue(turn)}\n${speaker.name}: `),
    head: () => "WEBVTT\n\n",
  },
  {
    name: "`Name (00:03):⏎text` (Rev)",
    label: ({ speaker, turn }) => `${speaker.name} (${longClock(turn).slice(3)}):\n`,
  },
  {
    name: "`ANN SMITH, ROLE: text`, then `SMITH: text`",
    label: ({ speaker, isFirst }) => caps(isFirst ? `${speaker.name}, ${speaker.role}: ` : `${speaker.last}: `),
  },
  { name: "name above the text", label: ({ speaker }) => `${speaker.name}\n`, between: "\n" },
  {
    name: "`NAME:` above the text, in paragraphs",
    label: ({ speaker }) => `${caps(speaker.name)}:\n\n`,
    set: inParagraphs,
  },
  { name: "name, time and text on a line each", label: ({ speaker, turn }) => `${speaker.name}\n${clock(turn)}\n` },
  { name: "time, name and text on a line each", label: ({ speaker, turn }) => `${longClock(turn)}\n${speaker.name}\n` },
  {
    name: "`Ms. Smith. text` (hearings)",
    label: ({ speaker }) => `    ${speaker.title}. ${speaker.last}. `,
    between: "\n",
    known: lastName,
  },
  { name: "`Title Name: text`", label: ({ speaker }) => `${speaker.role} ${speaker.name}: ` },
  {
    name: "`The ROLE (Ms. Name): text`",
    label: ({ speaker }) => `The ${caps(speaker.role)} for ${speaker.place} (${speaker.title}. ${speaker.name}): `,
  },
  {
    name: "`Name : text` with no-break spaces",
    label: ({ speaker }) => `${speaker.name.replaceAll(" ", "\u00a0")}\u00a0: `,
  },
  { name: "`name: text`", label: ({ speaker }) => `${speaker.name.toLowerCase()}: `, between: "\n" },
  { name: "`**Name:** text`", label: ({ speaker }) => `**${speaker.name}:** ` },
  { name: "`**Name** text`", label: ({ speaker }) => `**${speaker.name}** ` },
  { name: "`<Name> text`", label: ({ speaker }) => `<${speaker.name}> `, between: "\n" },
  { name: "cells: name, text", label: ({ speaker }) => `${speaker.name}\t`, between: "\n" },
  { name: "cells: time, name, text", label: ({ speaker, turn }) => `${clock(turn)}\t${speaker.name}\t`, between: "\n" },
  { name: "`Name 0:03 text`", label: ({ speaker, turn }) => `${speaker.name} ${clock(turn)} `, between: "\n" },
  { name: "`- Name: text`", label: ({ speaker }) => `- ${speaker.name}: `, between: "\n" },
  {
    name: "`AS: text`, the initials told above",
    label: ({ speaker }) => `${initials(speaker.name)}: `,
    head: ({ speakers }) =>
      `Present: ${speakers.map(({ name, role, place }) => `${name}, ${role} (${place})`).join("; ")}.\n\n`,
  },
  { name: "`Name; text`", label: ({ speaker }) => `${speaker.name}; `, between: "\n" },
  {
    name: "`00:03 | Name | text`",
    label: ({ speaker, turn }) => `${longClock(turn).slice(3)} | ${speaker.name} | `,
    between: "\n",
  },
  {
    name: "`Name (Party, Place): text`",
    label: ({ speaker }) => `${speaker.name} (${speaker.party}, ${speaker.place}): `,
  },
  { name: "cells: Name (Party), text", label: ({ speaker }) => `${speaker.name} (${speaker.party})\t`, between: "\n" },
  {
    name: "`Name (Party). – text` (European Parliament)",
    label: ({ speaker }) => `${speaker.name} (${speaker.party}). – `,
  },
  {
    name: "`El señor NAME: text` (Spain)",
    label: ({ speaker }) => `${speaker.title === "Mr" ? "El señor" : "La señora"} ${caps(speaker.name)}: `,
  },
  {
    name: "`Abg. Dr. Name (Party): text` (Austria)",
    label: ({ speaker }) => `Abg. Dr. ${speaker.name} (${speaker.party}): `,
  },
  {
    name: "`Mme Name. text` (France)",
    label: ({ speaker }) => `${speaker.title === "Mr" ? "M." : "Mme"} ${speaker.name}. `,
  },
  { name: "`NAME (PARTY). text` (Italy)", label: ({ speaker }) => `${caps(speaker.name)} (${caps(speaker.party)}). ` },
  {
    name: "`O Sr. Name (Party): — text` (Portugal)",
    label: ({ speaker }) => `${speaker.title === "Mr" ? "O Sr." : "A Sr.ª"} ${speaker.name} (${speaker.party}): — `,
  },
  { name: "`Poseł Name:⏎text` (Poland)", label: ({ speaker }) => `Poseł ${speaker.name}:\n` },
  { name: "`Name [Party]: text` (Germany)", label: ({ speaker }) => `${speaker.name} [${speaker.party}]: ` },
  { name: "`NAME: text`, all on one line", label: ({ speaker }) => `${caps(speaker.name)}: `, between: " " },
];
