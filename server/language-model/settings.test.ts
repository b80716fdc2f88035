import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/server/environment";
import { languageModelSettings } from "./settings";

function settingsOf(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return languageModelSettings(environment());
}

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "file:unused.db");
  for (const name of ["LLM_MODEL", "LLM_API_KEY", "LLM_BASE_URL", "LLM_TIMEOUT_SECONDS"]) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the settings of a language model", () => {
  it.each([
    {},
    { LLM_MODEL: "", LLM_API_KEY: "", LLM_BASE_URL: "", LLM_TIMEOUT_SECONDS: "" },
    { LLM_API_KEY: "sk-of-another-program" },
    { LLM_BASE_URL: "http://localhost:11434/v1", LLM_TIMEOUT_SECONDS: "20" },
  ])("set up none without a model: %j", (variables: Record<string, string>) => {
    expect(settingsOf(variables)).toBeNull();
  });

  it("mean OpenAI's own server where there is only a key", () => {
    expect(settingsOf({ LLM_MODEL: "reader-1", LLM_API_KEY: "sk-1" })).toEqual({
      model: "reader-1",
      baseUrl: "https://api.openai.com/v1",
      apiKey: "sk-1",
      timeoutMs: 45_000,
    });
  });

  it("need no key for a server of one's own", () => {
    const variables = {
      LLM_MODEL: "reader:8b",
      LLM_BASE_URL: "http://192.168.1.20:11434/v1",
      LLM_TIMEOUT_SECONDS: "90",
    };
    expect(settingsOf(variables)).toEqual({
      model: "reader:8b",
      baseUrl: "http://192.168.1.20:11434/v1",
      apiKey: null,
      timeoutMs: 90_000,
    });
  });

  it.each([
    [{ LLM_MODEL: "reader" }, "LLM_MODEL is set, but neither LLM_API_KEY nor LLM_BASE_URL"],
    [{ LLM_MODEL: "two words", LLM_API_KEY: "k" }, "LLM_MODEL must be a model's name"],
    [{ LLM_BASE_URL: "localhost:11434" }, "LLM_BASE_URL must begin with http:// or https://"],
    [{ LLM_BASE_URL: "https://me:secret-word@example.org/v1" }, "LLM_BASE_URL must begin with"],
    [{ LLM_BASE_URL: "https://example.org/v1?key=secret-word" }, "LLM_BASE_URL must begin with"],
    [{ LLM_API_KEY: "secret-word\nX-Other: 1" }, "LLM_API_KEY must be one word"],
    [{ LLM_TIMEOUT_SECONDS: "soon" }, "LLM_TIMEOUT_SECONDS must be a number of seconds"],
    [{ LLM_TIMEOUT_SECONDS: "0" }, "LLM_TIMEOUT_SECONDS must be at least 1"],
    [{ LLM_TIMEOUT_SECONDS: "3600" }, "LLM_TIMEOUT_SECONDS must be at most 600"],
  ])("are refused in words that do not repeat them: %j", (variables: Record<string, string>, message) => {
    expect(() => settingsOf(variables)).toThrow(message);
    expect(() => settingsOf(variables)).not.toThrow("secret-word");
  });
});
