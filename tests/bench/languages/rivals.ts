import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { runStep } from "@/scripts/setup/processes.mjs";
import { root, SetupFailure, say } from "@/scripts/setup/project.mjs";

/** Detectors that the project does not use: installed in a folder of their own when they are first wanted. */
const RIVALS = { tinyld: "1.3.4", "cld3-asm": "4.0.0", "franc-min": "6.2.0" };
const ENTRIES = {
  tinyld: "dist/tinyld.normal.node.mjs",
  "cld3-asm": "dist/cjs/index.js",
  "franc-min": "index.js",
};

const folder = path.join(root, "data/bench/languages");

function isInstalled([name, version]: [string, string]): boolean {
  const manifest = path.join(folder, "node_modules", name, "package.json");
  if (!existsSync(manifest)) return false;
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, "utf8"))).version === version;
}

async function install(): Promise<void> {
  if (Object.entries(RIVALS).every(isInstalled)) return;
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new SetupFailure("Start this by npm: npm run bench:languages");
  say(`Installing other detectors in ${path.relative(root, folder)} …`);
  mkdirSync(folder, { recursive: true });
  const packages = Object.entries(RIVALS).map(([name, version]) => `${name}@${version}`);
  const options = ["--prefix", folder, "--no-save", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  await runStep("npm install", process.execPath, [npm, "install", ...options, ...packages], {
    cwd: folder,
    env: process.env,
  });
}

async function load<T>(name: keyof typeof ENTRIES, shape: z.ZodType<T>): Promise<T> {
  const file = path.join(folder, "node_modules", name, ENTRIES[name]);
  const loaded: unknown = await import(pathToFileURL(file).href);
  return shape.parse(loaded);
}

/** A function of a package that has come without its types. */
function fn<F>() {
  return z.custom<F>((value) => typeof value === "function");
}

const tinyldShape = z.object({ detect: fn<(text: string, options?: { only: readonly string[] }) => string>() });
const francShape = z.object({
  franc: fn<(text: string, options: { minLength: number; only?: readonly string[] }) => string>(),
});
interface Cld3 {
  create(
    minBytes: number,
    maxBytes: number,
  ): {
    findMostFrequentLanguages(text: string, count: number): readonly { language: string }[];
  };
}
const cldShape = z.object({ loadModule: fn<() => Promise<Cld3>>() });

/** Gives the language of a text, or "" where it says none; among these alone where there are any. */
export type Detector = (text: string, among?: readonly string[]) => string;

export async function loadRivals(): Promise<Record<string, Detector>> {
  await install();
  const { detect } = await load("tinyld", tinyldShape);
  const { franc } = await load("franc-min", francShape);
  const cld = (await (await load("cld3-asm", cldShape)).loadModule()).create(0, 1000);
  return {
    "tinyld 1.3.4": (text, among) => ours(detect(text, among === undefined ? undefined : { only: among.map(theirs) })),
    "cld3-asm 4.0.0": (text, among) => {
      const found = cld.findMostFrequentLanguages(text, among === undefined ? 1 : 10);
      const languages = found.map(({ language }) => ours(language.split("-")[0] ?? ""));
      return languages.find((language) => among?.includes(language) ?? true) ?? "";
    },
    "franc-min 6.2.0": (text, among) => {
      const only = among?.map((language) => threeLetters[language] ?? language);
      const found = franc(text, { minLength: 1, ...(only === undefined ? {} : { only }) });
      return Object.keys(threeLetters).find((language) => threeLetters[language] === found) ?? "";
    },
  };
}

/** Bokmål is plain Norwegian to most of them, and Hebrew has its old code. */
function ours(language: string): string {
  return language === "no" ? "nb" : language === "iw" ? "he" : language;
}

function theirs(language: string): string {
  return language === "nb" ? "no" : language;
}

/** What franc calls languages, ISO 639-3. */
const threeLetters: Readonly<Record<string, string>> = Object.fromEntries(
  `ar:arb be:bel bg:bul cs:ces da:dan de:deu el:ell en:eng es:spa et:est fa:pes fi:fin fr:fra he:heb hr:hrv hu:hun it:ita
  lt:lit lv:lav mk:mkd nb:nob nl:nld pl:pol pt:por ro:ron ru:rus sk:slk sl:slv sr:srp sv:swe tr:tur uk:ukr ur:urd`
    .split(/\s+/u)
    .map((pair) => pair.split(":"))
    .flatMap(([two, three]) => (two === undefined || three === undefined ? [] : [[two, three]])),
);
