import { useState } from "react";

/**
 * For `onCloseAutoFocus` of what is open for as long as it is rendered, and so has no trigger of its own: the keyboard
 * goes back to where it was, unless what closed it led it elsewhere.
 */
export function useFocusReturn(): (event: Event) => void {
  const [before] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
