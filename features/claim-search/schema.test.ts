import { describe, expect, it } from "vitest";
import { slugPagingSchema, slugSchema } from "@/features/publications/schema";
import { claimSearchSchema, MAX_QUERY } from "./schema";

describe("claimSearchSchema", () => {
  it("takes what a form sends, empty fields included", () => {
    expect(claimSearchSchema.parse({ q: " oil tax ", rating: "half-true", claimant: "", article: "" })).toEqual({
      q: "oil tax",
      rating: "half-true",
    });
  });

  it("takes the first of a repeated parameter and the beginning of a long query", () => {
    const { q, rating } = claimSearchSchema.parse({ q: ["x".repeat(5_000), "y"], rating: ["true", "false"] });
    expect(q).toBe("x".repeat(MAX_QUERY));
    expect(rating).toBe("true");
  });

  it.each(["", "\u0000", "../desk", "a b", "Ä", "'; DROP TABLE", "a".repeat(500), "-", "\ud800"])(
    "counts %j as not given",
    (value) => {
      const slugs = { rating: value, claimant: value, topic: value, article: value };
      const given = { ...slugs, from: value, to: value, before: value, after: value };
      expect(Object.values(claimSearchSchema.parse(given)).filter((kept) => kept !== undefined)).toEqual([]);
      expect(slugPagingSchema.parse({ before: value, after: value })).toEqual({});
    },
  );

  it("knows a place in the list by the number of a publication", () => {
    expect(claimSearchSchema.parse({ before: "12" }).before).toBe(12);
    for (const before of ["0", "-1", "1.5", "1e3", "9".repeat(16)]) {
      expect(claimSearchSchema.parse({ before }).before).toBeUndefined();
    }
  });

  it("takes days of the calendar alone, and no names that cannot be stored", () => {
    expect(claimSearchSchema.parse({ from: "2026-02-28", to: "2026-02-30" })).toMatchObject({ from: "2026-02-28" });
    expect(claimSearchSchema.parse({ to: "2026-02-30" }).to).toBeUndefined();
    for (const publisher of ["a\u0000b", "\ud800", "  "]) {
      expect(claimSearchSchema.parse({ publisher }).publisher).toBeUndefined();
    }
  });
});

describe("slugSchema", () => {
  it("takes slugs alone", () => {
    expect(slugSchema.safeParse("ten-billion-2").success).toBe(true);
    for (const slug of ["a--b", "-a", "a-", "A", "a.json", "%00"])
      expect(slugSchema.safeParse(slug).success).toBe(false);
  });
});
