/**
 * Leads the keyboard to what has come into a dialog, when what it was at is gone. While the dialog opens, it is still at
 * what opened it: the dialog itself sees to that, and gives it back there.
 */
export function focusWithinDialog(element: HTMLElement | null): void {
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body;
  if (isLost || activeElement === element?.closest("[role=dialog]")) element?.focus();
}
