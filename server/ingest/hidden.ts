/** Class names by which sites hide text from the eye and leave it to screen readers. */
const HIDING_CLASS =
  /(?:^|[-_\s])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|hide-visually|assistive-text|off-?screen)(?:$|[\s])/i;

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i;

/** Whether a page's reader does not see an element, by what stands on the element itself. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  if (element.localName === "dialog" && !element.hasAttribute("open")) return true;
  if (HIDING_STYLE.test(element.getAttribute("style") ?? "")) return true;
  if (HIDING_CLASS.test(element.getAttribute("class") ?? "")) return true;
  return element.getAttribute("aria-hidden") === "true";
}

const MOST = 0.5;

/**
 * Shows what lies behind a dialog: a page that was saved while one stood open, such as the question about cookies, has
 * most of its text hidden from screen readers or from the eye.
 */
export function uncover(body: Element): void {
  const whole = (body.textContent ?? "").length;
  const covered = [...body.querySelectorAll("[aria-hidden=true]")].filter(
    ({ textContent }) => (textContent ?? "").length > whole * MOST,
  );
  for (const element of covered) element.removeAttribute("aria-hidden");
}
