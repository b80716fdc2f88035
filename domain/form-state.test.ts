import { describe, expect, it } from "vitest";
import { fieldState, fieldValues, formField, refusedState, takenState, untouched } from "./form-state";
import type { Conflict, Refusal } from "./result";

const values = { title: ["typed"], tags: ["a", "b"] };
const invalid: Refusal = { code: "invalid", message: "No.", fields: { title: "Too short." } };
const since = [{ by: "Ann", at: new Date(0), what: "added a source" }];
const conflict: Conflict = { version: 7, since, current: { title: "theirs", other: "" } };
const late: Refusal = { code: "conflict", message: "Too late.", conflict };

describe("a form", () => {
  it("shows what is stored until it is sent", () => {
    expect(fieldState(untouched, "title", "stored")).toEqual({ value: "stored" });
    expect(fieldValues(untouched, "tags", ["stored"])).toEqual(["stored"]);
  });

  it("keeps what was typed when it is refused, with the field's error", () => {
    const state = refusedState(invalid, values, untouched);
    expect(fieldState(state, "title", "stored")).toEqual({ value: "typed", error: "Too short." });
    expect(fieldValues(state, "tags", ["stored"])).toEqual(["a", "b"]);
    expect(fieldState(state, "emptied", "stored")).toEqual({ value: "" });
    expect(fieldValues(state, "unticked", ["stored"])).toEqual([]);
  });

  it("counts its refusals", () => {
    const first = refusedState(invalid, values, untouched);
    expect(first).toMatchObject({ attempt: 1 });
    expect(refusedState(invalid, values, first)).toMatchObject({ attempt: 2 });
  });

  it("shows after a conflict what stands now where it differs", () => {
    const state = refusedState(late, values, untouched);
    expect(fieldState(state, "title")).toEqual({ value: "typed", current: "theirs" });
    expect(fieldState(state, "other")).toEqual({ value: "" });
  });

  it("shows what was sent until the page it leads to is there", () => {
    const state = takenState("/there", values, refusedState(late, values, untouched));
    expect(state).toMatchObject({ status: "taken", path: "/there", attempt: 2 });
    expect(fieldState(state, "title", "stored")).toEqual({ value: "typed" });
    expect(fieldValues(state, "tags", [])).toEqual(["a", "b"]);
  });

  it("gives a field its name, and an id that a page of several forms can tell apart", () => {
    expect(formField(untouched, "title", "stored", "edit-")).toMatchObject({
      name: "title",
      id: "edit-title",
      defaultValue: "stored",
    });
  });
});
