import { describe, expect, it } from "vitest";
import { allocatorSettings } from "./memory.mjs";

const env = { NODE_ENV: "test" } as const;

describe("allocatorSettings", () => {
  it("bounds glibc's arenas, unless somebody has set them or left them to glibc", () => {
    expect(allocatorSettings(env)).toEqual({ MALLOC_ARENA_MAX: "2" });
    expect(allocatorSettings({ ...env, MALLOC_ARENA_MAX: "8" })).toEqual({});
    expect(allocatorSettings({ ...env, MALLOC_ARENA_MAX: "" })).toEqual({});
    expect(allocatorSettings({ ...env, GLIBC_TUNABLES: "glibc.malloc.arena_max=1" })).toEqual({});
  });
});
