/** Once what had the focus is gone, it goes on here: otherwise the keyboard would start at the top of the page again. */
export function keepFocus(near?: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body || document.activeElement === null)
      (near ?? document.querySelector("main"))?.focus();
  });
}
