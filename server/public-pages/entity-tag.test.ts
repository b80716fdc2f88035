import { expect, it } from "vitest";
import { isUnchanged } from "./entity-tag";

const etag = '"abc-br"';

it.each([
  ['"abc-br"', true],
  ['W/"abc-br"', true],
  ["*", true],
  [" * ", true],
  ['"x", W/"y" , "abc-br"', true],
  ['"a,b","abc-br"', true],
  [undefined, false],
  ["", false],
  ['"abc"', false],
  ['"abc-gz"', false],
  ["abc-br", false],
  ['"x-abc-br"', false],
  ['"*"', false],
])("If-None-Match: %s gives %s", (header, unchanged) => {
  expect(isUnchanged(header, etag)).toBe(unchanged);
});
