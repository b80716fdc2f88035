import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { publicUrls } from "@/domain/urls";
import { ensureBuild } from "@/scripts/setup/build.mjs";
import { programEnvironment } from "@/scripts/setup/environment.mjs";
import { main, say } from "@/scripts/setup/project.mjs";
import { publishFiveSources } from "@/tests/bench/public/five-sources";
import { ensureChromium } from "@/tests/harness/chromium";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { startWebServer } from "@/tests/harness/web-server";
import { servePlainPage } from "./plain-page";
import { isPerfect, type PageResult, report } from "./report";
import { type Audited, runLighthouse } from "./run-lighthouse";
import { ensureTools, LIGHTHOUSE_VERSION, NODE_VERSION } from "./tools";

const help = `npm run bench:lighthouse -- [--runs N] [--write FILE]

What Lighthouse says of the public pages, with its mobile preset. Ends with exit code 1 where a category of a page is
below 100, by the median of its runs.

  --runs N       runs of each page (3)
  --write FILE   writes the figures there too

The first time it installs Lighthouse ${LIGHTHOUSE_VERSION} and Node ${NODE_VERSION}, which Lighthouse wants, from npm in
data/bench/lighthouse: some 360 MB that nothing else of the project needs.
`;

const sampleArticle = publicUrls.article("belarus-leader-flies-to-sochi-as-minsk-marches-on");

async function audit(runs: number): Promise<PageResult[]> {
  const tools = await ensureTools();
  const chromium = ensureChromium();
  await ensureBuild(programEnvironment(process.env));
  const logFolder = makeTemporaryFolder();
  const server = await startWebServer(path.join(logFolder, "server.log"));
  const plain = await servePlainPage();
  try {
    const pages = {
      "a claim with five sources": await publishFiveSources(server),
      "the list of claims": publicUrls.claims,
      "an article": sampleArticle,
      "the home page": publicUrls.home,
    };
    const results: (PageResult & { url: string; runs: Audited[] })[] = [
      ...Object.entries(pages).map(([name, page]) => ({
        name,
        isOurs: true,
        url: `${server.baseURL}${page}`,
        runs: [],
      })),
      { name: "for comparison, a page of plain text", isOurs: false, url: plain.url, runs: [] },
    ];
    for (let round = 1; round <= runs; round += 1) {
      for (const result of results) {
        say(`Run ${round} of ${runs}: ${result.name} …`);
        result.runs.push(await runLighthouse(tools, chromium, result.url));
      }
    }
    return results;
  } finally {
    plain.stop();
    await server.stop();
    rmSync(logFolder, { recursive: true, force: true });
  }
}

await main(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "3" },
      write: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const results = await audit(z.coerce.number().int().min(1).parse(values.runs));
  const text = report(results);
  process.stdout.write(text);
  if (values.write !== undefined) writeFileSync(values.write, text);
  return results.filter(({ isOurs }) => isOurs).every(isPerfect) ? 0 : 1;
});
