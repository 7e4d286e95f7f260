/** Leads the keyboard to what has come into a dialog, unless it is at something of it that is still there. */
export function focusWithinDialog(element: HTMLElement | null): void {
  const dialog = element?.closest("[role=dialog]") ?? null;
  const { activeElement } = document;
  if (dialog !== null && activeElement !== dialog && dialog.contains(activeElement)) return;
  element?.focus();
}
