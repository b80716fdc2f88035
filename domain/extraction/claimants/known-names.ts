import type { BodyNames } from "@/domain/extraction/names/bodies";
import type { Names } from "@/domain/extraction/names/names";
import type { Discourse, Mention } from "./mentions";

/** What a subject comes to: by which name it goes, and what it is. */
export type Resolved = {
  readonly name: string;
  readonly kind: Mention["kind"];
  /** Whether that is a proper name. */
  readonly isNamed: boolean;
  /** The noun by which it may be taken up again, in lower case. */
  readonly noun: string | null;
  /** How sure the name is, 0 to 1. */
  readonly confidence: number;
};

/** Somebody named, or a named body, with a noun by which a sentence describes it. */
export type Described = {
  readonly name: string;
  readonly kind: "person" | "body";
  readonly modifiers: readonly string[];
  readonly sentence: number;
};

/** What is known of an article's names where a sentence is read. */
export type Known = {
  readonly names: Names;
  readonly bodies: BodyNames;
  readonly discourse: Discourse;
  /** The last phrase for a body or a writing by its noun. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Those whom the article describes by a noun, in its order. */
  readonly descriptions: ReadonlyMap<string, readonly Described[]>;
  /** Whom the sentence itself tells of. */
  readonly here: readonly Mention[];
  /** Where the sentence stands that is read. */
  readonly block: number;
  readonly sentence: number;
};
