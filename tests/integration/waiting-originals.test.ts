import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import {
  findOriginalFile,
  findPossibleEncodings,
  findWaitingOriginal,
  listWaitingOriginals,
} from "@/features/originals/data";
import { bringInPage, chooseEncoding, takeIn } from "@/features/originals/mutations";
import { database } from "@/server/database/database";
import { DAYS_WAITING, throwAwayOldNowAndThen } from "@/server/database/waiting-originals";
import { articleNumber } from "@/tests/fixtures/articles";
import { servingPage } from "@/tests/harness/page-network";
import { articlePage, brought, choose, details, htmlFile, take } from "./brought-in";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
beforeAll(async () => {
  ann = await newPerson("reviewer");
});

let number = 800;
function page(): string {
  number += 1;
  return articlePage(number);
}

describe("what waits to be taken in", () => {
  it("is asked its encoding where it does not say it", async () => {
    const bytes = new Uint8Array(Buffer.from("Die Brücke kostete 87 Millionen Euro, sagt die Stadt.", "latin1"));
    const id = await brought(ann, new File([bytes], "a.txt"));
    expect(present(await findWaitingOriginal(id)).article).toBeNull();
    const { candidates, said } = present(await findPossibleEncodings(id));
    expect(candidates.map(({ preview }) => preview).join()).toContain("Brücke");
    expect(said).toBeNull();
    expect(refusal(await take(ann, { ...details, originalId: id, added: [] })).code).toBe("conflict");
    value(await choose(ann, id, "windows-1252"));
    expect((await findWaitingOriginal(id))?.article?.text).toContain("Die Brücke");
  });

  it("can be read in another encoding until it is an article, and nobody takes in a text that they have not seen", async () => {
    number += 1;
    const text = `${articleNumber(number).text}\n\nDer Kai kostete 87 Millionen, für alle, sagt die Stadt.`;
    const id = await brought(ann, new File([new Uint8Array(Buffer.from(text, "latin1"))], "a.txt"));
    const asked = present(await findWaitingOriginal(id)).seen;
    value(await choose(ann, id, "windows-1251"));
    const wrong = present(await findWaitingOriginal(id));
    expect(wrong).toMatchObject({ encoding: "windows-1251", article: { text: expect.stringContaining("fьr alle") } });
    const late = { originalId: id, encoding: "koi8-r", seen: asked };
    expect(refusal(await chooseEncoding(ann, late)).message).toMatch(/read meanwhile/);
    expect(present(await findPossibleEncodings(id)).candidates[0]).toMatchObject({ encoding: "windows-1251" });

    value(await choose(ann, id, "windows-1252"));
    const right = present(await findWaitingOriginal(id));
    expect(right.article?.text).toContain("für alle");
    const taking = { ...details, originalId: id, added: [] };
    expect(refusal(await takeIn(ann, { ...taking, seen: wrong.seen })).message).toMatch(/read meanwhile/);
    const article = value(await takeIn(ann, { ...taking, seen: right.seen }));
    expect((await (await reader()).article.findUniqueOrThrow({ where: { id: article.id } })).text).toContain(
      "für alle",
    );
    expect(refusal(await choose(ann, id, "windows-1251")).code).toBe("not_found");
  });

  it("has no encoding to choose where its kind has none", async () => {
    const id = await brought(ann, new File([String.raw`{\rtf1\ansi The quay cost 87 million euros.\par}`], "a.rtf"));
    expect(present(await findWaitingOriginal(id)).encoding).toBeNull();
    expect(refusal(await choose(ann, id, "windows-1251")).fields?.encoding).toMatch(/no encoding to choose/);
  });

  it("is thrown away after thirty days, unless it became an article, and waits no longer even before", async () => {
    const bob = await newPerson("reviewer");
    const [old, taken, fresh] = [
      await brought(bob, htmlFile(page())),
      await brought(bob, htmlFile(page())),
      await brought(bob, htmlFile(page())),
    ];
    const article = value(await take(bob, { ...details, originalId: taken, added: [] }));
    const { write } = await database();
    const hour = 60 * 60 * 1000;
    const now = Date.now();
    const createdAt = new Date(now - DAYS_WAITING * 24 * hour - 1000);
    await write((tx) => tx.original.update({ where: { id: old }, data: { createdAt } }));
    expect(await findWaitingOriginal(old)).toBeNull();
    expect((await listWaitingOriginals(bob.id)).map(({ id }) => id)).toEqual([fresh]);
    expect(refusal(await take(bob, { ...details, originalId: old, added: [] })).message).toMatch(/30 days/);
    expect(present(await findWaitingOriginal(fresh)).keptUntil.getTime()).toBeGreaterThan(now + 29 * 24 * hour);

    // An hour later, since it was looked at when the first form of this process was taken.
    await write((tx) => throwAwayOldNowAndThen(tx, new Date(now + hour)));
    expect(await (await reader()).original.count({ where: { id: old } })).toBe(0);
    expect(await findWaitingOriginal(fresh)).not.toBeNull();
    expect(await findOriginalFile(article.id)).not.toBeNull();
  });

  it("keeps what its site says of its letters, and how it came, while its encoding is asked", async () => {
    number += 1;
    const bytes = Buffer.from(`<p>${articleNumber(number).text}</p><p>Nuÿs, the town said.</p>`.repeat(20), "latin1");
    const network = await servingPage(bytes, "text/html; charset=shift_jis");
    const { id } = value(await bringInPage(ann, { address: "http://paper.example/quay" }, network));
    const asked = present(await findWaitingOriginal(id));
    expect(asked).toMatchObject({ article: null, encoding: null, address: "http://paper.example/quay" });
    expect(await findPossibleEncodings(id)).toMatchObject({
      said: "Japanese (Shift JIS)",
      candidates: expect.arrayContaining([expect.objectContaining({ encoding: "windows-1252" })]),
    });
    for (const encoding of ["windows-1251", "windows-1252"]) {
      value(await choose(ann, id, encoding));
      const notes = present(present(await findWaitingOriginal(id)).article).notes;
      expect(notes.filter((note) => note.includes("a connection that nothing protects"))).toHaveLength(1);
      expect(notes.filter((note) => note.includes("as you chose"))).toEqual([expect.stringContaining(encoding)]);
    }
  });
});
