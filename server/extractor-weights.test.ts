import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { SettingsError } from "./environment";
import { builtInExtractor, currentExtractor } from "./extraction";

const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
const shipped = z
  .looseObject({ denseFeatures: z.array(z.string()) })
  .parse(JSON.parse(readFileSync("domain/extraction/classifier/weights.json", "utf8")));

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "file:unused.db");
  vi.stubEnv("LLM_MODEL", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Names a file of its own in the setting; without content there is none. */
function name(file: string, content?: string): string {
  const place = path.join(folder, file);
  if (content !== undefined) writeFileSync(place, content);
  vi.stubEnv("EXTRACTOR_WEIGHTS", place);
  return place;
}

describe("the weights of the extractor", () => {
  it.each([undefined, ""])("are the shipped ones without the setting: %j", (setting) => {
    vi.stubEnv("EXTRACTOR_WEIGHTS", setting);
    expect(currentExtractor()).toBe(builtInExtractor);
  });

  it("are those of the file that the setting names, read once", async () => {
    const own = { ...shipped, id: "linear-1+feedback-0123abcd", threshold: 0.99 };
    const file = name("own.json", JSON.stringify(own));
    const extractor = currentExtractor();
    rmSync(file);
    expect(currentExtractor()).toBe(extractor);
    const article = { text: "The lock cost €40m in 2019, the minister said.", language: "en" };
    expect((await builtInExtractor.extract(article)).claims).toHaveLength(1);
    expect(await extractor.extract(article)).toMatchObject({ extractor: own.id, claims: [] });
  });

  it.each([
    ["missing.json", undefined, /EXTRACTOR_WEIGHTS=.*missing\.json.*cannot be read: ENOENT/],
    ["cut.json", '{"id": "linear-1"', /cut\.json.*no weights/],
    ["empty.json", "{}", /empty\.json.*no weights/],
    [
      "older.json",
      JSON.stringify({ ...shipped, denseFeatures: shipped.denseFeatures.slice(1) }),
      /older\.json.*trained on other features.*npm run train/,
    ],
  ])("are refused in one line: %s", (file, content, message) => {
    name(file, content);
    expect(currentExtractor).toThrow(SettingsError);
    expect(currentExtractor).toThrow(message);
  });
});
