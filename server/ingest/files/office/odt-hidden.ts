import type { TextStyles } from "./odt-lists";

const isSaidHidden = (element: Element) => element.getAttribute("text:is-hidden") === "true";

/**
 * Whether a part of an OpenDocument text is hidden by itself (OpenDocument 1.3, part 3): a section, a paragraph by its
 * style or by a field in it, or a field of hidden text.
 * @param name the element's own, in small letters
 */
export function isHiddenPart(element: Element, name: string, styles: TextStyles): boolean {
  if (name === "text:section") {
    const display = element.getAttribute("text:display");
    return display === "none" || (display === "condition" && isSaidHidden(element));
  }
  if (name === "text:p" || name === "text:h") {
    if (styles(element.getAttribute("text:style-name") ?? "") === "hidden") return true;
    return [...element.children].some(
      (field) => field.nodeName.toLowerCase() === "text:hidden-paragraph" && isSaidHidden(field),
    );
  }
  return name === "text:hidden-text" && element.getAttribute("text:is-hidden") !== "false";
}
