import type { Actor, Requester } from "@/domain/permissions/role";
import type { Result } from "@/domain/result";
import { findWaitingOriginal } from "@/features/originals/data";
import { bringInFile, bringInPage, chooseEncoding, takeIn, throwAway } from "@/features/originals/mutations";
import { articleNumber } from "@/tests/fixtures/articles";
import { servingPage } from "@/tests/harness/page-network";
import type { Call, MutationCase } from "./mutation-case";
import { present, value } from "./support";

let articles = 7000;

function textFile(bytes?: Uint8Array<ArrayBuffer>): File {
  articles += 1;
  return new File([bytes ?? articleNumber(articles).text], "article.txt");
}

async function original(author: Actor, bytes?: Uint8Array<ArrayBuffer>): Promise<string> {
  return value(await bringInFile(author, { file: textFile(bytes) })).id;
}

function ofOriginal(
  call: (requester: Requester, originalId: string, seen: string) => Promise<Result<unknown>>,
  bytes?: Uint8Array<ArrayBuffer>,
) {
  return async (author: Actor): Promise<Call> => {
    const originalId = await original(author, bytes);
    const { seen } = present(await findWaitingOriginal(originalId));
    return (requester) => call(requester, originalId, seen);
  };
}

const latin1 = new Uint8Array(Buffer.from("Die Brücke kostete 87 Millionen Euro, sagt die Stadt.", "latin1"));
const noDetails = {
  title: "Brought in",
  url: null,
  publisher: null,
  authors: [],
  publishedOn: null,
  modifiedOn: null,
  language: "en",
};

/** The mutations of what is brought in. */
export const originalCases: MutationCase[] = [
  {
    mutation: "originals/bringInFile",
    action: "article.create",
    prepare: async () => (requester) => bringInFile(requester, { file: textFile() }),
  },
  {
    mutation: "originals/bringInPage",
    action: "article.create",
    prepare: async () => {
      articles += 1;
      const { text } = articleNumber(articles);
      const network = await servingPage(`<p>${text}</p>`);
      return (requester) => bringInPage(requester, { address: "http://paper.example/page" }, network);
    },
  },
  {
    mutation: "originals/chooseEncoding",
    action: "article.create",
    prepare: ofOriginal(
      (requester, originalId, seen) => chooseEncoding(requester, { originalId, seen, encoding: "windows-1252" }),
      latin1,
    ),
  },
  {
    mutation: "originals/takeIn",
    action: "article.create",
    prepare: ofOriginal((requester, originalId, seen) =>
      takeIn(requester, { ...noDetails, originalId, seen, added: [] }),
    ),
  },
  {
    mutation: "originals/throwAway",
    action: "article.create",
    prepare: ofOriginal((requester, originalId) => throwAway(requester, { originalId })),
  },
];
