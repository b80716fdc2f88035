import { wordSet } from "./words";

/** Verbs that report a statement with or without "that" behind them. */
export const SAYING_VERBS = wordSet(`
  said says say told tells claimed claims claim insisted insists insist argued argues argue alleged alleges allege alleging
  warned warns warn estimate estimates estimated tweeted tweets reckon reckons reckoned swore sworn`);

/** Verbs that report a statement when "that" or a clause follows, or when they close a quotation or a sentence. */
export const REPORTING_VERBS = wordSet(`
  added adds announced announces asserted asserts acknowledged acknowledges admitted admits boasted boasts conceded concedes
  concluded concludes confirmed confirms contended contends contend complained complains confessed confesses declared
  declares disclosed discloses explained explains maintained maintains maintain noted notes observed observes predicted
  predicts pointed recalled recalls recounted recounts remembers remembered remarked remarks repeated reported reports revealed reveals stated
  states stressed stresses suggested suggests testified testifies volunteered volunteers wrote writes asked asks replied
  replies responded responds retorted countered continued continues joked quipped shouted cried sighed whispered grumbled
  fumed raged stormed blasted thundered snapped posted protested commented comments cautioned cautions emphasised
  emphasises emphasized emphasizes underlined underlines clarified clarifies reiterated reiterates lamented laments attested attests specified specifies informed informs assured assures reminded reminds
  signalled signals hinted hints vouched speculated mused`);

/** Verbs that report an accusation or its denial, with the matter as their object: "accused Russia of funding". */
export const ACCUSING_VERBS = wordSet("accused accuses accusing blamed blames denied denies");

export const SPEECH_VERBS: ReadonlySet<string> = new Set([...SAYING_VERBS, ...REPORTING_VERBS, ...ACCUSING_VERBS]);

/** Verbs that say what somebody holds to be so, when "that" or a clause follows. */
export const HOLDING_VERBS = wordSet(`
  think thinks believe believes believed suspect suspects suspected understand understands calculate calculates calculated
  fear fears`);

/** Forms of the plural, that are no verbs unless a plural stands before them. */
export const PLURAL_SPEECH = wordSet(`
  write report note admit confirm add suggest conclude explain reveal acknowledge concede complain predict stress deny observe
  recall state reply assert`);

/** Verbs that report the words by which somebody calls something: "called it “a theft”". */
export const CALLING_VERBS = wordSet("called calls described describes dubbed dubs branded brands denounced denounces");

/** Verbs that report what a study, a court or a document has come to, when "that" follows or they close a sentence. */
export const FINDING_VERBS = wordSet(`
  find finds found show shows showed indicate indicates indicated records recorded`);

/** What a document shows is shown to the reader: the publication vouches for it. */
export const SHOWING_VERBS = wordSet("show shows showed reveal reveals revealed indicate indicates indicated");

/** "…, insisting that": the subject of the sentence speaks. */
export const SPEAKING_PARTICIPLES = wordSet(`
  saying adding insisting claiming arguing noting stating stressing explaining maintaining admitting conceding asserting
  contending confirming complaining warning suggesting testifying telling pointing replying acknowledging`);

/** Verbs of speech whose passive names the speaker with "by". */
export const PASSIVES_OF_SPEECH = wordSet(`
  told described alleged accused blamed contradicted disputed denied quoted rejected warned informed confirmed contested`);
