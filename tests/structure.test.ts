import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { lintAsIf } from "@/tests/harness/lint-probe";
import { codeFiles, linesOf, root } from "@/tests/harness/source-tree";

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(root, name), "utf8"));
}

/** Where a file lies, and what may or may not be imported there. */
type Import = [file: string, imported: string];

const forbidden: Import[] = [
  ["domain/x/a.ts", "@/app/page"],
  ["domain/x/a.ts", "@/features/claims/data"],
  ["domain/x/a.ts", "@/components/badge"],
  ["domain/x/a.ts", "@/server/session"],
  ["domain/x/a.ts", "@/scripts/prepare"],
  ["domain/x/a.ts", "@/prisma/generated/sqlite/client"],
  ["domain/x/a.ts", "@/tests/fixtures/article"],
  ["domain/x/a.ts", "next"],
  ["domain/x/a.ts", "next/headers"],
  ["domain/x/a.ts", "react"],
  ["domain/x/a.ts", "react-dom/server"],
  ["domain/x/a.ts", "node:fs"],
  ["domain/x/a.ts", "@prisma/client"],
  ["domain/x/a.ts", "pg"],
  ["domain/x/a.ts", "../y/b"],
  ["domain/x/a.test.ts", "@/server/session"],
  ["components/a.tsx", "@/app/page"],
  ["components/a.tsx", "@/features/claims/actions"],
  ["components/a.tsx", "@/server/session"],
  ["components/a.tsx", "@/domain/result"],
  ["components/a.tsx", "@/prisma/generated/sqlite/client"],
  ["components/a.tsx", "@prisma/client"],
  ["components/a.tsx", "node:fs"],
  ["components/x/a.tsx", "../b"],
  ["server/a.ts", "@/app/page"],
  ["server/a.ts", "@/features/claims/data"],
  ["server/a.ts", "@/components/badge"],
  ["server/a.ts", "@/scripts/prepare"],
  ["server/a.ts", "@/tests/harness/databases"],
  ["server/x/a.ts", "../b"],
  ["features/claims/actions.ts", "@/app/page"],
  ["features/claims/actions.ts", "@/server/database/database"],
  ["features/claims/actions.ts", "@/prisma/generated/sqlite/client"],
  ["features/claims/loaders.ts", "@/server/database/database"],
  ["features/claims/schema.ts", "@/server/database/database"],
  ["features/claims/loaders.ts", "@prisma/client"],
  ["features/claims/data.ts", "@/app/page"],
  ["features/claims/data.ts", "@/components/badge"],
  ["features/claims/mutations.ts", "@/app/page"],
  ["features/claims/mutations.ts", "../articles/data"],
  ["features/claims/data.test.ts", "@/app/page"],
  ["features/claims/components/a.tsx", "@/app/page"],
  ["features/claims/components/a.tsx", "@/server/database/database"],
  ["features/claims/components/a.tsx", "@/features/claims/data"],
  ["features/claims/components/a.tsx", "@/features/claims/mutations"],
  ["features/claims/components/a.tsx", "@/features/articles/loaders"],
  ["features/claims/components/a.tsx", "../data"],
  ["app/page.tsx", "@/server/database/database"],
  ["app/page.tsx", "@/server/auth/options"],
  ["app/page.tsx", "@/prisma/generated/sqlite/client"],
  ["app/page.tsx", "@prisma/client"],
  ["app/page.tsx", "@/features/claims/mutations"],
  ["app/page.tsx", "@/scripts/prepare"],
  ["app/page.tsx", "@/tests/harness/databases"],
  ["app/x/page.tsx", "../y/part"],
  ["app/api/auth/[...nextauth]/route.ts", "@/server/database/database"],
  ["scripts/a.ts", "@/tests/harness/databases"],
  ["scripts/x/a.ts", "../b"],
  ["tests/integration/a.test.ts", "../harness/databases"],
];

