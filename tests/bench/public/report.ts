import { markdownTable } from "@/tests/bench/extraction/table";
import type { Packed, Sizes } from "./sizes";

export interface Measured {
  /** Answers a second by the clock. */
  perSecond: number;
  /** Answers for each second of processor time of the server; NaN where the system does not tell. */
  perProcessorSecond: number;
  /** Of one answer with its headers. */
  bytes: number;
}

const names = {
  cached: "our server, a claim’s page from the cache (br)",
  bare: "a bare Node server sending the same bytes and headers",
  static: "`next start`, a prerendered page of the same size (not packed)",
  staticPacked: "`next start`, the same page as it packs it (gzip)",
  uncached: "our server without the cache (`PAGE_CACHE_MB=0`), each page rendered",
  rendered: "`next start`, a page of one line that reads nothing, rendered for each request",
};

export interface Conditions {
  rounds: number;
  connections: number;
  cores: number;
  isPinned: boolean;
}

const number = (value: number) => Math.round(value).toLocaleString("en-GB");

/** The figures as a Markdown document. */
export function report(results: ReadonlyMap<string, Measured>, sizes: Sizes, conditions: Conditions): string {
  const { rounds, connections, cores, isPinned } = conditions;
  const own = results.get("cached");
  const times = (mine: number | undefined, theirs: number) => `${((mine ?? Number.NaN) / theirs).toFixed(2)} ×`;
  const rows = Object.entries(names).flatMap(([key, name]) => {
    const measured = results.get(key);
    if (measured === undefined) return [];
    const { perSecond, perProcessorSecond, bytes } = measured;
    const ratios =
      key === "cached"
        ? ["", ""]
        : [times(own?.perSecond, perSecond), times(own?.perProcessorSecond, perProcessorSecond)];
    return [[name, number(perSecond), number(perProcessorSecond), number(bytes), ...ratios]];
  });
  const floor = results.get("rendered")?.perProcessorSecond ?? Number.NaN;
  const packed = ({ plain, gzip, br }: Packed) => [plain, gzip, br].map(number);
  const place = isPinned ? "The server has one core, the load generator another." : "Both share all cores.";
  return `# How public pages are served, in figures

Made by \`npm run bench:public -- --write docs/public-figures.md\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cores} cores. Medians of ${rounds} rounds that take turns, ${connections} connections, one request at a time on each. ${place}

${markdownTable(
  [
    "what answers",
    "answers a second",
    "answers a second of processor time",
    "bytes of one",
    "the first is",
    "by processor time",
  ],
  rows,
)}

Processor time is that of the server’s process with all its threads: what one core gives it, whatever else runs on the machine. Without the cache, a claim’s page is ${times(results.get("uncached")?.perProcessorSecond, floor)} as fast by it as the page of one line, which is the least that Next’s App Router takes to render anything.

A claim’s page with five sources, in bytes of bodies:

${markdownTable(
  ["", "plain", "gzip", "br"],
  [
    ["HTML", ...packed(sizes.html)],
    [`CSS (${sizes.cssFiles} ${sizes.cssFiles === 1 ? "file" : "files"})`, ...packed(sizes.css)],
  ],
)}

Scripts: ${sizes.scripts}.
`;
}
