import { describe, expect, it } from "vitest";
import { accepted, refused, refusedField } from "@/domain/result";
import type { ShownTwin } from "@/domain/twins/twin";
import { CommandFailure, valueOrFail } from "./failure";

const twin: ShownTwin = {
  id: "0199",
  title: "Quay opens",
  publisher: null,
  addedOn: "2026-11-20",
  kind: "same words",
  hasSameAddress: false,
  sharedPercent: 100,
  places: [],
  morePlaces: 0,
};

describe("a command that is refused", () => {
  it("says what has to be changed, field by field, or why", () => {
    expect(valueOrFail(accepted(3))).toBe(3);
    expect(() => valueOrFail(refusedField("text", "Paste it."))).toThrow(new CommandFailure("text: Paste it."));
    expect(() => valueOrFail(refused("forbidden", "You may not."))).toThrow(new CommandFailure("You may not."));
  });

  it("names the articles that are much like it, and how to add it all the same", () => {
    const fields = { beside: "Open the article there is." };
    const alike = refused("duplicate", "Nothing was added.", { fields, offer: { kind: "twins", twins: [twin] } });
    expect(() => valueOrFail(alike)).toThrow(
      "Much like this, or with its address, is on the desk:\n/desk/articles/0199 Quay opens\nTo add it all the same: --beside 0199",
    );
  });
});
