import { type APIRequestContext, expect } from "@playwright/test";
import fc from "fast-check";
import { z } from "zod";
import { dataUrls, deskUrls, publicUrls } from "@/domain/urls";
import { knownActions } from "@/tests/fixtures/known-actions";
import { strangeRequests } from "@/tests/fixtures/strange-requests";
import { personWithRole, readEndToEndState } from "@/tests/harness/end-to-end-state";
import { openPlainClient, signInCookie, signInPlainly, signOutPlainly } from "@/tests/harness/plain-client";
import { askRaw, type Question } from "@/tests/harness/raw-http";
import { prepareClaim } from "./desk-work";
import { clientOf } from "./people";
import { test } from "./strict-test";
import { readForm } from "./web-forms";

const boundary = "----hostileform0123456789abcdefgh";
const formType = `multipart/form-data; boundary=${boundary}`;
const KIB = 1024;

let cookie = "";
let administrator: APIRequestContext;
test.beforeAll(async () => {
  cookie = await signInCookie(readEndToEndState().baseURL, personWithRole("administrator"));
  administrator = await clientOf(personWithRole("administrator"));
});
test.afterAll(() => administrator.dispose());

function ask(address: string, question: Question) {
  return askRaw(`${readEndToEndState().baseURL}${address}`, question);
}

function post(address: string, body: string, headers: Record<string, string> = {}) {
  return ask(address, { method: "POST", body, headers: { "Content-Type": formType, ...headers } });
}

/** Where a reader reports an error in a claim of the sample. */
async function reportAddress(): Promise<string> {
  const { claims } = z
    .object({ claims: z.array(z.object({ slug: z.string() })) })
    .parse(await (await administrator.get(dataUrls.claimsJson)).json());
  return publicUrls.claimReport(claims[0]?.slug ?? "");
}

/** A form with these fields, as a browser writes it. */
function written(fields: readonly (readonly [name: string, value: string])[]): string {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => [`f${at}`, "x"] as const);

test("a form of as many fields as one may have is taken, one of more is refused in words", async () => {
  const { claimId } = await prepareClaim(administrator);
  const form = await readForm(administrator, deskUrls.claim(claimId), "Comment");
  const filled = form.fields.map(([name, value]) => [name, name === "body" ? "Among many." : value] as const);
  const sent = (count: number) =>
    post(form.target, written([...filled, ...numbered(count - filled.length)]), {
      Cookie: cookie,
      Origin: form.origin,
    });
  const refused = await sent(201);
  expect([refused.status, refused.body.toString()]).toEqual([413, expect.stringContaining("more than 200 fields")]);
  expect((await sent(200)).status).toBe(303);
});

test("a form larger than that of its address is refused in words, with and without a sign-in", async () => {
  const sized = (kib: number) => written([["text", "x".repeat(kib * KIB)]]);
  const report = await reportAddress();
  const sizes = [
    [deskUrls.newArticle, 255, {}, 257],
    [report, 63, {}, 65],
    [deskUrls.people, 1023, { Cookie: cookie }, 1025],
    // Whoever brings a cookie that this site did not give is nobody.
    [deskUrls.people, 255, { Cookie: "next-auth.session-token=x" }, 257],
  ] as const;
  for (const [address, taken, headers, refused] of sizes) {
    expect((await post(address, sized(taken), headers)).status, `${address} ${taken}`).not.toBe(413);
    const answer = await post(address, sized(refused), headers);
    expect(answer.status, `${address} ${refused}`).toBe(413);
    expect(answer.body.toString()).toContain("Go back");
  }
  expect((await post(deskUrls.newArticle, sized(2000), { Cookie: cookie })).status).not.toBe(413);
});

test("a reader’s report that is too large is refused in the language of its page, without a word of signing in", async () => {
  const report = await reportAddress();
  const large = written([["message", "x".repeat(65 * KIB)]]);
  for (const [prefix, words] of [
    ["", "longer than a report may be"],
    ["/be", "чым можа быць паведамленне"],
    ["/ru", "чем может быть сообщение"],
  ] as const) {
    const answer = await post(`${prefix}${report}`, large);
    expect([answer.status, answer.body.toString()]).toEqual([413, expect.stringContaining(words)]);
    expect(answer.body.toString()).not.toContain("sign in");
  }
});

test("a session that has been ended may send no more than somebody without one", async () => {
  const { baseURL } = readEndToEndState();
  const client = openPlainClient(baseURL);
  const { email, password } = personWithRole("editor");
  await signInPlainly(client, email, password);
  const Cookie = client.cookie();
  const large = written([["text", "x".repeat(300 * KIB)]]);
  expect((await post(deskUrls.newArticle, large, { Cookie })).status).not.toBe(413);
  await signOutPlainly(client);
  expect((await post(deskUrls.newArticle, large, { Cookie })).status).toBe(413);
});

