import { ACCUSING_VERBS, REPORTING_VERBS, SAYING_VERBS } from "./speech-verbs";
import { wordSet } from "./words";

const NO_REPORT = wordSet("asked asks continued continues estimate");
const FINDINGS = wordSet(`
  show shows showed shown reveal reveals revealed disclose discloses disclosed establish established establishes`);
const OPINIONS_HELD = wordSet("believe believes believed think thinks thought fear fears swore sworn volunteered");

/** Behind these a statement follows with "that", which can stand without the frame. */
export const FRAMES_WITH_THAT: ReadonlySet<string> = new Set([
  ...[...SAYING_VERBS, ...REPORTING_VERBS, ...FINDINGS, ...OPINIONS_HELD].filter((verb) => !NO_REPORT.has(verb)),
]);
/** Behind these a statement follows with or without "that". */
export const FRAMES_WITHOUT_THAT: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...FINDINGS,
  ...wordSet("confirmed confirms added adds admitted admits conceded maintains thinks believes replied"),
]);
/** Verbs of a frame that closes a statement or stands in it: "…, the audit finds". */
export const CLOSING_FRAMES: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...REPORTING_VERBS,
  ...FINDINGS,
  ...OPINIONS_HELD,
  ...wordSet(`
  find finds found emerged learned learnt heard ruled went recounted alleged claimed blasted raged thundered fumed stormed
  quipped whispered cried sighed joked countered retorted ventured understands observe note conclude find report argue
  maintain contend`),
]);
/** "…, insisting that": a frame in the participle. */
export const PARTICIPLE_FRAMES = wordSet(`
  saying adding insisting claiming arguing alleging noting stating stressing explaining maintaining showing revealing
  admitting conceding asserting contending confirming complaining holding ruling warning suggesting testifying`);
/** Without their frame these would turn into their contrary. */
export const DENIALS: ReadonlySet<string> = new Set([
  ...ACCUSING_VERBS,
  ...wordSet("deny doubt doubts doubted dispute disputes disputed reject rejects rejected dismiss dismisses dismissed"),
]);
