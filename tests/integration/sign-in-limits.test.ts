import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { FAILURES_OF_A_BROWSER, limits } from "@/domain/sign-in-limits";
import { setAccess } from "@/features/people/mutations";
import { setPassword } from "@/server/auth/accounts";
import { authenticate } from "@/server/auth/authenticate";
import { tokensIn } from "@/server/auth/known-browsers";
import { hashPassword } from "@/server/auth/password";
import { countAttempt, subjectsOf } from "@/server/auth/sign-in-counts";
import { database } from "@/server/database/database";
import { allRows, newPerson, reader, value, withTestDatabase } from "./support";

withTestDatabase();

const password = "correct horse battery";
let passwordHash: string;
beforeAll(async () => {
  // The clock stands still, so that no wait is over because the machine is slow.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date() });
  passwordHash = await hashPassword(password);
});
afterAll(() => {
  vi.useRealTimers();
});

const DAY = 24 * 60 * 60;
function letTimePass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

let networks = 0;
/** A network nobody has tried from yet. */
function newNetwork(): string {
  networks += 1;
  return `2001:db8:0:${networks.toString(16)}::/64`;
}

const newAccount = () => newPerson("editor", passwordHash);
const from = (network: string, browser: readonly string[] = []) => ({ network, browser });

async function guess(email: string, network: string, times: number, browser: readonly string[] = []) {
  const outcomes: string[] = [];
  for (let guessed = 0; guessed < times; guessed += 1) {
    outcomes.push((await authenticate({ email, password: `guess ${guessed}` }, from(network, browser))).outcome);
  }
  return outcomes;
}

/** Signs in from a browser; gives what it keeps. */
async function signIn(email: string, network: string, browser: readonly string[] = []): Promise<string[]> {
  const result = await authenticate({ email, password }, from(network, browser));
  if (result.outcome !== "known") throw new Error(`Signing in came to ${result.outcome}`);
  return result.browser;
}

/** As if there had been so many failures under this key just now. */
async function haveFailed(subject: string, failures: number): Promise<void> {
  const { write } = await database();
  const data = { failures, lastAt: new Date() };
  await write((tx) => tx.signInFailure.upsert({ where: { subject }, create: { subject, ...data }, update: data }));
}

describe("wrong passwords from one network", () => {
  it("have to wait, even before a right one, and nobody in another network has to", async () => {
    const { email, id } = await newAccount();
    const network = newNetwork();
    expect(await guess(email, network, limits.pair.free + 3)).toEqual([
      ...Array(limits.pair.free).fill("unknown"),
      ...Array(3).fill("too_many"),
    ]);
    const refused = await authenticate({ email: email.toUpperCase(), password }, from(network));
    expect(refused).toEqual({ outcome: "too_many", wait: 1 });
    expect(await authenticate({ email, password }, from(newNetwork()))).toMatchObject({ outcome: "known", userId: id });
  });

  it("wait twice as long each time, and not longer for having asked too early", async () => {
    const { email } = await newAccount();
    const network = newNetwork();
    await guess(email, network, limits.pair.free);
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await guess(email, network, 5);
      const refused = await authenticate({ email, password: "one more guess" }, from(network));
      if (refused.outcome !== "too_many") throw new Error(refused.outcome);
      waits.push(refused.wait);
      letTimePass(refused.wait);
      expect(await guess(email, network, 1)).toEqual(["unknown"]);
    }
    expect(waits).toEqual([1, 2, 4, 8]);
    letTimePass(16);
    expect((await authenticate({ email, password }, from(network))).outcome).toBe("known");
    expect(await guess(email, network, limits.pair.free)).toEqual(Array(limits.pair.free).fill("unknown"));
  });

  it("are counted before they are tried, so that those sent at once are counted too", async () => {
    const { email } = await newAccount();
    const network = newNetwork();
    const guesses = Array.from({ length: 25 }, (_, index) =>
      authenticate({ email, password: `guess ${index}` }, from(network)),
    );
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === "unknown")).toHaveLength(limits.pair.free);
    expect(outcomes.filter((outcome) => outcome === "too_many")).toHaveLength(25 - limits.pair.free);
  });

  it("are counted once each where the database is asked from many sides", async () => {
    const subjects = subjectsOf("somebody@example.org", newNetwork());
    const waits = await Promise.all(Array.from({ length: 40 }, () => countAttempt(subjects)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(limits.pair.free);
    const row = await (await reader()).signInFailure.findUniqueOrThrow({ where: { subject: subjects.pair } });
    expect(row.failures).toBe(limits.pair.free);
  });

  it("on one account after the other find an end too, and right ones do not count", async () => {
    const network = newNetwork();
    const { network: subject } = subjectsOf("", network);
    const { email } = await newAccount();
    await haveFailed(subject, limits.network.free - 2);
    for (let attempt = 0; attempt < 4; attempt += 1) await signIn(email, network);
    expect(await guess("nobody1@example.org", network, 1)).toEqual(["unknown"]);
    expect(await guess("nobody2@example.org", network, 1)).toEqual(["unknown"]);
    expect(await guess("nobody3@example.org", network, 1)).toEqual(["too_many"]);
  });
});

