import type { Result } from "@/domain/result";
import { database, type Transaction } from "./database";

/** Carries a refusal out of a transaction, so that everything in it is rolled back. */
class RolledBack<T> extends Error {
  constructor(readonly result: Result<T>) {
    super("The transaction was refused");
  }
}

/** One transaction whose work may be refused: then nothing of it is kept. */
export async function transact<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  const { write } = await database();
  try {
    return await write(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack<T>(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    throw error;
  }
}
