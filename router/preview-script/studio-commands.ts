import { ElementPicker } from "./element-picker.ts";
import type { PickableWindow } from "./page-element.ts";
import { isFromStudio } from "./studio-origin.ts";

/**
 * Does what the studio around the page asks for: lets an element be picked, goes back and forward. Nobody else's
 * messages are heard, and the answer goes to whom the question came from.
 */
export function installStudioCommands(window: PickableWindow, studioOrigins: readonly string[]): void {
  if (window.parent === window) return;
  let picker: ElementPicker | null = null;

  function startPicking(studio: string): void {
    // The studio asks again when it hears that the page is loaded: what is meant by then stays meant.
    if (picker?.isOpen === true) return;
    picker?.close();
    picker = new ElementPicker(window, (element) => {
      window.parent.postMessage({ source: "lathe-preview", type: "picked", element }, studio);
    });
  }

  window.addEventListener("message", (event) => {
    if (!isFromStudio(event, window, studioOrigins)) return;
    switch (readCommand(event.data)) {
      case "pick.start":
        startPicking(event.origin);
        break;
      case "pick.stop":
        picker?.close();
        break;
      // Beyond the frame's own pages lie the studio's: `history` would go there.
      case "back":
        if (window.navigation?.canGoBack === true) window.navigation.back();
        break;
      case "forward":
        if (window.navigation?.canGoForward === true) window.navigation.forward();
        break;
    }
  });
}

/** Whatever is no command of the studio's is of the app's own traffic. */
function readCommand(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("source" in data) || !("type" in data)) return null;
  return data.source === "lathe-studio" && typeof data.type === "string" ? data.type : null;
}
