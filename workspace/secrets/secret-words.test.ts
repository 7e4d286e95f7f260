import { expect, test } from "bun:test";
import fc from "fast-check";
import { MaskedText, SecretWords } from "./secret-words.ts";

function maskPieces(values: Record<string, string>, pieces: readonly string[]): string {
  let told = "";
  const masked = new MaskedText(new SecretWords(values), (text) => (told += text));
  for (const piece of pieces) masked.push(piece);
  masked.end();
  return told;
}

test("a value becomes its name, in each form in which it may be printed", () => {
  const value = 'p"ss/w\nörd+1';
  const words = new SecretWords({ DB: value });
  const forms = [value, JSON.stringify(value), encodeURIComponent(value), Buffer.from(value).toString("base64")];
  for (const form of forms) {
    const masked = words.mask(`before ${form} after`);
    expect(masked).toContain("[secret DB]");
    expect(masked).not.toContain("ss");
  }
});

test("short values are left, and text without any is the same", () => {
  const words = new SecretWords({ SHORT: "abcde", LONG: "abcdef" });
  expect(words.mask("abcde")).toBe("abcde");
  expect(words.mask("abcdef")).toBe("[secret LONG]");
});

test("the lines of a longer value are known by themselves", () => {
  const key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\n-----END KEY-----";
  expect(new SecretWords({ PEM: key }).mask("x MIIEvQIBADANBgkqhkiG9w0 y")).toBe("x [secret PEM] y");
});

test("a value that begins like another one is told apart, wherever it is cut", () => {
  const values = { SHORTER: "secret-1", LONGER: "secret-1-and-more" };
  const text = "a secret-1-and-more b secret-1 c secret-1-and";
  for (let cut = 0; cut <= text.length; cut += 1) {
    expect(maskPieces(values, [text.slice(0, cut), text.slice(cut)])).toBe(
      "a [secret LONGER] b [secret SHORTER] c [secret SHORTER]-and",
    );
  }
});

test("what only looks like a beginning is told as soon as that shows, and at the end", () => {
  const told: string[] = [];
  const masked = new MaskedText(new SecretWords({ KEY: "sk_live_1" }), (text) => told.push(text));
  masked.push("task");
  expect(told).toEqual(["ta"]);
  masked.push("s done, sk_l");
  expect(told).toEqual(["ta", "sks done, "]);
  masked.end();
  expect(told.join("")).toBe("tasks done, sk_l");
});

test("however text is cut into pieces, the same is told and no value shows", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 6, maxLength: 12 });
  const pieces = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 10 }), { maxLength: 8 });
  fc.assert(
    fc.property(letters, pieces, pieces, (value, before, after) => {
      const told = maskPieces({ KEY: value }, [...before, ...value, ...after]);
      expect(told).not.toContain(value);
      expect(told).toContain("[secret KEY]");
      const text = [...before, value, ...after].join("");
      expect(told).toBe(new SecretWords({ KEY: value }).mask(text));
    }),
  );
});
