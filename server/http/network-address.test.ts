import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { networkAddress } from "./network-address";

function requestFrom(forwarded: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.headers["x-forwarded-for"] = forwarded;
  return request;
}

describe("networkAddress", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:0:1:a:b:c:d", "2001:db8:0:1::/64"],
    ["2001:DB8:0:1::d", "2001:db8:0:1::/64"],
    ["2001:db8::d", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["1.2.3.4, 2001:db8:0:2::9", "2001:db8:0:2::/64"],
    ["nonsense", "nonsense"],
  ])("counts %s as %s behind a trusted proxy", (forwarded, network) => {
    expect(networkAddress(requestFrom(forwarded), true)).toBe(network);
  });

  it("does not believe what a proxy is said to have written where none is trusted", () => {
    expect(networkAddress(requestFrom("192.0.2.7"), false)).toBe("unknown");
  });
});
