import { classNames } from "./class-names";
import { isElement } from "./elements";

/** Class names by which sites hide text from the eye, and leave it to screen readers or to nobody. */
const HIDING_CLASS =
  /(?:^|[-_\s])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|hide-visually|assistive-text|off-?screen|d-none|u-hidden|u-hidden-visually|is-hidden)(?:$|[\s])/i;
/** Tailwind and others hide so; on wider screens it may be shown again. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide)(?:$|\s)/i;
const SHOWN_WIDER =
  /(?:^|\s)(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|inline-block|inline-flex|table)(?:$|\s)|(?:^|\s)d-(?:sm|md|lg|xl)-(?:block|flex|inline)/i;

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-indent\s*:\s*-\d{3}[\w.]{0,12}|left\s*:\s*-\d{3}[\w.]{0,12}|clip\s*:\s*rect\([^();]{0,80}\))\s*(?:!\s*important\s*)?(?:;|$)/i;

/** Not there at all; where it moves too, a script would have faded it in. */
const TRANSPARENT = /(?:^|;)\s*opacity\s*:\s*0(?:\.0{1,9})?\s*(?:!\s*important\s*)?(?:;|$)/i;
const MOVING = /(?:^|[;\s-])(?:transform|transition|animation)\b/i;
/** No size at all, which takes away the gaps between cells: what stands in them has a size of its own. */
const SIZELESS = /(?:^|;)\s*font-size\s*:\s*0(?:\.0{1,9})?(?:px|pt|em|rem|%)?\s*(?:!\s*important\s*)?(?:;|$)/i;

function isHiddenByStyle(element: Element): boolean {
  const style = element.getAttribute("style");
  if (style === null) return false;
  if (HIDING_STYLE.test(style) || (TRANSPARENT.test(style) && !MOVING.test(style))) return true;
  return SIZELESS.test(style) && !hasSizeWithin(element);
}

function hasSizeWithin(element: Element): boolean {
  const sized = element.querySelectorAll('[style*="font"]');
  return [...sized].some((each) => {
    const style = each.getAttribute("style") ?? "";
    return /(?:^|;)\s*font(?:-size)?\s*:/i.test(style) && !SIZELESS.test(style);
  });
}

/** Whether a page's reader does not see an element, by what stands on the element itself. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return element.localName === "dialog";
  if (element.hasAttribute("hidden")) return true;
  if (element.localName === "dialog" && !element.hasAttribute("open")) return true;
  if (isHiddenByStyle(element)) return true;
  if (element.hasAttribute("popover")) return true;
  const named = classNames(element);
  if ((HIDING_CLASS.test(named) || HIDDEN_CLASS.test(named)) && !SHOWN_WIDER.test(named)) return true;
  return element.getAttribute("aria-hidden") === "true" && !isReadOutOtherwise(element);
}

/** Whether an element is hidden from screen readers because the same stands beside it in words for them alone. */
function isReadOutOtherwise(element: Element): boolean {
  const isForReadersAlone = (beside: Element | null) => beside !== null && HIDING_CLASS.test(classNames(beside));
  const { nextElementSibling: next, previousElementSibling: previous } = element;
  const isOfAnother = previous?.previousElementSibling?.getAttribute("aria-hidden") === "true";
  const hasTwin = isForReadersAlone(next) || (isForReadersAlone(previous) && !isOfAnother);
  return hasTwin && /[\p{L}\p{N}]/u.test(element.textContent ?? "");
}

const HIDING_ATTRIBUTES = ["aria-hidden", "hidden", "popover", "style", "class"];

const MOST = 0.5;
/** Less is a hint or a label that is hidden on purpose, in UTF-16 units. */
const LEAST = 300;

/**
 * Shows what lies behind a dialog: a page that was saved while one stood open, such as the question about cookies, has
 * most of its text hidden from screen readers or from the eye; so has one that a script would have shown.
 */
export function uncover(body: Element): void {
  const { lengths, inDialogs } = textLengths(body);
  const lengthOf = (element: Element) => lengths.get(element) ?? 0;
  const most = (lengthOf(body) - inDialogs) * MOST;
  let element: Element | null = body;
  while (element !== null) {
    if (isHidden(element) && lengthOf(element) > LEAST) {
      for (const name of HIDING_ATTRIBUTES) element.removeAttribute(name);
    }
    // At most one child can have more than half of the page's text.
    const children: Element[] = [...element.children];
    element = children.find((child) => !isDialog(child) && lengthOf(child) > most) ?? null;
  }
}

function isDialog(element: Element): boolean {
  return element.localName === "dialog" || /dialog$/.test(element.getAttribute("role") ?? "");
}

const TEXTS: readonly number[] = [3, 4];
const DIALOG_ROLES: readonly (string | null)[] = ["dialog", "alertdialog"];

/**
 * How much text each element from one downwards holds, in UTF-16 units, and how much of it stands in dialogs, counted in
 * one walk; a dialog within another counts once.
 */
function textLengths(root: Element): { lengths: ReadonlyMap<Element, number>; inDialogs: number } {
  const lengths = new Map<Element, number>();
  let inDialogs = 0;
  const count = (element: Element, isInDialog: boolean): number => {
    const isOpened = element.localName === "dialog" || DIALOG_ROLES.includes(element.getAttribute("role"));
    let length = 0;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isElement(node)) length += count(node, isInDialog || isOpened);
      else if (TEXTS.includes(node.nodeType)) length += (node.nodeValue ?? "").length;
    }
    lengths.set(element, length);
    if (isOpened && !isInDialog && element !== root) inDialogs += length;
    return length;
  };
  count(root, false);
  return { lengths, inDialogs };
}
