import { describe, expect, test } from "bun:test";
import { IconName } from "@lathe/protocol/app/label";
import { ICONS, iconsFile, iconsIn } from "./icons.ts";

describe("the pictures", () => {
  test("there is one for each name that a specification can hold", () => {
    expect(IconName.options.filter((name) => !(name in ICONS))).toEqual([]);
  });

  test("each is one path that begins at a place of its own", () => {
    for (const [name, path] of Object.entries(ICONS)) {
      expect(path, name).toMatch(/^M[\d.]/);
      expect(path, name).toMatch(/^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+$/);
    }
  });
});

describe("the file of an app", () => {
  test("holds what is asked for, once, and nothing that there is no picture of", () => {
    const file = iconsFile("web", ["star", "bag", "star", "constructor", "nothing"]);
    expect([...file.matchAll(/^ {2}(\w+):\s+"M/gm)].map(([, name]) => name)).toEqual(["bag", "star"]);
    expect(file).toContain('className = "size-5 shrink-0"');
  });

  test("on phones has what the template's own files draw", () => {
    const names = [...iconsFile("mobile", ["coffee"]).matchAll(/^ {2}(\w+):\s+"M/gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(["coffee", "calendar", "check", "chevronLeft", "close", "star"]));
  });
});

describe("the icons that a file uses", () => {
  test("are given as attributes or properties", () => {
    expect(iconsIn('<Hero icon="coffee" title="bag" />')).toEqual(["coffee"]);
    expect(iconsIn('const items = [{ icon: "leaf", title: "star" }];')).toEqual(["leaf"]);
    expect(iconsIn('<IconButton icon={isRunning ? "pause" : "play"} name="Close" />')).toEqual(["pause", "play"]);
  });

  test("are any string of a file that imports them", () => {
    const text = `import { Icon, type IconName } from "../ui/icons.tsx";\nconst marks = ["sun", "moon", "other"];`;
    expect(iconsIn(text)).toEqual(["moon", "sun"]);
    expect(iconsIn(text.replace("../ui/icons.tsx", "@/ui/icon"))).toEqual(["moon", "sun"]);
  });
});
