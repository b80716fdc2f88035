import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runStep } from "@/scripts/setup/processes.mjs";
import { root } from "@/tests/harness/source-tree";

const next = path.join(root, "node_modules/next/dist/bin/next");

/** The document holds its text twice, once as data for scripts; this is what surrounds both, in bytes. */
const SURROUNDINGS = 5800;

/** Where the static site has its page that is not static. */
export const RENDERED_PATH = "/rendered";

/**
 * Builds a Next site of two pages: one that is rendered when it is built, about as large as asked, and one of a line
 * that is rendered for each request.
 * @param bytes of its document
 * @param words what it is filled with
 */
export async function buildStaticSite(bytes: number, words: string): Promise<{ folder: string; remove(): void }> {
  mkdirSync(path.join(root, "data"), { recursive: true });
  const folder = mkdtempSync(path.join(root, "data/static-site-"));
  const length = Math.max(0, Math.round((bytes - SURROUNDINGS) / 2));
  const text = words.repeat(Math.ceil(length / words.length)).slice(0, length);
  mkdirSync(path.join(folder, "app", RENDERED_PATH), { recursive: true });
  const files = {
    "package.json": JSON.stringify({ type: "module", private: true }),
    "next.config.js": `export default { turbopack: { root: ${JSON.stringify(root)} } };`,
    "app/layout.jsx":
      'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
    "app/page.jsx": `export default function Page() { return <main>{${JSON.stringify(text)}}</main>; }`,
    [`app${RENDERED_PATH}/page.jsx`]:
      'export const dynamic = "force-dynamic"; export default function Page() { return <main>One line</main>; }',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  await runStep("next build", process.execPath, [next, "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The arguments that have Next serve it. */
export function serveStaticSite(port: number): string[] {
  return [next, "start", "-H", "127.0.0.1", "-p", String(port)];
}
