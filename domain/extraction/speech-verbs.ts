import { wordSet } from "./words";

/** Verbs that report a statement with or without "that" behind them. */
export const SAYING_VERBS = wordSet(`
  said says say told tells claimed claims claim insisted insists argued argues alleged alleges alleging warned warns
  warn insist argue allege estimate estimates estimated tweeted tweets`);

/** Verbs that report a statement when "that" follows, or when they close a quotation or a sentence. */
export const REPORTING_VERBS = wordSet(`
  added adds announced announces asserted asserts acknowledged acknowledges admitted admits boasted
  boasts conceded concedes concluded concludes confirmed confirms contended contends complained complains declared
  declares explained explains maintained maintains noted notes observed observes predicted predicts
  pointed recalled recalls remarked remarks repeated reported reports revealed reveals stated stressed stresses suggested
  suggests testified testifies wrote writes asked asks replied replies responded responds continued continues joked
  shouted posted`);

/** Verbs that report an accusation or its denial, with the matter as their object: "accused Russia of funding". */
export const ACCUSING_VERBS = wordSet("accused accuses accusing blamed blames denied denies");

export const SPEECH_VERBS: ReadonlySet<string> = new Set([...SAYING_VERBS, ...REPORTING_VERBS, ...ACCUSING_VERBS]);
