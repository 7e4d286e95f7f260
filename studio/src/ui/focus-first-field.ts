const FIELDS = [
  "input:not([type=hidden], [hidden], :disabled, [readonly])",
  "textarea:not([hidden], :disabled, [readonly])",
  "[role=combobox]:not(:disabled)",
  "[role=radio][aria-checked=true]:not(:disabled)",
].join(",");

/**
 * For `onOpenAutoFocus`: the keyboard goes on in the first field, and where there is none, at the beginning of the
 * dialog, whose title is then read. Not at its Close button, which is only the first thing that takes the focus.
 */
export function focusFirstField(event: Event): void {
  const content = event.currentTarget;
  if (!(content instanceof HTMLElement)) return;
  event.preventDefault();
  (content.querySelector<HTMLElement>(FIELDS) ?? content).focus();
}