const allowed: Import[] = [
  ["domain/x/a.ts", "@/domain/result"],
  ["domain/x/a.ts", "./b"],
  ["domain/x/a.ts", "zod"],
  ["domain/x/a.ts", "markdown-it"],
  ["domain/x/a.ts", "diff"],
  ["domain/x/a.test.ts", "vitest"],
  ["domain/x/a.test.ts", "fast-xml-parser"],
  ["domain/x/a.test.ts", "csv-parse/sync"],
  ["components/a.tsx", "@/components/badge"],
  ["components/a.tsx", "react"],
  ["components/a.tsx", "next/link"],
  ["server/a.ts", "@/domain/result"],
  ["server/a.ts", "@/server/session"],
  ["server/a.ts", "node:crypto"],
  ["server/database/a.ts", "@/prisma/generated/sqlite/client"],
  ["server/database/a.ts", "@prisma/adapter-pg"],
  ["features/claims/data.ts", "@/server/database/database"],
  ["features/claims/mutations.ts", "@/server/database/database"],
  ["features/claims/mutations.ts", "./schema"],
  ["features/claims/mutations.test.ts", "@/server/database/database"],
  ["features/claims/loaders.ts", "@/server/session"],
  ["features/claims/loaders.ts", "./data"],
  ["features/claims/actions.ts", "./mutations"],
  ["features/claims/actions.ts", "@/domain/result"],
  ["features/claims/components/a.tsx", "@/features/claims/actions"],
  ["features/claims/components/a.tsx", "@/components/badge"],
  ["features/claims/components/a.tsx", "@/domain/result"],
  ["app/page.tsx", "@/features/claims/loaders"],
  ["app/page.tsx", "@/features/claims/actions"],
  ["app/page.tsx", "@/features/claims/components/card"],
  ["app/page.tsx", "@/components/badge"],
  ["app/page.tsx", "@/domain/urls"],
  ["app/page.tsx", "@/server/session"],
  ["app/page.tsx", "@/server/http/reply"],
  ["app/api/auth/[...nextauth]/route.ts", "@/server/auth/options"],
  ["scripts/a.ts", "@/server/database/database"],
  ["tests/integration/a.test.ts", "@/features/claims/mutations"],
];

/** One file for each import, numbered where the rules hold for a folder, so that one run of the linter does for all. */
function place(file: string, index: number): string {
  const parsed = path.posix.parse(file);
  const fixedName = /^(data|mutations|actions|loaders|schema|route)$/.test(parsed.name.replace(/\.test$/, ""));
  if (!fixedName) return path.posix.join(parsed.dir, `case-${index}-${parsed.base}`);
  return parsed.dir.startsWith("features/")
    ? path.posix.join("features", `case-${index}`, parsed.base)
    : path.posix.join(parsed.dir, `case-${index}`, parsed.base);
}

function lintImports(cases: Import[]): string[][] {
  const sources = Object.fromEntries(
    cases.map(([file, imported], index) => [place(file, index), `import { a } from "${imported}";\n\nvoid a;\n`]),
  );
  const found = lintAsIf(sources);
  return cases.map(([file], index) => found.get(place(file, index)) ?? []);
}

