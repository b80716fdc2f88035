import type { MarkedPage } from "./marked-page";

const UPDATES = 300;
const PLACES = ["the town hall", "Mill Bridge", "the lower harbour", "the bus station", "Gull Street", "the school"];
const NEWS = [
  (place: string, number: number) => `Water stands ${number} centimetres deep at ${place}, the fire brigade says.`,
  (place: string, number: number) => `${number} people have been taken from ${place} by boat since the morning.`,
  (place: string, number: number) => `Power is back at ${place}; ${number} homes elsewhere are still dark.`,
  (place: string, number: number) => `The council counts ${number} sandbags at ${place} and has ordered more.`,
  (place: string, number: number) =>
    `“We have ${number} beds ready,” says a nurse who set up the shelter near ${place}.`,
];

const pick = <T>(of: readonly T[], at: number): T => {
  const each = of[at % of.length];
  if (each === undefined) throw new Error("Nothing to pick from.");
  return each;
};

const sentence = (at: number) => pick(NEWS, at)(pick(PLACES, at + Math.floor(at / 5)), 11 + at);

/** A live blog of 300 updates, newest first: some 20,000 elements, of which little is text. */
export function liveBlog(): MarkedPage {
  const texts = Array.from({ length: UPDATES }, (_, at) => sentence(UPDATES - at));
  // A few of them, so that this page does not weigh as much as all the others.
  const wanted = texts.filter((_, at) => at % 20 === 0);
  const icon = "<i><b></b></i>".repeat(4);
  const updates = texts.map(
    (text, at) => `<article class="lx-stream__post-container" id="post-${at}"><div class="lx-stream-post gs-u-pv-alt@m">
<header class="lx-stream-post__header o-media"><span class="lx-stream-post__meta-time">${icon}<span class="qa-post-auto-meta">${9 + Math.floor(at / 30)}:${10 + (at % 30)}</span></span>
<h3 class="lx-stream-post__header-title"><span class="lx-stream-post__header-text">Update ${UPDATES - at}</span></h3></header>
<div class="lx-stream-post-body"><p>${text}</p></div>
<ul class="lx-share-tools">${`<li><a href="#"><span class="icon">${icon}</span><span class="gel">Share</span></a></li>`.repeat(4)}</ul></div></article>`,
  );
  const furniture = ["You are reading our live page. It loads new updates by itself every thirty seconds."];
  return generated("live-blog", "Live page of a broadcaster, 300 updates", { wanted, furniture }, updates.join("\n"), [
    "live blog",
    "20,000 elements",
  ]);
}

/** A page of about a million bytes, most of it prose and comments, for the time that one megabyte takes. */
export function megabytePage(): MarkedPage {
  const paragraph = (at: number) => [0, 1, 2, 3].map((part) => sentence(4 * at + part)).join(" ");
  const prose = Array.from({ length: 1500 }, (_, at) => `<p class="css-at9mc1">${paragraph(at)}</p>`);
  const comments = Array.from(
    { length: 900 },
    (_, at) =>
      `<li class="comment depth-1"><div class="comment-author vcard"><cite>reader${at}</cite></div><p>${paragraph(at + 1500)}</p></li>`,
  );
  const page = `<div class="entry-content">${prose.join("\n")}</div><ol class="commentlist">${comments.join("\n")}</ol>`;
  return generated("one-megabyte", "One megabyte of HTML", { wanted: [], furniture: [] }, page, []);
}

function generated(
  name: string,
  system: string,
  marked: Pick<MarkedPage, "wanted" | "furniture">,
  content: string,
  features: string[],
): MarkedPage {
  const title = "Flood in Marrowby: what happened on Sunday";
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><main><h1>${title}</h1>
<div class="content">${content}</div></main><footer>${marked.furniture.map((text) => `<p>${text}</p>`).join("")}</footer></body></html>`;
  return {
    name,
    system,
    features,
    ...marked,
    encoding: { name: "utf-8", isDeclared: true },
    details: { title, authors: null, publishedOn: null, language: "en" },
    bytes: new TextEncoder().encode(html),
  };
}
