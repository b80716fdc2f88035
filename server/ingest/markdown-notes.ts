import type { MarkdownIt, StateBlock, StateCore } from "markdown-it";

/** Where a note's text begins on its line, `[^label]: text`; 0 where the line begins none. */
function noteStart(state: StateBlock, line: number): number {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const found = /^\[\^[^\s\]]{1,200}\]:[ \t]*/.exec(state.src.slice(start, state.eMarks[line]));
  return found === null ? 0 : start + found[0].length;
}

/**
 * Takes footnotes out of the sentences: `[^1]` and `^[a note in the line]` leave nothing where they stand, and the notes'
 * texts come last, as a list, whether something refers to them or not. markdown-it's own plugin drops those without a
 * mark in the text.
 */
export function readNotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "reference",
    "note",
    (state, line, lastLine, silent) => {
      const text = noteStart(state, line);
      if (text === 0) return false;
      if (silent) return true;
      const [mark, shift, indent] = [state.bMarks[line] ?? 0, state.tShift[line] ?? 0, state.sCount[line] ?? 0];
      state.push("note_open", "li", 1);
      // The rest of the line, and lines set in behind it, are the note's own blocks.
      state.bMarks[line] = text;
      state.tShift[line] = 0;
      state.blkIndent += 4;
      state.sCount[line] = state.blkIndent;
      state.md.block.tokenize(state, line, lastLine);
      state.blkIndent -= 4;
      [state.bMarks[line], state.tShift[line], state.sCount[line]] = [mark, shift, indent];
      state.push("note_close", "li", -1);
      return true;
    },
    { alt: ["paragraph", "reference"] },
  );
  markdown.inline.ruler.before("link", "note_mark", (state, silent) => {
    // Looking for a link's end must not take brackets out of the count.
    if (silent) return false;
    const label = /\[\^[^\s\]]{1,200}\]/y;
    label.lastIndex = state.pos;
    const found = label.exec(state.src)?.[0];
    if (found === undefined) return false;
    state.push("note_mark", "", 0);
    state.pos += found.length;
    return true;
  });
  markdown.inline.ruler.after("image", "note_in_line", (state, silent) => {
    if (!state.src.startsWith("^[", state.pos)) return false;
    const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
    if (end < 0) return false;
    if (!silent) state.push("note_in_line", "", 0).content = state.src.slice(state.pos + 2, end);
    state.pos = end + 1;
    return true;
  });
  markdown.core.ruler.push("notes_last", (state) => {
    const [body, notes]: [typeof state.tokens, typeof state.tokens] = [[], []];
    let depth = 0;
    for (const token of state.tokens) {
      if (token.type === "note_open") depth += 1;
      (depth > 0 ? notes : body).push(token);
      if (token.type === "note_close") depth -= 1;
    }
    for (const token of body) {
      for (const child of token.children ?? []) {
        if (child.type === "note_in_line") notes.push(...noteFrom(child.content, state));
      }
    }
    if (notes.length === 0) return;
    state.tokens = [
      ...body,
      new state.Token("note_list_open", "ol", 1),
      ...notes,
      new state.Token("note_list_close", "ol", -1),
    ];
  });
  for (const nothing of ["note_mark", "note_in_line"]) markdown.renderer.rules[nothing] = () => "";
}

function noteFrom(content: string, state: StateCore): StateCore["tokens"] {
  const words = new state.Token("inline", "", 0);
  words.content = content;
  words.children = [];
  state.md.inline.parse(content, state.md, state.env, words.children);
  return [new state.Token("note_open", "li", 1), words, new state.Token("note_close", "li", -1)];
}