describe("the import directions", () => {
  let rulesBroken: string[][] = [];
  beforeAll(() => {
    rulesBroken = lintImports([...forbidden, ...allowed]);
  });

  it.each(forbidden.map(([file, imported], index) => ({ file, imported, index })))(
    "refuse $imported in $file",
    ({ index }) => {
      expect(rulesBroken[index]).toContain("noRestrictedImports");
    },
  );

  it.each(allowed.map(([file, imported], index) => ({ file, imported, index: forbidden.length + index })))(
    "allow $imported in $file",
    ({ index }) => {
      expect(rulesBroken[index]).toEqual([]);
    },
  );

  it("refuse the network, the clock and the environment in domain/", () => {
    const source = "export const found = [fetch, process.env, performance.now(), setTimeout];\n";
    expect(lintAsIf({ "domain/x/a.ts": source }).get("domain/x/a.ts")).toEqual(Array(4).fill("noRestrictedGlobals"));
  });

  it("refuse cycles, barrels and loose types anywhere", () => {
    const found = lintAsIf({
      "server/a.ts": 'import { b } from "@/server/b";\n\nexport const a = () => b;\n',
      "server/b.ts": 'import { a } from "./a";\n\nexport const b = () => a;\n',
      "server/c.ts": 'export * from "./a";\n',
      "server/d.ts": "export const d = (value: any) => value!;\n",
    });
    expect(found.get("server/a.ts")).toEqual(["noImportCycles"]);
    expect(found.get("server/b.ts")).toEqual(["noImportCycles"]);
    expect(found.get("server/c.ts")).toContain("noReExportAll");
    expect(found.get("server/d.ts")?.sort()).toEqual(["noExplicitAny", "noNonNullAssertion"]);
  });

  it("have no exceptions", () => {
    const suppressed = codeFiles().filter((file) =>
      /(biome|eslint|ts)-(ignore|expect-error|nocheck|disable)/.test(readFileSync(path.join(root, file), "utf8")),
    );
    expect(suppressed.filter((file) => file !== "tests/structure.test.ts")).toEqual([]);
  });
});

describe("the tree", () => {
  it("has the house's names at the top level", () => {
    const names = ["package.json", "next.config.js", "tsconfig.json", "app", "prisma", "components", "tests", "public"];
    expect(names.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it("gives every feature the same closed set of files", () => {
    const permitted = /^features\/[a-z-]+\/((data|mutations|loaders|actions|schema)(\.test)?\.ts|components\/[^/]+)$/;
    const files = codeFiles().filter((file) => file.startsWith("features/"));
    expect(files.filter((file) => !permitted.test(file))).toEqual([]);
    const features = readdirSync(path.join(root, "features"), { withFileTypes: true });
    expect(features.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)).toEqual([]);
  });

  it("has no barrels and no dumps", () => {
    const vague =
      /(^|\/)(index|utils?|helpers?|misc|common)(\.[a-z]+)?\.(tsx?|mjs|js)$|\/(utils|helpers|misc|common)\//;
    expect(codeFiles().filter((file) => vague.test(file))).toEqual([]);
  });

  it("has no file above 300 lines", () => {
    expect(codeFiles().filter((file) => linesOf(file) > 300)).toEqual([]);
  });
});

const lockedPackage = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  optional: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
});
type LockedPackage = z.infer<typeof lockedPackage>;

function isForThisMachine({ os, cpu }: LockedPackage): boolean {
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}

function isAtLeast(version: string, floor: string): boolean {
  return version.localeCompare(floor, "en", { numeric: true }) >= 0;
}

describe("the dependencies", () => {
  const versions = z.record(z.string(), z.string());
  const manifest = z
    .object({ dependencies: versions, devDependencies: versions, allowScripts: z.record(z.string(), z.boolean()) })
    .parse(readJson("package.json"));
  const { packages } = z.object({ packages: z.record(z.string(), lockedPackage) }).parse(readJson("package-lock.json"));

  it("are pinned exactly", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it.each([
    ["next", "16.4.5"],
    ["react", "19.3.1"],
    ["react-dom", "19.3.1"],
    ["next-auth", "4.24.15"],
    ["zod", "4.6.7"],
  ])("hold the security floor of %s, %s", (name, floor) => {
    const version = packages[`node_modules/${name}`]?.version ?? "";
    expect(version).toBe(manifest.dependencies[name]);
    expect(isAtLeast(version, floor), version).toBe(true);
  });

  it("are locked without the address of a registry", () => {
    expect(Object.keys(packages).filter((folder) => packages[folder]?.resolved !== undefined)).toEqual([]);
  });

  it("run no install script that package.json does not decide on", () => {
    const undecided = Object.entries(packages)
      .filter(([, entry]) => entry.hasInstallScript && isForThisMachine(entry))
      .map(([folder]) => folder.replace(/^.*node_modules\//, ""))
      .filter((name) => !(name in manifest.allowScripts));
    expect(undecided).toEqual([]);
  });
});
