/** A shortcut as `mod+shift+f`: `mod` is Command on Apple's keyboards and Control elsewhere. */
export interface Keystroke {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export function matchesShortcut(shortcut: string, stroke: Keystroke, isApple: boolean): boolean {
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const wants = (name: string): boolean => parts.slice(0, -1).includes(name);
  const mod = isApple ? stroke.metaKey : stroke.ctrlKey;
  const other = isApple ? stroke.ctrlKey : stroke.metaKey;
  return (
    mod === wants("mod") &&
    !other &&
    stroke.altKey === wants("alt") &&
    stroke.shiftKey === wants("shift") &&
    keyOf(stroke) === key
  );
}

/** Alt makes another character of many keys ("µ" for Alt+M on a Mac): then the key's place counts. */
function keyOf(stroke: Keystroke): string {
  if (/^[\x21-\x7e]$|^F\d+$/.test(stroke.key) && !stroke.altKey) return stroke.key.toLowerCase();
  const place = /^(?:Key|Digit)(.)$/.exec(stroke.code);
  return (place?.[1] ?? stroke.key).toLowerCase();
}

/** For people: `mod+shift+f` → "Ctrl+Shift+F", or "⇧⌘F". */
export function formatShortcut(shortcut: string, isApple: boolean): string {
  const parts = shortcut.split("+");
  const key = (parts.at(-1) ?? "").toUpperCase();
  const names = isApple ? { alt: "⌥", shift: "⇧", mod: "⌘" } : { mod: "Ctrl+", alt: "Alt+", shift: "Shift+" };
  const prefix = Object.entries(names)
    .filter(([name]) => parts.slice(0, -1).includes(name))
    .map(([, shown]) => shown)
    .join("");
  return prefix + key;
}
