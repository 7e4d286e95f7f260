import { describe, expect, test } from "bun:test";
import { readLookPiece } from "./look-piece.ts";

function read(words: string): string | null {
  const piece = readLookPiece(words);
  if (piece === null) return null;
  const theme = Object.entries(piece.theme).map(([part, value]) => `${part} ${value}`);
  return [theme.toSorted().join(", "), ...piece.undone.map(({ words: open }) => `not ${open}`)].join("; ");
}

describe("a piece that speaks of the look", () => {
  test("gives colours, tones and modes", () => {
    expect(read("slate and brick, very dark")).toContain("mode dark");
    expect(read(", our colours are black and gold")).toBe("accent #b7860b, mode dark");
    expect(read("just black on white")).toBe("accent #18181b, tone plain");
    expect(read(". fresh greens")).toBe("accent #16a34a");
  });

  test("takes a motif as the colour and the tone that are nearest to it", () => {
    expect(read("with an old parchment feel")).toContain("font serif");
    expect(read(", a walnut look")).toBe("accent #8b5a2b, tone calm");
    expect(read("like a comic")).toContain("tone playful");
  });

  test("says nothing of what every app is", () => {
    for (const words of [
      ", should work on a small phone",
      "nothing too flashy",
      ". Easy to use for my grandma",
      "readable in bright sunlight",
      "light and dark mode",
      "everything on one page",
    ])
      expect(read(words)).toBe("");
  });

  test("makes all letters larger", () => {
    expect(read("huge digits")).toBe("text large");
    expect(read("big friendly buttons")).toBe("text large");
  });

  test("names what there is not", () => {
    expect(read("a handwritten font")).toBe("; not handwritten font");
    expect(read("cute, with hedgehogs everywhere")).toEndWith("; not hedgehogs");
    expect(read("orange and navy")).toBe("accent #ea580c; not navy");
  });

  test("leaves why it is wished for", () => {
    expect(read(". Dark because I use it in bed")).toBe("mode dark");
  });

  test("is none where no word speaks of a look", () => {
    expect(read(", shipped")).toBeNull();
  });

  test("has the colours of what it is likened to, without what is only told", () => {
    expect(read("like a racing car")).toBe("accent #dc2626, corners square, tone bold");
    expect(read(", in Liverpool FC colours please")).toContain("accent #dc2626");
    expect(read(". Make it look official, like a police report")).not.toContain("not ");
    expect(read(". Big letters, our hands are dirty.")).toBe("text large");
    expect(read(". He's colour blind so please not red and green")).toBeNull();
  });
});
