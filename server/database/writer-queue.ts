/** Runs one piece of work after the other, in the order asked. A failed one does not stop those behind it. */
export interface WriterQueue {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createWriterQueue(): WriterQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
