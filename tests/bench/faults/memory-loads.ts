import { dataUrls, deskUrls } from "@/domain/urls";

/** Requests that a server gets, in words and in turn. */
export interface Load {
  name: "kept" | "made";
  what: string;
  /** Looks around as somebody who is signed in; gives the address of the request of each number. */
  prepare(read: (address: string) => Promise<string>): Promise<(number: number) => string>;
}

const kept = ["/", "/claims", "/be/claims", "/ru", "/articles", "/topics", "/methodology", "/feed.xml"];

/** A page of its own each time, so that the cache is filled and emptied. */
const newPage = (number: number) => `/claims?q=word${number}`;

const among = (addresses: readonly string[], number: number) => addresses[number % addresses.length] ?? "/";

export const keptLoad: Load = {
  name: "kept",
  what: "nine in ten of them for pages in memory, the others for new ones",
  prepare: async () => (number) => (number % 10 === 9 ? newPage(number) : among(kept, number)),
};

export const madeLoad: Load = {
  name: "made",
  what: "half of them for new pages, the others for the desk, exports, pictures and pages in memory, and a sign-in for each 500",
  async prepare(read) {
    const slugs = new Set(
      [...(await read("/claims")).matchAll(/"\/claims\/([a-z0-9-]+)"/g)].map(([, slug = ""]) => slug),
    );
    const files = [...slugs].flatMap((slug) => [
      dataUrls.claimImage(slug),
      dataUrls.claimJson(slug),
      dataUrls.claimCsv(slug),
    ]);
    const found = [...(await read(deskUrls.articles)).matchAll(/"(\/desk\/articles\/[a-z0-9-]+)"/g)];
    const articles = found.map(([, address = ""]) => address);
    const desk = [deskUrls.articles, deskUrls.reviews, deskUrls.scales, deskUrls.newArticle, ...articles];
    const exported = [dataUrls.claimsCsv, dataUrls.claimsJson, ...files];
    return (number) => {
      const turn = Math.floor(number / 10);
      if (number % 10 < 5) return newPage(number);
      if (number % 10 < 7) return among(desk, turn * 2 + (number % 2));
      return number % 10 === 7 ? among(exported, turn) : among(kept, number);
    };
  },
};
