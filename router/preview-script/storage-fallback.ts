import type { PageWindow } from "./page-window.ts";
import { findStudioOrigin } from "./studio-origin.ts";

/** As in the protocol, which is not imported so that no schema library goes into every page. */
const NAME_PREFIX = "lathe-storage:";
/** Keys and values together, in UTF-16 units. Browsers give an origin about five million. */
const MAX_CHARACTERS = 1_000_000;

/**
 * Some browsers deny a framed page of another site any storage: touching `localStorage` throws, and most apps break on
 * it. Then, and only then, the page gets one that is kept in the frame's name, which outlives reloads, and with the
 * studio, which gives it back with the frame's name. Without a studio that can be told nothing is posted.
 */
export function installStorageFallback(window: PageWindow, studioOrigins: readonly string[]): void {
  if (window.parent === window || !isDenied(window)) return;
  const studio = findStudioOrigin(window, studioOrigins);
  const kept = keepEntries(readName(window.name), (entries) => {
    window.name = NAME_PREFIX + JSON.stringify(entries);
    if (studio !== null) window.parent.postMessage({ source: "lathe-preview", type: "stored", entries }, studio);
  });
  const passing = keepEntries({}, () => {});
  Object.defineProperty(window, "localStorage", { configurable: true, get: () => kept });
  Object.defineProperty(window, "sessionStorage", { configurable: true, get: () => passing });
}

function isDenied(window: PageWindow): boolean {
  try {
    return window.localStorage === null;
  } catch {
    // The browser's way to say so.
    return true;
  }
}

function readName(name: string): Record<string, string> {
  if (!name.startsWith(NAME_PREFIX)) return {};
  try {
    const value: unknown = JSON.parse(name.slice(NAME_PREFIX.length));
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === "string"));
  } catch {
    // A name that the app has given itself.
    return {};
  }
}

/** An object that behaves as the Storage interface does, properties included. */
function keepEntries(initial: Record<string, string>, onChange: (entries: Record<string, string>) => void): object {
  const entries = new Map(Object.entries(initial));
  const changed = (): void => onChange(Object.fromEntries(entries));
  const methods = {
    getItem: (key: string): string | null => entries.get(String(key)) ?? null,
    setItem(key: string, value: string): void {
      const [name, text] = [String(key), String(value)];
      let characters = name.length + text.length;
      for (const [other, kept] of entries) if (other !== name) characters += other.length + kept.length;
      if (characters > MAX_CHARACTERS)
        throw new DOMException("The storage of this preview is full.", "QuotaExceededError");
      entries.set(name, text);
      changed();
    },
    removeItem(key: string): void {
      if (entries.delete(String(key))) changed();
    },
    clear(): void {
      entries.clear();
      changed();
    },
    key: (index: number): string | null => [...entries.keys()][index] ?? null,
  };
  return new Proxy(methods, {
    get(target, property) {
      if (property === "length") return entries.size;
      if (typeof property === "symbol" || property in target) return Reflect.get(target, property);
      return entries.get(property);
    },
    set(_target, property, value) {
      if (typeof property === "symbol") return false;
      methods.setItem(property, String(value));
      return true;
    },
    has: (target, property) => property in target || (typeof property === "string" && entries.has(property)),
    deleteProperty(_target, property) {
      if (typeof property === "string") methods.removeItem(property);
      return true;
    },
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor(_target, property) {
      const value = typeof property === "string" ? entries.get(property) : undefined;
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
}
