import { expect, it } from "vitest";
import { chooseEncoding, encodings } from "./accept-encoding";

it.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0.8,gzip;q=0.8", "br"],
  ["br ; q=0 , gzip ; q=0.001", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0.5, br;q=0", "gzip"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["identity;q=1, br;q=0.5", "identity"],
  ["identity;q=0.5, gzip;q=0.5", "gzip"],
  ["br;q=nine, gzip", "gzip"],
  ["br;level=4, gzip;q=1.000", "gzip"],
  ["brotli, xgzip", "identity"],
  [",,;q=1,", "identity"],
])("answers %j with %s", (header, encoding) => {
  expect(chooseEncoding(header, encodings)).toBe(encoding);
});

it("chooses among what there is", () => {
  expect(chooseEncoding("br, gzip", ["identity"])).toBe("identity");
});
