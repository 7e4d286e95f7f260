/** The look of what floats above the page: menus, lists of choices, popovers. */
export const FLOATING = "z-50 animate-appear rounded-lg border border-line bg-raised p-1 text-ink shadow-float";
/** One line of a menu. */
export const ITEM =
  "flex min-h-7 cursor-default items-center gap-2 rounded-md px-2 py-1 text-base outline-none select-none " +
  "data-highlighted:bg-hover data-disabled:opacity-45";
/** What lies over the page while a dialog is open. */
export const SCRIM = "fixed inset-0 z-40 animate-fade bg-scrim";
/** A dialog's box; its height above the bottom is its own. */
export const FLOATING_PANEL =
  "fixed left-1/2 z-50 w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-lg border " +
  "border-line bg-raised shadow-float";
