import type { PageTab } from "./page-tab.ts";

/** Longer texts are put in at once, as by pasting. */
const MAX_TYPED_CHARACTERS = 300;

const MODIFIERS: Record<string, number> = { alt: 1, control: 2, ctrl: 2, meta: 4, command: 4, shift: 8 };

interface Key {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  /** What it types. */
  text?: string;
}

const NAMED_KEYS: Record<string, Key> = Object.fromEntries(
  (
    [
      ["Enter", 13, "\r"],
      ["Escape", 27],
      ["Tab", 9],
      ["Backspace", 8],
      ["Delete", 46],
      ["ArrowLeft", 37],
      ["ArrowUp", 38],
      ["ArrowRight", 39],
      ["ArrowDown", 40],
      ["Home", 36],
      ["End", 35],
      ["PageUp", 33],
      ["PageDown", 34],
    ] satisfies [string, number, string?][]
  ).map(([key, windowsVirtualKeyCode, text]) => {
    const named: Key = { key, code: key, windowsVirtualKeyCode };
    return [key.toLowerCase(), text === undefined ? named : { ...named, text }];
  }),
);

/** A click of the left button. False when the page does not take it. */
export async function clickAt(tab: PageTab, { x, y }: { x: number; y: number }): Promise<boolean> {
  const at = { x, y, button: "left", clickCount: 1 };
  // Each waits for the page; one that hangs is not asked again.
  return (
    (await tab.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y })) &&
    (await tab.send("Input.dispatchMouseEvent", { ...at, type: "mousePressed", buttons: 1 })) &&
    (await tab.send("Input.dispatchMouseEvent", { ...at, type: "mouseReleased", buttons: 0 }))
  );
}

/** Types into what has the focus. False when the page does not take it. */
export async function typeText(tab: PageTab, text: string): Promise<boolean> {
  if (text.length > MAX_TYPED_CHARACTERS) return await tab.send("Input.insertText", { text });
  for (const character of text) {
    const key = readKey(character === "\n" ? "Enter" : character);
    const typed = key === null ? await tab.send("Input.insertText", { text: character }) : await strike(tab, key, 0);
    if (!typed) return false;
  }
  return true;
}

/** Presses a key such as "Enter" or "Control+a"; null when there is no such key. */
export async function pressKey(tab: PageTab, name: string): Promise<boolean | null> {
  // "+" itself is a key, too.
  const parts = name.length === 1 ? [name] : name.split("+").map((part) => part.trim());
  const key = readKey(parts.at(-1) ?? "");
  const held = parts.slice(0, -1).map((part) => MODIFIERS[part.toLowerCase()]);
  if (key === null || held.includes(undefined)) return null;
  return await strike(
    tab,
    key,
    held.reduce<number>((sum, bit) => sum | (bit ?? 0), 0),
  );
}

async function strike(tab: PageTab, key: Key, modifiers: number): Promise<boolean> {
  const { text, ...named } = key;
  // With a modifier held it is a command and types nothing.
  const typed = text === undefined || (modifiers & ~8) !== 0 ? {} : { text, unmodifiedText: text };
  const type = "text" in typed ? "keyDown" : "rawKeyDown";
  const down = await tab.send("Input.dispatchKeyEvent", { ...named, ...typed, type, modifiers });
  return (await tab.send("Input.dispatchKeyEvent", { ...named, type: "keyUp", modifiers })) && down;
}

/** Null for what is neither a named key nor one character of a common keyboard. */
function readKey(name: string): Key | null {
  const named = NAMED_KEYS[name.toLowerCase()] ?? (name.toLowerCase() === "space" ? readKey(" ") : null);
  if (named !== null) return named;
  if (!/^[ -~]$/.test(name)) return null;
  const upper = name.toUpperCase();
  const code = /[A-Z]/.test(upper) ? `Key${upper}` : /\d/.test(name) ? `Digit${name}` : name === " " ? "Space" : "";
  return { key: name, code, windowsVirtualKeyCode: code === "" ? 0 : upper.charCodeAt(0), text: name };
}
