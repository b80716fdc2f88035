import { describe, expect, it } from "vitest";
import type { IngestedArticle } from "@/domain/ingest/ingested-article";
import type { FileReading } from "@/server/ingest/files/file-reading";
import { dayOfMail } from "./mail-day";
import { mhtmlPage } from "./mhtml-page";
import { readMail } from "./read-mail";
import { readMhtml } from "./read-mhtml";

const bytes = (lines: string[]) => new TextEncoder().encode(lines.join("\r\n"));

function articleOf(reading: FileReading): IngestedArticle {
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

describe("an e-mail", () => {
  const head = [
    "From: =?UTF-8?Q?J=C3=B3_Lind?= <jo@town.example>",
    "To: desk@paper.example",
    "Subject: Re: FW: =?windows-1251?B?z/Dg4uTg?= about the quay",
    "Date: Thu, 12 May 2022 23:30:00 -0500",
    "MIME-Version: 1.0",
  ];

  it("keeps its text and what it quotes, and says who wrote it when, by the sender’s clock", async () => {
    const reading = await readMail(
      bytes([
        ...head,
        "Content-Type: text/plain; charset=windows-1251",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "=CC=B3=ED=F1=EA paid =",
        "87 million.",
        "",
        "> It cost 3 million.",
        "",
      ]),
    );
    const { text, details } = articleOf(reading);
    expect(text).toBe("Мінск paid 87 million.\n\n> It cost 3 million.");
    expect(details).toEqual({
      title: { value: "Правда about the quay", from: "the e-mail’s head" },
      authors: { value: [{ name: "Jó Lind", kind: "person" }], from: "the e-mail’s head" },
      publishedOn: { value: "2022-05-12", from: "the e-mail’s head" },
    });
  });

  it("is read from its HTML, with a note that names what is attached", async () => {
    const { text, notes } = articleOf(
      await readMail(
        bytes([
          ...head,
          'Content-Type: multipart/mixed; boundary="b"',
          "",
          "--b",
          'Content-Type: multipart/alternative; boundary="c"',
          "",
          "--c",
          "Content-Type: text/plain",
          "",
          "It cost 87 million.",
          "--c",
          "Content-Type: text/html; charset=utf-8",
          "",
          '<div style="display:none">Preview</div><p>It cost<br>87 million.</p><blockquote><p>It was said.</p></blockquote>',
          "--c--",
          "--b",
          "Content-Type: application/pdf",
          'Content-Disposition: attachment; filename="report.pdf"',
          "",
          "x",
          "--b--",
        ]),
      ),
    );
    expect(text).toBe("It cost\n87 million.\n\n> It was said.");
    expect(notes).toEqual(["Not read, since each is a file of its own: report.pdf."]);
  });

  it("names what is attached inline, but for the pictures that its HTML shows", async () => {
    const inline = (name: string, id: string) => [
      "--b",
      "Content-Type: image/png",
      `Content-Disposition: inline; filename="${name}"`,
      ...(id === "" ? [] : [`Content-ID: <${id}>`]),
      "",
      "x",
    ];
    const letter = (content: string, html: string) =>
      bytes([
        ...head,
        `Content-Type: multipart/${content}; boundary="b"`,
        "",
        "--b",
        "Content-Type: text/html",
        "",
        html,
        ...inline("logo.png", "logo@town"),
        ...inline("budget.png", "budget@town"),
        ...inline("plan.png", ""),
        "--b--",
      ]);
    const shown = '<p>It cost 87 million.</p><img src="cid:logo@town">';
    for (const content of ["mixed", "related"]) {
      expect(articleOf(await readMail(letter(content, shown))).notes).toEqual([
        "Not read, since each is a file of its own: budget.png, plan.png.",
      ]);
    }
  });

  it("is refused without text", async () => {
    expect(await readMail(bytes([...head, "", ""]))).toEqual({ ok: false, problem: "no_text" });
  });

  it.each([
    ["Thu, 12 May 2022 23:30:00 -0500", "2022-05-12"],
    ["1 Jan 2024 00:00 +0000 (UTC)", "2024-01-01"],
    ["31 Feb 2024 00:00 +0000", null],
    ["yesterday", null],
  ])("dated %j is of %j", (date, day) => {
    expect(dayOfMail(date)).toBe(day);
  });
});

describe("a saved page", () => {
  const prose = "The quay has cost 87 million euros, the mayor said on Monday. ".repeat(6).trim();
  const saved = bytes([
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://paper.example/quay",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="----b"',
    "",
    "------b",
    "Content-Type: text/html",
    "Content-Location: https://ads.example/frame",
    "",
    "<p>Buy a boat.</p>",
    "------b",
    'Content-Type: text/html; charset="windows-1251"',
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: https://paper.example/quay",
    "",
    `<!doctype html><html><body><article><p>=CC=B3=ED=F1=EA. ${prose}</p></article></body></html>`,
    "------b",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "------b--",
  ]);

  it("is the page itself among its frames and pictures", async () => {
    const page = await mhtmlPage(saved);
    expect(page?.address).toBe("https://paper.example/quay");
    expect(page?.html).toContain("Мінск.");
    const { text, details } = articleOf(await readMhtml(saved));
    expect(text).toBe(`Мінск. ${prose}`);
    expect(details.url?.value).toBe("https://paper.example/quay");
  });

  it("is refused without a page", async () => {
    expect(await readMhtml(bytes(["Content-Type: image/png", "", "x"]))).toEqual({ ok: false, problem: "damaged" });
  });
});