test("a form of a page that is older than the server is answered with what was typed into it", async () => {
  const report = await reportAddress();
  const unknown = `00${"0".repeat(40)}`;
  for (const [address, headers, words] of [
    [deskUrls.people, { Cookie: cookie }, "Open the page again, and send the form from there."],
    [deskUrls.signIn, {}, "Open the page again, and send the form from there."],
    [`/be${report}`, {}, "Адкрыйце старонку яшчэ раз"],
  ] as const) {
    const fields = [
      [`$ACTION_ID_${unknown}`, ""],
      ["message", "Nobody types this twice"],
      ["password", "hidden"],
    ] as const;
    // Pages of an older release have no labels in their forms.
    for (const [labels, label] of [
      [[], "message"],
      [[["label:message", "What is wrong"]], "What is wrong"],
    ] as const) {
      const answer = await post(address, written([...fields, ...labels]), headers);
      expect([address, answer.status, answer.body.toString()]).toEqual([address, 409, expect.stringContaining(words)]);
      expect(answer.body.toString()).toContain(`${label}:\nNobody types this twice`);
      expect(answer.body.toString()).not.toContain("hidden");
    }
  }
});

test("a form from a page of another site is refused in words, with and without scripts", async () => {
  for (const headers of [{}, { "Next-Action": "0".repeat(42) }]) {
    for (const origin of ["https://evil.example", "null", "x", "http://127.0.0.1:1"]) {
      const answer = await post(deskUrls.people, written([["a", "b"]]), { Cookie: cookie, Origin: origin, ...headers });
      expect([answer.status, answer.body.toString()]).toEqual([403, expect.stringContaining("another site")]);
    }
  }
});

test("every action refuses what is no form in words, whatever it is called with", async () => {
  const actions = knownActions();
  expect(actions.length).toBeGreaterThan(20);
  const calls = ["[]", "[null]", '[{},{"get":1}]', '["$undefined","$Q1"]', '[{"status":"refused"},"$n1"]'];
  for (const [at, { id, address }] of actions.entries()) {
    const root = calls[at % calls.length] ?? "[]";
    const headers = { "Content-Type": "text/plain;charset=UTF-8", "Next-Action": id };
    const answer = await ask(address, { method: "POST", headers, body: root });
    expect(answer.status, `${id} ${address} ${root}`).toBeLessThan(500);
  }
});

/** What was answered with 500 once, or could be. */
const regressions: [what: string, address: string, question: Question, status: number][] = [
  ["TRACE", "/desk", { method: "TRACE" }, 405],
  ["a method of another protocol", "/desk", { method: "PROPFIND" }, 405],
  ["a state of the router that is none", "/sign-in", { headers: { rsc: "1", "next-router-state-tree": "%" } }, 400],
  [
    "an action’s id that is none",
    "/desk",
    { method: "POST", headers: { "next-action": "x", "content-type": formType } },
    400,
  ],
  [
    "an action that is not there",
    "/sign-in",
    {
      method: "POST",
      headers: { "next-action": `00${"0".repeat(40)}`, "content-type": formType },
      body: written([["0", "[]"]]),
    },
    409,
  ],
  [
    "a form that is cut off",
    "/desk",
    { method: "POST", headers: { "content-type": formType }, body: `--${boundary}\r\nContent-` },
    400,
  ],
  [
    "a form without a boundary",
    "/desk",
    { method: "POST", headers: { "content-type": "multipart/form-data" }, body: "x" },
    415,
  ],
  [
    "a call that goes too deep",
    "/desk",
    { method: "POST", headers: { "next-action": "0".repeat(42), "content-type": "text/plain" }, body: "[".repeat(40) },
    400,
  ],
  [
    "an action that the form only claims to name",
    "/sign-in",
    { method: "POST", headers: { "content-type": formType }, body: written([["$ACTION_REF_1", ""]]) },
    400,
  ],
  [
    "a reader’s form of which Next can make no call",
    "/claims/x/report",
    {
      method: "POST",
      headers: { "content-type": formType },
      body: written([
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", "{"],
      ]),
    },
    400,
  ],
  ["an address with its host", "http://elsewhere.example/sign-in%", {}, 404],
];

for (const [what, address, question, status] of regressions) {
  test(`${what} is answered with ${status}, in words`, async () => {
    const answer = await ask(address.startsWith("/") ? address : "/sign-in%", question);
    expect(answer.status).toBe(status);
    if (question.method !== undefined) expect(answer.body.toString().length).toBeGreaterThan(20);
  });
}

test("no request that nobody thought of is answered with 500", async () => {
  test.setTimeout(120_000);
  await fc.assert(
    fc.asyncProperty(strangeRequests(), fc.boolean(), async ({ method, path: address, headers, body }, isSignedIn) => {
      const sent = isSignedIn ? { cookie, ...headers } : headers;
      const { status } = await ask(address, { method, headers: sent, body });
      return status < 500;
    }),
    { seed: 15, numRuns: 250 },
  );
});
