import pg from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { PageTag } from "@/domain/publication/page-tags";
import { editArticle } from "@/features/articles/mutations";
import { reviewVerdict } from "@/features/reviews/mutations";
import { chooseDefaultScale, publishVerdict } from "@/features/verdicts/mutations";
import { database } from "@/server/database/database";
import { announcePublicChange, PUBLIC_CHANGE_CHANNEL } from "@/server/database/public-change";
import { listenToChanges } from "@/server/public-pages/change-listener";
import { approvedClaim, latest, publishedClaim, submittedClaim } from "./claims";
import { newPerson, present, provider, reader, value, withTestDatabase } from "./support";

withTestDatabase();

/** What this process dropped, one entry a write. */
let purged: (readonly PageTag[])[] = [];
beforeEach(() => {
  purged = [];
  globalThis.claimdeskPurge = (tags) => purged.push(tags.toSorted());
});
afterEach(() => {
  globalThis.claimdeskPurge = undefined;
});

async function tagsOf(claimId: string): Promise<PageTag[]> {
  const claim = await (await reader()).claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { slug: true, claimant: { select: { slug: true } }, appearances: { select: { article: true } } },
  });
  const articles = claim.appearances.map(({ article }): PageTag => `article:${article.slug}`);
  const claimant: PageTag[] = claim.claimant === null ? [] : [`claimant:${claim.claimant.slug}`];
  return [...articles, `claim:${present(claim.slug)}` as const, ...claimant, "lists" as const].toSorted();
}

describe("a change of what the public sees", () => {
  it("drops the pages it concerns once it is committed, before the write returns", async () => {
    const { write } = await database();
    const seen: number[] = [];
    await write(async (tx) => {
      announcePublicChange(tx, ["claim:a", "lists"]);
      announcePublicChange(tx, ["lists", "claim:b"]);
      seen.push(purged.length);
    });
    expect([seen, purged]).toEqual([[0], [["claim:a", "claim:b", "lists"]]]);
    await write((tx) => tx.claimant.count());
    expect(purged).toHaveLength(1);
  });

  it("drops nothing where it is rolled back", async () => {
    const { write } = await database();
    const failing = write(async (tx) => {
      announcePublicChange(tx, ["lists"]);
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(purged).toEqual([]);
  });

  it("is a publication: of the claim, its claimant, its articles and lists", async () => {
    const [author, editor] = [await newPerson("reviewer"), await newPerson("editor")];
    const claimId = await approvedClaim(author, editor);
    expect(purged).toEqual([]);
    value(await publishVerdict(editor, await latest(claimId)));
    expect(purged).toEqual([await tagsOf(claimId)]);
    const other = await submittedClaim(author);
    const review = { ...(await latest(other)), decision: "approve_and_publish", comment: "Seen." } as const;
    value(await reviewVerdict(editor, review));
    expect(purged[1]).toEqual(await tagsOf(other));
  });

  it("is a change of an article’s details where a claim of it is public", async () => {
    const [author, editor] = [await newPerson("reviewer"), await newPerson("editor")];
    const claimId = await publishedClaim(author, editor);
    const read = await reader();
    const article = await read.article.findFirstOrThrow({ where: { appearances: { some: { claimId } } } });
    const { id, version, language, url, publisher, publishedOn, modifiedOn, showFullText } = article;
    const details = {
      title: "Another title",
      language,
      url,
      publisher,
      publishedOn,
      modifiedOn,
      showFullText,
      authors: [],
    };
    purged = [];
    value(await editArticle(editor, { articleId: id, basedOn: version, ...details }));
    expect(purged).toEqual([await tagsOf(claimId)]);
  });

  it("is the choice of a scale, which every page may show", async () => {
    const scale = await (await reader()).ratingScale.findFirstOrThrow({ where: { isDefault: true } });
    value(await chooseDefaultScale(await newPerson("administrator"), { scaleId: scale.id }));
    expect(purged).toEqual([["site"]]);
  });
});

/** Listens as a server process does, and notes what it is told. */
function listening() {
  const heard: (readonly PageTag[] | boolean)[] = [];
  const stop = listenToChanges(present(process.env.DATABASE_URL), {
    changed: (tags) => heard.push(tags),
    hearing: (isHearing) => heard.push(isHearing),
  });
  const waitFor = (expected: (readonly PageTag[] | boolean)[]) =>
    vi.waitFor(() => expect(heard).toEqual(expected), { timeout: 10_000, interval: 5 });
  return { stop, waitFor };
}

async function asAnother<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: present(process.env.DATABASE_URL) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Ends the connections that listen, as a failing network or server would; how many they were. */
function endListening(): Promise<number> {
  const killing = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = '${PUBLIC_CHANGE_CHANNEL}'`;
  return asAnother(async (client) => z.number().parse((await client.query(killing)).rowCount));
}

if (provider === "postgresql") {
  describe("on PostgreSQL", () => {
    it("every process hears of what is committed, and of nothing else", async () => {
      const { stop, waitFor } = listening();
      await waitFor([true]);
      const { write } = await database();
      const rolledBack = write(async (tx) => {
        announcePublicChange(tx, ["claim:never"]);
        throw new Error("rolled back");
      });
      await expect(rolledBack).rejects.toThrow();
      await write(async (tx) => announcePublicChange(tx, ["claim:a", "lists"]));
      await waitFor([true, ["claim:a", "lists"]]);
      await stop();
      await waitFor([true, ["claim:a", "lists"], false]);
    });

    it("what is too long to be told, or cannot be read, is everything", async () => {
      const { stop, waitFor } = listening();
      await waitFor([true]);
      const many = Array.from({ length: 400 }, (_, index): PageTag => `claim:a-long-enough-slug-${index}`);
      await (await database()).write(async (tx) => announcePublicChange(tx, many));
      await waitFor([true, ["site"]]);
      await asAnother((client) => client.query("SELECT pg_notify($1, $2)", [PUBLIC_CHANGE_CHANNEL, '["nonsense"]']));
      await waitFor([true, ["site"], ["site"]]);
      await stop();
    });

    it("a lost connection is told of, and made again", async () => {
      const complaint = vi.spyOn(console, "error").mockReturnValue();
      const { stop, waitFor } = listening();
      await waitFor([true]);
      expect(await endListening()).toBeGreaterThan(0);
      await waitFor([true, false, true]);
      await (await database()).write(async (tx) => announcePublicChange(tx, ["lists"]));
      await waitFor([true, false, true, ["lists"]]);
      await stop();
      expect(complaint).toHaveBeenCalledExactlyOnceWith(
        expect.stringMatching(/^PostgreSQL does not tell .+ made anew.+$/),
      );
      complaint.mockRestore();
    });

    it("a connection that stands is not given up because this process was busy meanwhile", async () => {
      const complaint = vi.spyOn(console, "error").mockReturnValue();
      const { stop, waitFor } = listening();
      // Longer than an answer is waited for, and once more while the connection is asked whether it stands.
      for (const expected of [[true], [true, ["lists" as const]]] satisfies (readonly PageTag[] | boolean)[][]) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
        await waitFor(expected.slice(0, 1));
        if (expected.length > 1) await (await database()).write(async (tx) => announcePublicChange(tx, ["lists"]));
        await waitFor(expected);
      }
      await stop();
      expect(complaint).not.toHaveBeenCalled();
      complaint.mockRestore();
    });
  });
}
