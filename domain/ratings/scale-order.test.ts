import { expect, it } from "vitest";
import { byName } from "./scale-order";

it("lists the scale for new verdicts first, then by name and the newest version first", () => {
  const scale = (name: string, version: number, isDefault = false) => ({ name, version, isDefault });
  const scales = [scale("B", 1), scale("A", 1), scale("C", 1, true), scale("A", 2)];
  expect(scales.sort(byName)).toEqual([scale("C", 1, true), scale("A", 2), scale("A", 1), scale("B", 1)]);
});
