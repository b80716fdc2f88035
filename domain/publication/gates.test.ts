import { describe, expect, it } from "vitest";
import { type GateKey, gateKeys, gatesOf, gatesSchema, independentSources } from "./gates";
import { hostileStrings } from "./hostile-strings.fixture";

const from = (publisher: string | null, url: string | null = null) => ({ publisher, url, kind: "secondary" as const });

describe("gatesOf", () => {
  const met = (key: GateKey, given: Parameters<typeof gatesOf>[0]) =>
    gatesOf(given).find((gate) => gate.key === key)?.met;

  it("gives each gate once, in order, as it is stored", () => {
    const gates = gatesOf({ sources: [], secondReview: true });
    expect(gates.map(({ key }) => key)).toEqual(gateKeys);
    expect(gatesSchema.parse(JSON.parse(JSON.stringify(gates)))).toEqual(gates);
  });

  it("asks for two independent sources, or as many as the desk wants", () => {
    const sources = [from("A wire"), from("A paper")];
    expect(met("independent_sources", { sources, secondReview: true })).toBe(true);
    expect(met("independent_sources", { sources: sources.slice(1), secondReview: true })).toBe(false);
    expect(met("independent_sources", { sources, secondReview: true, minimumIndependentSources: 3 })).toBe(false);
  });

  it("asks for a primary source", () => {
    const primary = { ...from("A court"), kind: "primary" as const };
    expect(met("primary_source", { sources: [from("A wire"), primary], secondReview: true })).toBe(true);
    expect(met("primary_source", { sources: [from("A wire")], secondReview: true })).toBe(false);
  });

  it.each([true, false])("records a second review: %s", (secondReview) => {
    expect(met("second_review", { sources: [], secondReview })).toBe(secondReview);
  });

  it("does not guess what nobody recorded", () => {
    const given = { sources: [from("A wire"), from("A paper")], secondReview: true };
    expect([met("right_of_reply", given), met("contrary_evidence", given)]).toEqual([null, null]);
  });
});

describe("independent sources", () => {
  it.each([
    [0, []],
    [0, [from(null), from(" ")]],
    [1, [from("A  Wire"), from(" a wire "), from("Ａ Wire")]],
    [2, [from("A wire", "https://x.example/1"), from("A paper", "https://x.example/2")]],
    [1, [from(null, "https://www.x.example/1"), from(null, "https://news.x.example/2")]],
    [2, [from(null, "https://x.co.uk/1"), from(null, "https://y.co.uk/2"), from(null, "https://www.y.co.uk/")]],
    [2, [from(null, "https://x.gov.by/"), from(null, "https://y.gov.by./")]],
    [1, [from("A wire", "https://wire.example/1"), from(null, "https://www.wire.example/2")]],
    [2, [from(null, "http://192.0.2.1/"), from(null, "http://192.0.2.2/"), from(null, "http://192.0.2.2/b")]],
    [1, [from(null, "http://[2001:db8::1]/"), from(null, "not an address")]],
  ])("are %d", (count, sources) => {
    expect(independentSources(sources)).toBe(count);
  });

  it("count any name once, whatever its signs", () => {
    for (const name of Object.values(hostileStrings)) {
      expect(independentSources([from(name), from(`${name} `)])).toBe(name.trim() === "" ? 0 : 1);
    }
  });
});

describe("gatesSchema", () => {
  it.each([
    [[{ key: "unknown", met: true }]],
    [[{ key: "second_review", met: "yes" }]],
    [[{ key: "second_review" }]],
    [[{ key: "second_review", met: true, by: "Ann" }]],
    [
      [
        { key: "second_review", met: true },
        { key: "second_review", met: false },
      ],
    ],
  ])("refuses %j", (stored) => {
    expect(gatesSchema.safeParse(stored).success).toBe(false);
  });

  it("takes fewer gates than there are", () => {
    expect(gatesSchema.parse([{ key: "primary_source", met: null }])).toHaveLength(1);
  });
});
