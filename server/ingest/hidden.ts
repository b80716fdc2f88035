/** Class names by which sites hide text from the eye, and leave it to screen readers or to nobody. */
const HIDING_CLASS =
  /(?:^|[-_\s])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|hide-visually|assistive-text|off-?screen|d-none|u-hidden|u-hidden-visually|is-hidden)(?:$|[\s])/i;
/** Tailwind and others hide so; on wider screens it may be shown again. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide)(?:$|\s)/i;
const SHOWN_WIDER =
  /(?:^|\s)(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|inline-block|inline-flex|table)(?:$|\s)|(?:^|\s)d-(?:sm|md|lg|xl)-(?:block|flex|inline)/i;

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0|font-size\s*:\s*0(?:px)?|text-indent\s*:\s*-\d{3,}\w*|left\s*:\s*-\d{3,}\w*|clip\s*:\s*rect\([^)]*\))\s*(?:!\s*important\s*)?(?:;|$)/i;

/** Whether a page's reader does not see an element, by what stands on the element itself. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  if (element.localName === "dialog" && !element.hasAttribute("open")) return true;
  if (HIDING_STYLE.test(element.getAttribute("style") ?? "")) return true;
  if (element.hasAttribute("popover")) return true;
  const named = element.getAttribute("class") ?? "";
  if ((HIDING_CLASS.test(named) || HIDDEN_CLASS.test(named)) && !SHOWN_WIDER.test(named)) return true;
  return element.getAttribute("aria-hidden") === "true";
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
  const whole = textLength(body) - dialogsLength(body);
  let element: Element | null = body;
  while (element !== null) {
    if (isHidden(element) && textLength(element) > LEAST) {
      for (const name of HIDING_ATTRIBUTES) element.removeAttribute(name);
    }
    element = largestChild(element, whole * MOST);
  }
}

/** A child with more than so much text that is no dialog; at most one can have more than half of the page's. */
function largestChild({ children }: Element, more: number): Element | null {
  const isDialog = (child: Element) => child.localName === "dialog" || /dialog$/.test(child.getAttribute("role") ?? "");
  return [...children].find((child) => !isDialog(child) && textLength(child) > more) ?? null;
}

function textLength({ textContent }: Element): number {
  return (textContent ?? "").length;
}

/** What stands in dialogs; one within another counts once. */
function dialogsLength(body: Element): number {
  let length = 0;
  for (const dialog of body.querySelectorAll("[role=dialog], [role=alertdialog], dialog")) {
    if (dialog.parentElement?.closest("[role=dialog], [role=alertdialog], dialog") === null)
      length += textLength(dialog);
  }
  return length;
}
