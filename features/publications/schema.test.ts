import { describe, expect, it } from "vitest";
import { articlePagingSchema, claimSearchSchema, MAX_QUERY, slugSchema } from "./schema";

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
      const given = { rating: value, claimant: value, article: value, before: value, after: value };
      expect(Object.values(claimSearchSchema.parse(given)).filter((kept) => kept !== undefined)).toEqual([]);
      expect(articlePagingSchema.parse({ before: value, after: value })).toEqual({});
    },
  );

  it("knows a place in the list by claim and public version", () => {
    expect(claimSearchSchema.parse({ before: "ten-billion~2" }).before).toBe("ten-billion~2");
    for (const before of ["ten-billion", "ten-billion~0", "ten-billion~2x", "~2", "ten-billion~99999999"]) {
      expect(claimSearchSchema.parse({ before }).before).toBeUndefined();
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
