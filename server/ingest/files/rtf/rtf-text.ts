import { lowered, writtenRaised } from "@/server/ingest/raised-signs";
import { codePageOf, decoded, isKnown } from "./code-pages";
import { RtfBlocks } from "./rtf-blocks";
import { type RtfToken, rtfTokens } from "./tokens";

/** What a group is read for: the text, a note, a field of the file's own data, the table of fonts, or not at all. */
type Destination = "text" | "note" | "title" | "author" | "fonts" | "nothing";

interface Group {
  destination: Destination;
  codePage: number;
  /** How many signs stand behind each `\u` for readers that do not know it. */
  substitutes: number;
  isHidden: boolean;
  isDeleted: boolean;
  raised: "no" | "up" | "down";
  /** Whether nothing has stood in it yet but what says that readers may leave it out. */
  isOptional: boolean;
}

export interface RtfText {
  text: string;
  title: string;
  author: string;
  deleted: number;
  inserted: number;
  /** Whether bytes stand in a code page that is not known here. */
  hasUnknownLetters: boolean;
}

const UNREAD = new Set(
  `colortbl stylesheet pict objdata objclass header headerl headerr headerf footer footerl footerr footerf fldinst
  listtable listoverridetable revtbl rsidtbl generator info themedata colorschememapping datastore xmlnstbl latentstyles
  mmathPr pn annotation atnid atnauthor atntime atnref filetbl operator company subject keywords doccomm sn sv shprslt
  nonshppict xe tc bkmkstart bkmkend private ftnsep ftnsepc aftnsep aftnsepc userprops docvar wgrffmtfilter`.split(
    /\s+/,
  ),
);
/** Groups that a reader may leave out, and that have text all the same. */
const OPTIONAL_TEXT = new Set(["shpinst", "shppict", "shptxt", "pntext", "listtext"]);

const SIGNS: Record<string, string> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  tab: " ",
  line: "\n",
  lbr: "\n",
  ltrmark: "\u200e",
  rtlmark: "\u200f",
  zwj: "\u200d",
  zwnj: "\u200c",
  "~": "\u00a0",
  _: "\u2011",
  "{": "{",
  "}": "}",
  "\\": "\\",
};
const PARAGRAPH_ENDS = new Set(["par", "sect", "page", "\n", "\r"]);
const DEEPEST = 1000;

/** The text of an RTF file; null where it is none, or its groups stand too deep in each other. */
export function rtfText(bytes: Uint8Array): RtfText | null {
  return new RtfReader().read(bytes);
}

