import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { assertPortIsFree, listenAddress, probePort, serverUrl } from "./server.mjs";

describe("listenAddress", () => {
  it("takes an address, and not the name that containers and shells put into HOSTNAME", () => {
    const of = (name: string) => listenAddress({ NODE_ENV: "test", HOSTNAME: name });
    expect(["127.0.0.1", "::1", "0.0.0.0", "localhost"].map(of)).toEqual(["127.0.0.1", "::1", "0.0.0.0", "localhost"]);
    expect(["3f1c9a0b77de", "my-laptop", ""].map(of)).toEqual([undefined, undefined, undefined]);
  });
});

describe("serverUrl", () => {
  it("is an address to open in a browser", () => {
    expect(serverUrl(undefined, 3000)).toBe("http://localhost:3000");
    expect(serverUrl("0.0.0.0", 3000)).toBe("http://localhost:3000");
    expect(serverUrl("::1", 3000)).toBe("http://[::1]:3000");
  });
});

describe("assertPortIsFree", () => {
  it("says in words that a port is taken", async () => {
    const port = await probePort("127.0.0.1", 0);
    await assertPortIsFree("127.0.0.1", port);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    await expect(assertPortIsFree("127.0.0.1", port)).rejects.toThrow(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  });
});
