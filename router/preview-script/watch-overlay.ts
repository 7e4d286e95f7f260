/** A page's document, as far as a dev server's overlay is found in it. */
export interface OverlayWindow {
  readonly document: {
    readonly readyState: string;
    readonly body: OverlayParent | null;
    addEventListener(type: "DOMContentLoaded", listener: () => void): void;
  };
  readonly MutationObserver: new (callback: () => void) => {
    observe(target: OverlayParent, options: { childList: true }): void;
  };
}

interface OverlayParent {
  querySelector(selector: string): OverlayElement | null;
}

interface OverlayElement {
  readonly shadowRoot: { querySelector(selector: string): { readonly textContent: string | null } | null } | null;
}

export interface OverlayFault {
  message: string;
  /** File, line and column, and the lines around; "" where it has none. */
  stack: string;
  source: string | undefined;
  line: number | undefined;
}

const OVERLAY = "vite-error-overlay";
/** Oxc's first line; the fault itself stands below it. */
const SAYS_NOTHING = /^Transform failed with \d+ errors?:$/;
/** How Oxc writes the place above the lines that it shows: `╭─[ src/app.tsx:14:7 ]`. */
const PLACE_IN_FRAME = /─\[ (.+?) \]/;

/**
 * Tells what a dev server says is wrong with the code. Vite shows it in an element of its own, and nowhere else: neither
 * the console nor an error event has more than that a module could not be loaded.
 */
export function watchOverlay(window: OverlayWindow, onFault: (fault: OverlayFault) => void): void {
  const { document, MutationObserver: Observer } = window;
  let shown: OverlayElement | null = null;
  const look = (body: OverlayParent): void => {
    const overlay = body.querySelector(OVERLAY);
    if (overlay === shown) return;
    shown = overlay;
    const fault = overlay === null ? null : readOverlay(overlay);
    if (fault !== null) onFault(fault);
  };
  const begin = (): void => {
    const { body } = document;
    if (body === null) return;
    look(body);
    new Observer(() => look(body)).observe(body, { childList: true });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}

function readOverlay({ shadowRoot }: OverlayElement): OverlayFault | null {
  const read = (selector: string): string => shadowRoot?.querySelector(selector)?.textContent?.trim() ?? "";
  const words = read(".message-body").split("\n");
  const at = words.findIndex((line) => line.trim() !== "" && !SAYS_NOTHING.test(line));
  if (at < 0) return null;
  const place = read(".file") || (PLACE_IN_FRAME.exec(words.join("\n"))?.[1] ?? "");
  const [, source, line] = /^(.+?)(?::(\d+)(?::\d+)?)?$/.exec(place) ?? [];
  return {
    message: (words[at] ?? "").replace(/^\[[A-Z_]+\] /, ""),
    stack: [words.slice(at + 1).join("\n"), read(".file"), read(".frame")].filter((part) => part !== "").join("\n"),
    source: source?.slice(0, 1_000),
    line: line === undefined ? undefined : Number(line),
  };
}
