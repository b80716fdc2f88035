import type { Actor } from "@/domain/permissions/role";
import { type Result, refused } from "@/domain/result";
import type { ShownTwin } from "@/domain/twins/twin";
import type { Asker } from "@/server/asker";
import { type ArticleTraces, possibleTwins, tracesOf, twinsAmong } from "./article-twins";
import { database, type Transaction } from "./database";
import { transactAs } from "./transact";

/** An article that is about to be added, as far as it is compared with others. */
export interface ComparedArticle {
  text: string;
  /** Of the UTF-8 bytes of the text, hex. */
  textSha256: string;
  url: string | null;
}

type Refused = Extract<Result<never>, { ok: false }>;

/** Compares a new article with those on the desk, each once. */
export interface TwinCheck {
  traces: ArticleTraces;
  /** The article that differs from it in white space at its ends alone; null where there is none. */
  same(): Promise<{ id: string } | null>;
  /**
   * Compares it with the articles that it was not compared with yet. Null where none is its twin, or one has this very
   * text; else the refusal that shows the twins.
   */
  refusal(): Promise<Refused | null>;
  /** Whether there are articles by now that it was not compared with; quick enough for a transaction. */
  hasMore(tx: Transaction): Promise<boolean>;
}

/** So many articles with the same words are looked at. */
const MOST_ALIKE = 6;

/** @param beside ids of articles that the person has seen, and adds theirs beside */
export function twinCheck(article: ComparedArticle, beside: readonly string[]): TwinCheck {
  const traces = tracesOf(article);
  const { text, textSha256 } = article;
  const compared = new Set(beside);
  const isStored = async (reader: Pick<Transaction, "article">) => {
    return (await reader.article.count({ where: { textSha256 } })) > 0;
  };
  const others = async (reader: Pick<Transaction, "article" | "articleSketch">) => {
    return (await possibleTwins(reader, traces)).filter((id) => !compared.has(id));
  };
  return {
    traces,
    same: async () => {
      const { read } = await database();
      const alike = await read.article.findMany({
        where: { foldedSha256: traces.foldedSha256 },
        orderBy: { id: "desc" },
        take: MOST_ALIKE,
        select: { id: true, text: true },
      });
      return alike.find((other) => other.text.trim() === text.trim()) ?? null;
    },
    refusal: async () => {
      const { read } = await database();
      const ids = await others(read);
      for (const id of ids) compared.add(id);
      const twins = await twinsAmong(read, ids, { text, traces });
      return twins.length === 0 || (await isStored(read)) ? null : shown(twins);
    },
    hasMore: async (tx) => (await others(tx)).length > 0 && !(await isStored(tx)),
  };
}

function shown(twins: ShownTwin[]): Refused {
  const message = twins.some(({ kind }) => kind !== "same address")
    ? "Nothing was added yet: nearly the same text is on the desk already. Compare the two below."
    : "Nothing was added yet: an article with this address is on the desk already. Compare the two below.";
  const fields = { beside: "Open the article there is, or say that yours is another." };
  return refused("duplicate", message, { fields, offer: { kind: "twins", twins } });
}

/** Never shown: what was added is compared, and the article stored after that. */
const addedMeanwhile = refused("duplicate", "Somebody has just added an article that may be the same.");

/** A transaction that adds an article, as `transactAs` has it; what others add meanwhile is compared with it first. */
export async function transactCompared<T>(
  requester: Asker<T>,
  twins: TwinCheck,
  work: (tx: Transaction, actor: Actor) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (;;) {
    const stored = await transactAs<T>(requester, "article.create", async (tx, actor) => {
      return (await twins.hasMore(tx)) ? addedMeanwhile : work(tx, actor);
    });
    if (stored !== addedMeanwhile) return stored;
    const twin = await twins.refusal();
    if (twin !== null) return twin;
  }
}
