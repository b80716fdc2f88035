import { describe, expect, it } from "vitest";
import { slugFrom, uniqueSlug } from "./slug";

describe("slugFrom", () => {
  it.each([
    [
      "Resisting integration has cost Belarus $10bn in oil subsidies",
      "resisting-integration-has-cost-belarus-10bn-in-oil-subsidies",
    ],
    ["Беларусь потеряла десять миллиардов", "belarus-poteryala-desyat-milliardov"],
    ["Ўлады Ґродна: ёсць щёткі", "ulady-grodna-ests-shchetki"],
    ["Café, Łódź & Straße", "cafe-lodz-strasse"],
    ["Putin’s offer — what's in it?", "putins-offer-whats-in-it"],
    ["  --  ", "entry"],
    ["النفط", "lnft"],
    ["他说 ７％", "tashuo-7"],
    ["…", "entry"],
    ["", "entry"],
  ])("makes %j into %j", (text, slug) => {
    expect(slugFrom(text)).toBe(slug);
  });

  it("reads composed and decomposed letters alike", () => {
    expect(slugFrom("Май ёлка".normalize("NFD"))).toBe(slugFrom("Май ёлка"));
  });

  it("cuts between words at 70 characters", () => {
    const slug = slugFrom("one two three four ".repeat(10));
    expect(slug.length).toBeLessThanOrEqual(70);
    expect(slug).toMatch(/-(one|two|three|four)$/);
  });

  it("cuts within a word only where there is no other way", () => {
    expect(slugFrom("a".repeat(200))).toBe("a".repeat(70));
    expect(slugFrom(`${"a".repeat(70)} b`)).toBe("a".repeat(70));
  });
});

describe("uniqueSlug", () => {
  it("counts up to the first that is free", async () => {
    const stored = new Set(["oil", "oil-2"]);
    const taken = async (slug: string) => stored.has(slug);
    expect(await uniqueSlug("oil", taken)).toBe("oil-3");
    expect(await uniqueSlug("gas", taken)).toBe("gas");
  });
});
