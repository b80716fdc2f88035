import { expect, it } from "vitest";
import { ownDetails } from "./own-data";

it.each([
  ["The quay and its costs", "The quay and its costs"],
  ["Microsoft Word - The quay and its costs", "The quay and its costs"],
  ["Microsoft Word - quay final 3.doc", undefined],
  ["Document1", undefined],
  ["Untitled document", undefined],
  ["C:\\Users\\jo\\quay report", undefined],
  ["Quay", undefined],
  ["", undefined],
])("takes the title %j as %j", (title, taken) => {
  expect(ownDetails({ title, author: "" }, "x").title?.value).toBe(taken);
});

it.each([
  ["Jo Lind", [{ name: "Jo Lind", kind: "person" }]],
  [
    "Jo Lind; Harbour Office",
    [
      { name: "Jo Lind", kind: "person" },
      { name: "Harbour Office", kind: "organisation" },
    ],
  ],
  ["Administrator", undefined],
  ["user1", undefined],
  ["jo@town.example", undefined],
  ["HP", undefined],
])("takes the author %j as %j", (author, taken) => {
  expect(ownDetails({ title: "", author }, "x").authors?.value).toEqual(taken);
});
