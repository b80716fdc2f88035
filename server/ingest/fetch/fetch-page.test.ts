import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Fetching, fetchPage } from "./fetch-page";
import { fetchProblems } from "./fetch-problems";
import { isPublic, type Network } from "./network";

const origin = "https://desk.example";
const page = "<!doctype html><p>The quay has cost 87 million euros.</p>";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const html = (response: ServerResponse, body: string | Uint8Array = page, headers: Record<string, string> = {}) =>
  response.writeHead(200, { "Content-Type": "text/html; charset=windows-1251", ...headers }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end("no");
const to = (location: string): Answer => status(302, { Location: location });

const answers: Record<string, Answer> = {
  "paper.example/page": (response) => html(response),
  "paper.example/packed": (response) => html(response, gzipSync(page), { "Content-Encoding": "gzip" }),
  "paper.example/packed-wrongly": (response) => html(response, page, { "Content-Encoding": "gzip" }),
  "paper.example/packed-strangely": (response) => html(response, page, { "Content-Encoding": "zip" }),
  "paper.example/large": (response) =>
    html(response, gzipSync(Buffer.alloc(20_000_001, 97)), { "Content-Encoding": "gzip" }),
  "paper.example/stated-large": (response) => html(response, page, { "Content-Length": "20000001" }),
  "paper.example/report": (response) =>
    html(response, "%PDF-1.7", {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": 'attachment; filename="../quay report.pdf"',
    }),
  "paper.example/bericht": (response) =>
    html(response, "%PDF-1.7", {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": "attachment; filename=x; filename*=UTF-8''Br%C3%BCcke.pdf",
    }),
  "paper.example/to-letters": to(Buffer.from("/мост", "utf8").toString("latin1")),
  "paper.example/%D0%BC%D0%BE%D1%81%D1%82": (response) => html(response),
  "paper.example/picture": (response) => html(response, "GIF89a", { "Content-Type": "image/gif" }),
  "paper.example/no-end": (response) => void response.writeHead(200, { "Content-Type": "text/html" }).write("a"),
  "paper.example/empty": (response) => html(response, ""),
  "paper.example/moved": to("/moved-again"),
  "paper.example/moved-again": to("http://other.example/page#top"),
  "paper.example/round": to("/round"),
  "paper.example/to-file": to("file:///etc/hostname"),
  "paper.example/to-private": to("http://169.254.169.254/latest"),
  "paper.example/to-private-host": to("http://inside.example/"),
  "paper.example/to-port": to("http://paper.example:8080/"),
  "paper.example/to-barred": to("http://barred.example/page"),
  "paper.example/to-consent": to("http://consent.example/?continue=x"),
  "paper.example/challenge": status(403, { "cf-mitigated": "challenge" }),
  "consent.example/?continue=x": (response) => html(response),
  "other.example/page": (response) => html(response),
  "barred.example/robots.txt": (response) =>
    response.end("User-agent: claimdesk\nDisallow: /\n\nUser-agent: *\nAllow: /\n"),
  "barred.example/page": (response) => html(response),
  "partly.example/robots.txt": (response) => response.end("User-agent: *\nDisallow: /private\n"),
  "partly.example/private/page": (response) => html(response),
  "partly.example/page": (response) => html(response),
  "starred.example/robots.txt": (response) =>
    response.end(`User-agent: *\n${`Disallow: /${"*a".repeat(2000)}b\n`.repeat(50)}`),
  [`starred.example/${"a".repeat(3000)}`]: (response) => html(response),
  "starred.example/page": (response) => html(response),
  "ailing.example/robots.txt": status(503),
  "ailing.example/page": (response) => html(response),
  ...Object.fromEntries(
    [401, 403, 404, 410, 418, 429, 451, 500, 503].map((code) => [`paper.example/${code}`, status(code)]),
  ),
};

let server: Server;
let port: number;
let asked: string[];
let agents: Set<string | undefined>;
let resolved: string[];

/** Every host of the tests is the server of the tests, but those inside, which only a private network has. */
const network: Network = {
  resolve: async (host) => {
    resolved.push(host);
    if (host === "nowhere.example") throw Object.assign(new Error(host), { code: "ENOTFOUND" });
    return host === "inside.example" ? ["127.0.0.1", "10.0.0.1"] : ["127.0.0.1"];
  },
  allows: (address) => address === "127.0.0.1" || isPublic(address),
  port: (url) => (url.port === "" ? port : null),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const place = `${request.headers.host?.replace(/:\d+$/, "")}${request.url}`;
    asked.push(place);
    agents.add(request.headers["user-agent"]);
    (answers[place] ?? status(404))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
beforeEach(() => {
  asked = [];
  agents = new Set();
  resolved = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (address: string, more = {}) => fetchPage(address, { origin, network, ...more });
const problemOf = (fetching: Fetching) => (fetching.ok ? "none" : fetching.problem);

describe("fetching a page", () => {
  it("brings it as it came, under its own name, asked for once", async () => {
    const fetching = await get(" http://jo:secret@paper.example/page#part ");
    if (!fetching.ok) throw new Error(fetching.problem);
    const { bytes, notes, ...rest } = fetching.page;
    expect(new TextDecoder().decode(bytes)).toBe(page);
    expect(rest).toEqual({
      address: "http://paper.example/page",
      mediaType: "text/html;charset=windows-1251",
      name: "page",
    });
    expect(notes).toHaveLength(1);
    expect(asked).toEqual(["paper.example/robots.txt", "paper.example/page"]);
    expect([...agents]).toEqual(["Claimdesk (+https://desk.example)"]);
  });

  it("looks a host up once for each connection, which goes to the address that was checked", async () => {
    await get("http://paper.example/page");
    expect(resolved).toEqual(["paper.example", "paper.example"]);
  });

  it("unpacks it, and follows where it leads", async () => {
    const packed = await get("http://paper.example/packed");
    expect(packed.ok && new TextDecoder().decode(packed.page.bytes)).toBe(page);
    const moved = await get("http://paper.example/moved");
    expect(moved.ok && moved.page.address).toBe("http://other.example/page");
    expect(moved.ok && moved.page.notes[0]).toBe(
      "The address http://paper.example/moved led on to http://other.example/page.",
    );
  });

  it("follows an address whose letters stand there in UTF-8", async () => {
    const moved = await get("http://paper.example/to-letters");
    expect(moved.ok && moved.page.address).toBe("http://paper.example/%D0%BC%D0%BE%D1%81%D1%82");
  });

  it("knows a file by what is in it, and names it without a folder", async () => {
    const report = await get("http://paper.example/report");
    expect(report.ok && report.page.name).toBe("quay report.pdf");
    const bericht = await get("http://paper.example/bericht");
    expect(bericht.ok && bericht.page.name).toBe("Brücke.pdf");
  });

  it.each([
    ["not an address", "no_address"],
    ["ftp://paper.example/", "no_address"],
    ["file:///etc/hostname", "no_address"],
    ["http://nowhere.example/", "unknown_host"],
    ["https://paper.example/page", "insecure"],
    ["http://paper.example:8080/page", "port"],
    ["http://inside.example/", "blocked"],
    ["http://paper.example/to-file", "no_address"],
    ["http://paper.example/to-private", "blocked"],
    ["http://paper.example/to-private-host", "blocked"],
    ["http://paper.example/to-port", "port"],
    ["http://paper.example/round", "too_many_redirects"],
    ["http://paper.example/large", "too_large"],
    ["http://paper.example/stated-large", "too_large"],
    ["http://paper.example/packed-wrongly", "broken"],
    ["http://paper.example/packed-strangely", "broken"],
    ["http://paper.example/picture", "unknown_kind"],
    ["http://paper.example/empty", "empty"],
    ["http://paper.example/to-consent", "person_asked_for"],
    ["http://paper.example/challenge", "person_asked_for"],
    ["http://paper.example/401", "sign_in"],
    ["http://paper.example/403", "forbidden"],
    ["http://paper.example/404", "not_found"],
    ["http://paper.example/410", "gone"],
    ["http://paper.example/418", "no_page"],
    ["http://paper.example/429", "too_many_requests"],
    ["http://paper.example/451", "legal"],
    ["http://paper.example/500", "site_fault"],
    ["http://paper.example/503", "site_fault"],
    ["http://ailing.example/page", "robots_unknown"],
    [`http://starred.example/${"a".repeat(3000)}`, "robots_unknown"],
    ["http://starred.example/page", "none"],
    ["http://barred.example/page", "robots"],
    ["http://paper.example/to-barred", "robots"],
    ["http://partly.example/private/page", "robots"],
    ["http://partly.example/page", "none"],
  ])("of %s ends with %s", async (address, problem) => {
    expect(problemOf(await get(address))).toBe(problem);
    if (problem === "robots") expect(asked).not.toContain("barred.example/page");
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://169.254.169.254/latest/meta-data",
    "http://10.1.2.3/",
    "http://100.64.0.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
  ])("never reaches %s", async (address) => {
    expect(problemOf(await fetchPage(address, { origin }))).toBe("blocked");
  });

  it("is refused where nothing answers, takes too long, or is wanted no longer", async () => {
    const closed = { ...network, port: () => 9 };
    expect(problemOf(await get("http://paper.example/page", { network: closed }))).toBe("unreachable");
    expect(problemOf(await get("http://paper.example/no-end", { deadline: 300 }))).toBe("too_slow");
    expect(problemOf(await get("http://paper.example/page", { signal: AbortSignal.abort() }))).toBe("aborted");
  });

  it("is refused in a sentence that says what to do", () => {
    for (const words of Object.values(fetchProblems)) expect(words).toMatch(/\.$/);
  });
});
