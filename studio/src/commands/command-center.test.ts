import { expect, test } from "bun:test";
import { CommandCenter, type Command } from "./command-center.ts";
import { rankChoice } from "./rank-choices.ts";
import { formatShortcut, matchesShortcut, type Keystroke } from "./shortcut.ts";

const stroke = (change: Partial<Keystroke>): Keystroke => ({
  key: "",
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

test("mod is Control, or Command on Apple's keyboards, and never both", () => {
  const control = stroke({ key: "k", code: "KeyK", ctrlKey: true });
  const command = stroke({ key: "k", code: "KeyK", metaKey: true });
  expect(matchesShortcut("mod+k", control, false)).toBe(true);
  expect(matchesShortcut("mod+k", command, false)).toBe(false);
  expect(matchesShortcut("mod+k", command, true)).toBe(true);
  expect(matchesShortcut("mod+k", control, true)).toBe(false);
  expect(matchesShortcut("mod+k", { ...control, shiftKey: true }, false)).toBe(false);
});

test("Alt's other characters and Shift's capitals are still their keys", () => {
  expect(matchesShortcut("alt+m", stroke({ key: "µ", code: "KeyM", altKey: true }), true)).toBe(true);
  expect(matchesShortcut("alt+1", stroke({ key: "¡", code: "Digit1", altKey: true }), true)).toBe(true);
  expect(matchesShortcut("mod+shift+f", stroke({ key: "F", code: "KeyF", ctrlKey: true, shiftKey: true }), false)).toBe(
    true,
  );
  expect(matchesShortcut("f1", stroke({ key: "F1", code: "F1" }), false)).toBe(true);
  expect(matchesShortcut("f1", stroke({ key: "f", code: "KeyF" }), false)).toBe(false);
});

test("shortcuts read as each system writes them", () => {
  expect(formatShortcut("mod+shift+f", false)).toBe("Ctrl+Shift+F");
  expect(formatShortcut("mod+shift+f", true)).toBe("⇧⌘F");
});

test("runs the command of a shortcut, takes the keys of one that cannot run now, and leaves others alone", () => {
  const ran: string[] = [];
  const command = (id: string, shortcut: string, isOn: boolean): Command => ({
    id,
    title: id,
    group: "",
    shortcuts: [shortcut],
    isEnabled: () => isOn,
    run: () => ran.push(id),
  });
  const center = new CommandCenter(false);
  const remove = center.add([command("save", "mod+s", false), command("palette", "mod+k", true)]);
  expect(center.handleKey(stroke({ key: "k", ctrlKey: true }))).toBe(true);
  expect(center.handleKey(stroke({ key: "s", ctrlKey: true }))).toBe(true);
  expect(center.handleKey(stroke({ key: "x", ctrlKey: true }))).toBe(false);
  center.run("save");
  expect(ran).toEqual(["palette"]);
  remove();
  expect(center.handleKey(stroke({ key: "k", ctrlKey: true }))).toBe(false);
});

test("ranks what begins with the words before what only has them", () => {
  const choices = ["Open the app in a tab", "src/app.tsx", "Restart the app", "App"];
  const ranked = choices
    .map((choice) => ({ choice, rank: rankChoice(choice, "app") ?? -1 }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ choice }) => choice);
  expect(ranked[0]).toBe("App");
  expect(rankChoice("Restart the app", "zebra")).toBeNull();
  expect(rankChoice("Restart the app", "app rest")).not.toBeNull();
});
