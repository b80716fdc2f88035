import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "") };

/** What asks for permissions, forms and programs rather than of the database, once is enough: on SQLite. */
const sameOnBoth = [
  "actions-without-session",
  "command-line",
  "free-text-scale",
  "ingest",
  "labels",
  "language-model",
  "permission-matrix",
  "sample",
  "sources",
].map((name) => `tests/integration/${name}.test.ts`);

/** What there is on SQLite alone. */
const onSqliteAlone = ["tests/integration/other-writers.test.ts"];

/** The same integration tests, run on one of the two databases. */
function onDatabase(provider: "sqlite" | "postgresql") {
  return {
    resolve: { alias },
    test: {
      name: provider,
      include: ["tests/integration/**/*.test.ts"],
      exclude: provider === "postgresql" ? [...sameOnBoth, ...onSqliteAlone] : [],
      globalSetup: `tests/harness/${provider}-template.ts`,
      env: { CLAIMDESK_TEST_DATABASE: provider, LLM_MODEL: "", EXTRACTOR_WEIGHTS: "" },
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    // One core would be left idle otherwise, half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          // Pure functions for the most part: making every file's modules anew would double the time.
          isolate: false,
          include: [
            "{app,domain,features,server,components,scripts}/**/*.test.{ts,tsx}",
            "tests/{bounded-reads,structure,palette/*}.test.ts",
          ],
          testTimeout: 60_000,
          // The first start of a browser from a cold disk is slow.
          hookTimeout: 60_000,
        },
      },
      onDatabase("sqlite"),
      onDatabase("postgresql"),
    ],
  },
});
