import type { WorkbenchTab } from "./workbench-store.ts";

/** What one works with in a panel, the likeliest first. A page in the preview is nothing to be led into. */
const WORKED_WITH: Record<WorkbenchTab, readonly string[]> = {
  preview: [],
  code: ["[role=textbox][aria-label^=Editor]", "textarea[aria-label^=Editor]", "[role=treeitem][tabindex='0']"],
  terminal: [".xterm-helper-textarea"],
  versions: ["[aria-label=Versions] [aria-current=true]", "[aria-label=Versions] button"],
};

/** Leads the keyboard into a panel that is shown: to what one works with in it, else to its tab. */
export function focusPanel(page: Document, tab: WorkbenchTab): void {
  const shown = [...page.querySelectorAll<HTMLElement>("[role=tabpanel]")].find(({ id }) => id.endsWith(`-${tab}`));
  const inside = WORKED_WITH[tab]
    .flatMap((selector) => [...(shown?.querySelectorAll<HTMLElement>(selector) ?? [])])
    .find(isShown);
  const button = [...page.querySelectorAll<HTMLElement>("[role=tab]")].find(({ id }) => id.endsWith(`-${tab}`));
  (inside ?? button)?.focus();
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility === undefined || element.checkVisibility();
}
