/** Whether a control of a form holds anything but what it was drawn with. */
function isTouched(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const drawn = options.findIndex((option) => option.defaultSelected);
    return control.selectedIndex !== Math.max(drawn, 0);
  }
  if (!(control instanceof HTMLInputElement) || control.type === "hidden") return false;
  if (control.type === "checkbox" || control.type === "radio") return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

/**
 * What somebody typed in a form since it was drawn, by the fields' labels; choices are made again quickly. A form that was
 * refused is drawn with what was typed, so all of it counts.
 */
export function typedWordsOf(form: HTMLFormElement, isRefused: boolean): { label: string; value: string }[] {
  return [...form.elements].flatMap((control) => {
    if (!isRefused && !isTouched(control)) return [];
    const isText =
      control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && takesWords(control));
    if (!isText || control.value.trim() === "") return [];
    return [{ label: control.labels?.[0]?.textContent ?? control.name, value: control.value }];
  });
}

function takesWords({ type }: HTMLInputElement): boolean {
  return !["checkbox", "radio", "file", "hidden", "password"].includes(type);
}

/** Whether somebody typed or chose something in a form since it was drawn. */
export function holdsTypedWords(form: HTMLFormElement): boolean {
  return [...form.elements].some(isTouched);
}
