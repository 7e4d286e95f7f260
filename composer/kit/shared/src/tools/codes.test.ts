import assert from "node:assert/strict";
import { test } from "node:test";
import { CODES } from "./codes.ts";
import { swatchOf } from "./color-codes.ts";
import { unixTimeOf } from "./time-codes.ts";

function read(code: keyof typeof CODES, text: string): string[] {
  return CODES[code].read(text).map(({ value }) => value);
}

test("a number has the same worth in each base", () => {
  assert.deepEqual(read("bases", "255"), ["255", "11111111", "ff", "377"]);
  assert.deepEqual(read("bases", "0b1111 1111"), ["255", "11111111", "ff", "377"]);
  assert.deepEqual(read("bases", "FF"), ["255", "11111111", "ff", "377"]);
  assert.deepEqual(read("bases", "1010"), ["1010", "1111110010", "3f2", "1762", "10"]);
  for (const text of ["", "0x", "12.5", "0b2", "fox"]) assert.deepEqual(read("bases", text), []);
});

test("Roman numerals go both ways, and no others are taken", () => {
  assert.deepEqual(read("roman", "2024"), ["MMXXIV"]);
  assert.deepEqual(read("roman", "mcmxciv"), ["1994"]);
  for (const text of ["", "0", "4000", "IIII", "VX", "hello"]) assert.deepEqual(read("roman", text), []);
});

test("numbers are written out", () => {
  assert.deepEqual(read("numberWords", "0"), ["zero"]);
  assert.deepEqual(read("numberWords", "1,000,012"), ["one million twelve"]);
  assert.deepEqual(read("numberWords", "-342.05"), ["minus three hundred forty-two point zero five"]);
  assert.deepEqual(read("numberWords", "a lot"), []);
});

test("Morse code is sent and read", () => {
  assert.deepEqual(read("morse", "SOS now"), ["... --- ... / -. --- .--"]);
  assert.deepEqual(read("morse", "... --- ... / -. --- .--"), ["SOS NOW"]);
  assert.deepEqual(read("morse", " "), []);
});

test("letters are spelled out, moved along and turned round", () => {
  assert.deepEqual(read("nato", "ab 1"), ["Alfa Bravo / 1"]);
  assert.deepEqual(read("shifted", "Xyz!"), ["Abc!", "Klm!", "Uvw!"]);
  assert.deepEqual(read("reversed", "one two"), ["owt eno", "two one"]);
});

test("Base64 holds any text and gives it back", () => {
  assert.deepEqual(read("base64", "Grüße"), ["R3LDvMOfZQ=="]);
  assert.ok(read("base64", "R3LDvMOfZQ==").includes("Grüße"));
  assert.deepEqual(read("base64", "!"), ["IQ=="]);
  assert.deepEqual(read("bytes", "Hé"), ["01001000 11000011 10101001", "48 c3 a9"]);
  assert.deepEqual(read("bytes", "01001000 11000011 10101001"), ["Hé"]);
  assert.deepEqual(read("bytes", "11111111"), []);
  assert.deepEqual(read("link", "a b&c"), ["a%20b%26c"]);
  assert.ok(read("link", "a%20b").includes("a b"));
  assert.deepEqual(read("link", "100%"), ["100%25"]);
});

test("a timestamp is a date, in seconds or milliseconds", () => {
  const utc = (text: string) => unixTimeOf(text, "UTC").find(({ label }) => label === "UTC")?.value;
  assert.equal(utc("1767225600"), "2026-01-01T00:00:00.000Z");
  assert.equal(utc("1767225600000"), "2026-01-01T00:00:00.000Z");
  assert.equal(unixTimeOf("2026-01-01", "UTC").find(({ label }) => label === "Seconds")?.value, "1767225600");
  assert.deepEqual(unixTimeOf("soon"), []);
});

test("a colour is the same however it is written", () => {
  const orange = ["#ff8800", "rgb(255, 136, 0)", "hsl(32, 100%, 50%)"];
  for (const text of ["#ff8800", "F80", "255, 136, 0", "rgb(255 136 0)"])
    assert.deepEqual(read("colors", text), orange);
  assert.deepEqual(read("colors", "hsl(120, 100%, 25%)"), ["#008000", "rgb(0, 128, 0)", "hsl(120, 100%, 25%)"]);
  assert.equal(swatchOf("nothing"), null);
  assert.deepEqual(read("colors", "300, 0, 0"), []);
});
