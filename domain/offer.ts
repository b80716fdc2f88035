import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { JoinedPreview } from "@/domain/ingest/joined-preview";
import type { ShownTwin } from "@/domain/twins/twin";

/** Words of an article that may be those that were meant, ready to be read. */
export interface OfferedWords extends TextRange {
  before: string;
  exact: string;
  after: string;
}

/** What a refused form can be sent again with, for the person to choose from. */
export type Offer =
  | { kind: "words"; words: OfferedWords[] }
  /** The articles there are, one of which may be the one that is being added. */
  | { kind: "twins"; twins: ShownTwin[] }
  /** Ways of reading a pasted text: with its lines joined, or by the marks of Markdown that it has, in words. */
  | { kind: "reading"; joined: JoinedPreview | null; markdown: string | null };
