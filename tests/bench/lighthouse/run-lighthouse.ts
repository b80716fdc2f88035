import { z } from "zod";
import { run } from "@/scripts/setup/processes.mjs";
import { root } from "@/scripts/setup/project.mjs";
import { chromiumFlags } from "@/tests/harness/chromium";
import type { Tools } from "./tools";

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export const metrics = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "cumulative-layout-shift",
  "total-blocking-time",
  "total-byte-weight",
] as const;

/** From 0 to 100. */
export const scoresSchema = z.record(z.enum(categories), z.number());
/** In milliseconds but the shift, which has no unit, and the weight, in bytes as sent. */
export const figuresSchema = z.record(z.enum(metrics), z.number());

/**
 * Lighthouse's launcher switches features off that Chrome has on. This list, which takes the place of its own, leaves
 * RenderDocument on: without it Chromium 156 first draws a page that preloads its fonts two seconds after it has them
 * all, which nobody's browser does.
 */
const featuresOff = [
  "Translate",
  "OptimizationHints",
  "MediaRouter",
  "DialMediaRouteProvider",
  "InterestFeedContentSuggestions",
  "CertificateTransparencyComponentUpdater",
  "AutofillServerCommunication",
  "PrivacySandboxSettings4",
];

/** What is read of Lighthouse's JSON. */
const answerSchema = z.object({
  environment: z.object({ benchmarkIndex: z.number(), hostUserAgent: z.string() }),
  categories: z.record(
    z.enum(categories),
    z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), numericValue: z.number().optional() })),
});

export interface Audited {
  scores: z.infer<typeof scoresSchema>;
  figures: z.infer<typeof figuresSchema>;
  /** The audits that cost a category some of its hundred. */
  wanting: string[];
  /** How fast Lighthouse found the machine meanwhile. */
  benchmarkIndex: number;
  /** "Chrome/140.0.0.0". */
  browser: string;
}

/**
 * Audits a page with the mobile preset: the screen of a phone, its processor and network simulated.
 * @param chromium the browser's program
 * @throws Error with what Lighthouse said, where it could not audit the page
 */
export async function runLighthouse({ node, lighthouse }: Tools, chromium: string, url: string): Promise<Audited> {
  // Whoever runs this may be root, for whom Chromium has no sandbox; it is shown this project's own pages alone.
  const features = `--disable-features=${featuresOff.join(",")}`;
  const flags = ["--headless=new", "--no-sandbox", features, ...chromiumFlags].join(" ");
  const options = [
    `--only-categories=${categories.join(",")}`,
    "--output=json",
    "--output-path=stdout",
    "--quiet",
    "--no-enable-error-reporting",
    `--chrome-flags=${flags}`,
  ];
  const { code, stdout, output } = await run(node, [lighthouse, url, ...options], {
    cwd: root,
    env: { ...process.env, CHROME_PATH: chromium },
  });
  if (code !== 0) throw new Error(`Lighthouse could not audit ${url}:\n${output}`);
  return audited(answerSchema.parse(JSON.parse(stdout)));
}

function audited({ environment, categories: found, audits }: z.infer<typeof answerSchema>): Audited {
  const isWanting = ({ id, weight }: { id: string; weight: number }) => weight > 0 && (audits[id]?.score ?? 1) < 1;
  return {
    scores: scoresSchema.parse(Object.fromEntries(categories.map((name) => [name, hundredfold(found[name].score)]))),
    figures: figuresSchema.parse(Object.fromEntries(metrics.map((name) => [name, audits[name]?.numericValue]))),
    wanting: Object.values(found)
      .filter(({ score }) => score < 1)
      .flatMap(({ auditRefs }) => auditRefs.filter(isWanting).map(({ id }) => id)),
    benchmarkIndex: environment.benchmarkIndex,
    browser: /Chrome\/[\d.]+/.exec(environment.hostUserAgent)?.[0] ?? "",
  };
}

function hundredfold(score: number): number {
  return Math.round(100 * score);
}
