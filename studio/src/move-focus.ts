/**
 * The page's main part takes the focus, so that a keyboard and a screen reader go on there. Nothing when there is none
 * yet.
 */
export function focusMain(page: Document): void {
  const main = page.querySelector("main");
  if (main === null) return;
  // It can be led to, but is no stop of the Tab key.
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/**
 * As `focusMain`, unless the new page gave the focus to something of its own. Where one writes on it, the keys go there
 * (`data-first-focus`), but for a touch screen, whose keyboard would cover the page.
 */
export function focusNewPage(page: Document): void {
  const { activeElement } = page;
  if (activeElement !== null && activeElement !== page.body) return;
  const first = page.querySelector<HTMLElement>("[data-first-focus]");
  const isTouched = page.defaultView?.matchMedia("(pointer: coarse)").matches ?? false;
  if (first === null || isTouched) focusMain(page);
  else first.focus({ preventScroll: true });
}