class RtfReader {
  #group: Group = {
    destination: "text",
    codePage: 1252,
    substitutes: 1,
    isHidden: false,
    isDeleted: false,
    raised: "no",
    isOptional: false,
  };
  readonly #outer: Group[] = [];
  readonly #blocks = new RtfBlocks();
  readonly #notes: RtfBlocks[] = [];
  readonly #data = { title: "", author: "" };
  readonly #fonts = new Map<number, number>();
  #font = 0;
  #usual = 1252;
  #bytes: number[] = [];
  #toSkip = 0;
  #half = "";
  #raised = "";
  #isInTable = false;
  #inserted = 0;
  #deleted = 0;
  #hasUnknown = false;

  read(bytes: Uint8Array): RtfText | null {
    for (const token of rtfTokens(bytes)) {
      if (this.#outer.length > DEEPEST) return null;
      this.#token(token);
    }
    this.#flush();
    this.#setRaised("no");
    const notes = this.#notes.map((note, index) => `${index + 1}. ${note.text()}`);
    const text = [this.#blocks.text(), ...notes].join("\n\n");
    const counts = { inserted: this.#inserted, deleted: this.#deleted };
    return { text, ...this.#data, ...counts, hasUnknownLetters: this.#hasUnknown };
  }

  #token(token: RtfToken): void {
    if (token.kind === "byte") {
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#bytes.push(token.byte);
      return;
    }
    if (token.kind === "word" && this.#toSkip > 0 && SIGNS[token.name] !== undefined) {
      this.#toSkip -= 1;
      return;
    }
    this.#flush();
    this.#toSkip = 0;
    if (token.kind === "open") this.#outer.push({ ...this.#group });
    else if (token.kind === "close") this.#close();
    else this.#word(token.name, token.value);
  }

  #close(): void {
    const outer = this.#outer.pop();
    if (outer === undefined) return;
    if (outer.raised !== this.#group.raised || outer.destination !== this.#group.destination) {
      this.#setRaised(outer.raised);
    }
    this.#group = outer;
  }

  #word(name: string, value: number | null): void {
    const { isOptional } = this.#group;
    this.#group.isOptional = name === "*";
    const isOn = value !== 0;
    const sign = SIGNS[name];
    if (isOptional && !OPTIONAL_TEXT.has(name)) this.#group.destination = name === "fonttbl" ? "fonts" : "nothing";
    else if (UNREAD.has(name)) this.#group.destination = "nothing";
    else if (sign !== undefined) this.#add(sign);
    else if (PARAGRAPH_ENDS.has(name)) this.#ended()?.paragraph(this.#isInTable);
    else if (name === "u") this.#unicode(value ?? 0);
    else if (name === "uc") this.#group.substitutes = Math.max(0, value ?? 1);
    else if (name === "cell" || name === "nestcell") this.#ended()?.cell();
    else if (name === "row" || name === "nestrow") this.#ended()?.row();
    else if (name === "intbl") this.#isInTable = true;
    else if (name === "pard") this.#isInTable = false;
    else if (name === "fonttbl") this.#group.destination = "fonts";
    else if (name === "footnote") this.#note();
    else if (name === "title" || name === "author") this.#group.destination = name;
    else if (name === "v") this.#group.isHidden = isOn;
    else if (name === "deleted") this.#change(isOn);
    else if (name === "revised" && isOn) this.#inserted += 1;
    else this.#look(name, value);
  }

  #look(name: string, value: number | null): void {
    if (name === "super" || name === "up") this.#setRaised(value === 0 ? "no" : "up");
    else if (name === "sub" || name === "dn") this.#setRaised(value === 0 ? "no" : "down");
    else if (name === "nosupersub") this.#setRaised("no");
    else if (name === "plain") {
      this.#setRaised("no");
      this.#group.isHidden = false;
      this.#group.isDeleted = false;
    } else if (name === "ansicpg" && value !== null) {
      this.#usual = value;
      this.#group.codePage = value;
      this.#hasUnknown ||= !isKnown(value);
    } else if (name === "mac") this.#usual = this.#group.codePage = 10000;
    else if (name === "f" && value !== null) this.#setFont(value);
    else if (name === "fcharset" && value !== null && this.#group.destination === "fonts") {
      this.#fonts.set(this.#font, value);
    }
  }

  #setFont(font: number): void {
    this.#font = font;
    if (this.#group.destination === "fonts") return;
    this.#group.codePage = codePageOf(this.#fonts.get(font) ?? 0, this.#usual);
  }

  #note(): void {
    this.#setRaised("no");
    this.#group.destination = "note";
    this.#notes.push(new RtfBlocks());
  }

  #change(isDeleted: boolean): void {
    if (isDeleted && !this.#group.isDeleted) this.#deleted += 1;
    this.#group.isDeleted = isDeleted;
  }

  /** A code unit of UTF-16; characters beyond the first plane come as two of them. */
  #unicode(value: number): void {
    const unit = String.fromCharCode(value < 0 ? value + 0x10000 : value);
    this.#toSkip = this.#group.substitutes;
    const isFirstHalf = /^[\ud800-\udbff]$/.test(unit);
    const whole = `${this.#half}${unit}`;
    this.#half = isFirstHalf ? unit : "";
    if (!isFirstHalf) this.#add(whole.replace(/\p{Cs}/gu, "\ufffd"));
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const text = decoded(this.#bytes, this.#group.codePage);
    this.#bytes = [];
    this.#group.isOptional = false;
    this.#add(text);
  }

  #add(text: string): void {
    const { destination, isHidden, isDeleted, raised } = this.#group;
    if (destination === "title" || destination === "author") this.#data[destination] += text;
    else if (isHidden || isDeleted) return;
    else if (text === "\n") this.#ended()?.add(text);
    else if (raised !== "no" && this.#target() !== undefined) this.#raised += text;
    else this.#target()?.add(text);
  }

  #target(): RtfBlocks | undefined {
    const { destination } = this.#group;
    if (destination === "note") return this.#notes.at(-1);
    return destination === "text" ? this.#blocks : undefined;
  }

  /** What is written to, with the raised signs at its end; they may go on in the next paragraph. */
  #ended(): RtfBlocks | undefined {
    this.#setRaised(this.#group.raised);
    return this.#target();
  }

  #setRaised(raised: Group["raised"]): void {
    const before = this.#group.raised;
    const target = this.#target();
    if (this.#raised !== "" && target !== undefined) {
      const text = this.#raised;
      target.add(before === "down" ? lowered(text) : writtenRaised(text.trim(), target.end));
      // The space before the next word is often typed while the sign is still raised.
      if (before === "up" && text !== text.trimEnd()) target.add(" ");
      this.#raised = "";
    }
    this.#group.raised = raised;
  }
}
