import { expect, it } from "vitest";
import { z } from "zod";
import { orderedIds } from "./ordered-ids";

it("are UUIDs of version 7, in order and each once, however many", () => {
  const newId = orderedIds(Date.UTC(2026, 10, 28));
  const ids = Array.from({ length: 10_000 }, () => newId());
  expect(z.uuidv7().array().safeParse(ids).success).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
