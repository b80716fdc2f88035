import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { eld } from "eld/small";
import { detectLanguage } from "@/domain/language/detect-language";
import { baseLanguage } from "@/domain/language/language-tag";
import { markdownTable } from "@/tests/bench/extraction/table";
import { CLAIMS_FOLDER, type Labelled, readLabelled } from "./claims";
import { type Detector, loadRivals } from "./rivals";

const USAGE = `npm run bench:languages -- [--texts DIR] [--write docs/language-figures.md] [--json FILE]

How often the language of a claim of 4 to 12 words is told: by Claimdesk, and by four detectors as they are and asked
only for the languages of the claim's script. --texts judges by other texts: a file TAG.txt for each language, one text a
line.`;

const { values } = parseArgs({
  options: {
    texts: { type: "string" },
    write: { type: "string" },
    json: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}

const OWN_CLAIMS =
  "They are claims of 4 to 12 words that were written for this table (`tests/bench/languages/claims`), and were read while the words that part sister languages were chosen; decision 0030 has figures of texts that were not. ";

const texts = readLabelled(values.texts ?? CLAIMS_FOLDER);
const tags = [...new Set(texts.map(({ tag }) => tag))];

/** What a detector told of each text: the tag, or "" for nothing. */
type Told = (labelled: Labelled) => string;

const eldDetector: Detector = (text, among) => {
  const told = Object.entries(eld.detect(text).getScores())
    .map(([language, score]) => ({ language: language === "no" ? "nb" : language, score }))
    .filter(({ language }) => among?.includes(language) ?? true)
    .sort((a, b) => b.score - a.score);
  return told[0]?.language ?? "";
};

const detectors: Record<string, Told> = {};
for (const [name, detect] of Object.entries({ "eld 2.1.0 (small)": eldDetector, ...(await loadRivals()) })) {
  detectors[name] = ({ text }) => detect(text);
  detectors[`${name}, by script`] = ({ tag, text }) => detect(text, languagesOfScript(tag));
}
detectors.Claimdesk = ({ text }) => detectLanguage(text)?.tag ?? "";

/** The other languages here in the same letters; a detector has one name for Serbian in both. */
function languagesOfScript(tag: string): string[] {
  const script = scriptOf(tag);
  return [...new Set(tags.filter((other) => scriptOf(other) === script).map(baseLanguage))];
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** Other detectors have one name for Serbian in both alphabets, and so either is right of theirs. */
function isRight(name: string, told: string, tag: string): boolean {
  return told === (name === "Claimdesk" ? tag : baseLanguage(tag));
}

const outcomes = Object.entries(detectors).map(([name, told]) => {
  const answers = texts.map((labelled) => ({ tag: labelled.tag, told: told(labelled) }));
  const right = answers.filter((answer) => isRight(name, answer.told, answer.tag));
  const silent = answers.filter((answer) => answer.told === "");
  return {
    name,
    answers,
    right: right.length,
    silent: silent.length,
    wrong: texts.length - right.length - silent.length,
  };
});

const surelyWrong = texts.filter(({ tag, text }) => {
  const told = detectLanguage(text);
  return told?.sure === true && told.tag !== tag;
}).length;

const share = (count: number) => `${((100 * count) / texts.length).toFixed(1)} %`;
const totals = markdownTable(
  ["detector", "right", "wrong", "said nothing"],
  outcomes.map(({ name, right, wrong, silent }) => [name, share(right), share(wrong), share(silent)]),
);
const shown = outcomes.filter(({ name }) => name === "Claimdesk" || name.endsWith("by script"));
const byLanguage = markdownTable(
  ["language", "texts", ...shown.map(({ name }) => name.replace(", by script", ""))],
  tags.map((tag) => [
    tag,
    String(texts.filter((labelled) => labelled.tag === tag).length),
    ...shown.map(({ name, answers }) =>
      String(answers.filter((answer) => answer.tag === tag && isRight(name, answer.told, tag)).length),
    ),
  ]),
);

const report = [
  "# How often the language of a claim is told",
  `Printed by \`npm run bench:languages -- ${values.texts === undefined ? "--write docs/language-figures.md" : `--texts ${values.texts}`}\`: ${texts.length} texts in ${tags.length} languages. ${values.texts === undefined ? OWN_CLAIMS : ""}“By script”: the detector is asked only for the languages here that are written in the text’s letters. Of Claimdesk’s wrong answers it was sure of ${surelyWrong}; only where it is sure does it contradict a page.`,
  totals,
  "Right answers by language; Serbian is asked for in both alphabets (sr, sr-Latn).",
  byLanguage,
].join("\n\n");
console.log(report);
if (values.write !== undefined) writeFileSync(values.write, `${report}\n`);

const own = outcomes.at(-1);
if (values.json !== undefined && own !== undefined) {
  const measures = {
    languagesRight: { value: own.right / texts.length, reach: 0.97, holds: own.right >= 0.97 * texts.length },
    languagesWrong: { value: own.wrong / texts.length, reach: 0.01, holds: own.wrong <= 0.01 * texts.length },
    languagesSurelyWrong: { value: surelyWrong, reach: 0, holds: surelyWrong === 0 },
  };
  writeFileSync(values.json, `${JSON.stringify({ measures }, undefined, 2)}\n`);
}