it("wrong passwords from everywhere brake each other, and not a browser that is known", async () => {
  const { email } = await newAccount();
  const home = newNetwork();
  const browser = await signIn(email, home);
  await haveFailed(subjectsOf(email, home).account, limits.account.free);
  expect(await authenticate({ email, password }, from(newNetwork()))).toEqual({ outcome: "too_many", wait: 1 });
  expect((await authenticate({ email, password }, from(newNetwork(), browser))).outcome).toBe("known");
});

describe("a browser that has signed in before", () => {
  it("is let through whatever others in its network guess, and with a new secret each time", async () => {
    const { email } = await newAccount();
    const network = newNetwork();
    const first = await signIn(email, network);
    await guess(email, network, limits.pair.free + 5);
    const second = await signIn(email, network, first);
    expect(second).toHaveLength(1);
    expect(second).not.toEqual(first);
    await guess(email, network, limits.pair.free + 5);
    expect((await authenticate({ email, password }, from(network, first))).outcome).toBe("too_many");
    expect((await authenticate({ email, password }, from(network, second))).outcome).toBe("known");
  });

  it("may guess no more than others once it has guessed too often, also at once", async () => {
    const { email } = await newAccount();
    const browser = await signIn(email, newNetwork());
    const network = newNetwork();
    const guesses = Array.from({ length: 40 }, (_, index) =>
      authenticate({ email, password: `guess ${index}` }, from(network, browser)),
    );
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === "unknown")).toHaveLength(FAILURES_OF_A_BROWSER + limits.pair.free);
  });

  it("is known to no other account, and to several where they have signed in from it", async () => {
    const [ann, ben] = [await newAccount(), await newAccount()];
    const network = newNetwork();
    const annOnly = await signIn(ann.email, network);
    await guess(ben.email, network, limits.pair.free);
    expect((await authenticate({ email: ben.email, password }, from(network, annOnly))).outcome).toBe("too_many");
    letTimePass(60);
    const both = await signIn(ben.email, network, annOnly);
    expect(both).toHaveLength(2);
    await guess(ann.email, network, limits.pair.free);
    const again = await signIn(ann.email, network, both);
    expect(again).toHaveLength(2);
    await guess(ben.email, network, limits.pair.free);
    await signIn(ben.email, network, again);
  });

  it("is forgotten with a new password, a closed account, after a year, and behind ten others", async () => {
    const [admin, person] = [await newPerson("administrator"), await newAccount()];
    const rows = async () => (await reader()).knownDevice.count({ where: { userId: person.id } });
    const { write } = await database();
    await write((tx) =>
      tx.knownDevice.createMany({
        data: Array.from({ length: 12 }, (_, browser) => ({
          tokenHash: `browser ${browser}`,
          userId: person.id,
          lastUsedAt: new Date(Date.now() - browser * 1000),
        })),
      }),
    );
    await signIn(person.email, newNetwork());
    expect(await rows()).toBe(10);
    letTimePass(366 * DAY);
    await signIn(person.email, newNetwork());
    expect(await rows()).toBe(1);
    value(await setAccess(admin, { userId: person.id, access: "closed" }));
    expect(await rows()).toBe(0);
    value(await setAccess(admin, { userId: person.id, access: "open" }));
    await signIn(person.email, newNetwork());
    value(await setPassword(person.email, password));
    expect(await rows()).toBe(0);
  });

  it("brings what it likes in its cookie, and nothing comes of it", () => {
    const good = "a".repeat(32);
    expect(tokensIn(undefined)).toEqual([]);
    expect(tokensIn(`${good}.x.%00.${"b".repeat(33)}..`)).toEqual([good]);
    expect(tokensIn(Array(100).fill(good).join("."))).toHaveLength(5);
  });
});

it("a new password forgets what was guessed of the account, from wherever", async () => {
  const { email } = await newAccount();
  const network = newNetwork();
  await guess(email, network, limits.pair.free + 1);
  value(await setPassword(email, password));
  await signIn(email, network);
});

it("neither the address typed nor the network can be read in what is kept", async () => {
  const network = newNetwork();
  await guess("typed-by-mistake@example.org", network, 1);
  const kept = (await allRows(await reader())).join("\n");
  expect(kept).not.toContain("typed-by-mistake");
  expect(kept).not.toContain(network);
});
