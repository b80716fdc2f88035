/** Whether a list of a style is numbered at a level, counted from 1, and from which number. */
export type ListStyles = (style: string, level: number) => { start: number } | null;

/** The styles of lists that a document declares, the automatic ones of its content among them. */
export function listStylesOf(documents: readonly Document[]): ListStyles {
  const numbered = new Map<string, number>();
  for (const document of documents) {
    for (const style of document.getElementsByTagName("text:list-style")) {
      for (const level of style.getElementsByTagName("text:list-level-style-number")) {
        if ((level.getAttribute("style:num-format") ?? "") === "") continue;
        const key = `${style.getAttribute("style:name")} ${level.getAttribute("text:level")}`;
        numbered.set(key, Number(level.getAttribute("text:start-value") ?? "1") || 1);
      }
    }
  }
  return (style, level) => {
    const start = numbered.get(`${style} ${level}`);
    return start === undefined ? null : { start };
  };
}

/** What the styles of a document's text do to it, by themselves or by those that they are made from. */
export type TextStyles = (style: string) => Effect | null;
type Effect = "sup" | "sub" | "s" | "hidden";

export function textStylesOf(documents: readonly Document[]): TextStyles {
  const known = new Map<string, Effect | "shown">();
  const parents = new Map<string, string>();
  for (const document of documents) {
    for (const style of document.getElementsByTagName("style:style")) {
      const parent = style.getAttribute("style:parent-style-name");
      if (parent) parents.set(style.getAttribute("style:name") ?? "", parent);
    }
    for (const properties of document.getElementsByTagName("style:text-properties")) {
      const name = properties.parentElement?.getAttribute("style:name");
      const does = effectOf(properties);
      if (name && does !== null) known.set(name, does);
    }
  }
  return (style) => {
    const passed = new Set<string>();
    let name: string | undefined = style;
    while (name !== undefined && !known.has(name) && !passed.has(name)) {
      passed.add(name);
      name = parents.get(name);
    }
    const does = known.get(name ?? "") ?? "shown";
    return does === "shown" ? null : does;
  };
}

function effectOf(properties: Element): Effect | "shown" | null {
  const display = properties.getAttribute("text:display");
  if (display === "none") return "hidden";
  const position = properties.getAttribute("style:text-position") ?? "";
  if (/^(?:super|[1-9]\d*%)/.test(position)) return "sup";
  if (/^(?:sub|-)/.test(position)) return "sub";
  const line = properties.getAttribute("style:text-line-through-style");
  if ((line ?? "none") !== "none") return "s";
  return display === "true" || position !== "" || line !== null ? "shown" : null;
}
