import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { FurnitureKind } from "./furniture-cues";

export type BlockKind = "headline" | "paragraph" | "list_item" | "table" | FurnitureKind;

/**
 * A stretch of an article that stands by itself; UTF-16 offsets of its content. Marks such as "#" and "- ", the label of
 * a speaker and a dateline are left out.
 */
export type Block = TextRange & {
  readonly kind: BlockKind;
  /** In a transcript the name in the label of who speaks, such as "SMITH" before "We lost."; it may stand further up. */
  readonly speaker?: TextRange;
  /** Whether it stands in a block quotation. */
  readonly isQuoted?: boolean;
  /** "LAGOS (Agency) —", with its dash. */
  readonly dateline?: TextRange;
};

/** A block with the number of its group of lines; blank lines divide the groups. */
export type GroupedBlock = Block & { readonly group: number };
