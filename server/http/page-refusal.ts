export type RefusedStatus = 401 | 403 | 404;

/** Thrown by loaders to have a page of that status shown in place of the one asked for. */
export class PageRefusal extends Error {
  constructor(readonly status: RefusedStatus) {
    super(`Refused with ${status}`);
  }
}

/** There is no such thing, or it is not public. */
export function missing(): never {
  throw new PageRefusal(404);
}
