import { plainLine } from "@/domain/plain-line";
import { ADDRESS, NO_NAME } from "./byline-words";
import type { ArticleAuthor } from "./ingested-article";
import { findWrittenDay } from "./written-day";

const LONGEST = 40;

/**
 * The name under which somebody writes in a forum or a blog, logins among them: "board_clerk", "Gwen of Upper Cwm". For
 * places that hold nothing but such a name. Null where it is none.
 */
export function userName(text: string): ArticleAuthor | null {
  const name = plainLine(text.slice(0, LONGEST * 4)).replace(/^@/, "");
  if (name.length < 2 || name.length > LONGEST || !/\p{L}{2}/u.test(name)) return null;
  if (!/^[\p{L}\p{M}\p{N}_.'’ -]+$/u.test(name) || NO_NAME.test(name) || ADDRESS.test(name)) return null;
  return findWrittenDay(name) === null ? { name, kind: "person" } : null;
}
