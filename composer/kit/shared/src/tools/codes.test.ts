import { expect, test } from "bun:test";
import { CODES } from "./codes.ts";
import { swatchOf } from "./color-codes.ts";
import { unixTimeOf } from "./time-codes.ts";

function read(code: keyof typeof CODES, text: string): string[] {
  return CODES[code].read(text).map(({ value }) => value);
}

test("a number has the same worth in each base", () => {
  expect(read("bases", "255")).toEqual(["255", "11111111", "ff", "377"]);
  expect(read("bases", "0b1111 1111")).toEqual(["255", "11111111", "ff", "377"]);
  expect(read("bases", "FF")).toEqual(["255", "11111111", "ff", "377"]);
  expect(read("bases", "1010")).toEqual(["1010", "1111110010", "3f2", "1762", "10"]);
  for (const text of ["", "0x", "12.5", "0b2", "fox"]) expect(read("bases", text)).toEqual([]);
});

test("Roman numerals go both ways, and no others are taken", () => {
  expect(read("roman", "2024")).toEqual(["MMXXIV"]);
  expect(read("roman", "mcmxciv")).toEqual(["1994"]);
  for (const text of ["", "0", "4000", "IIII", "VX", "hello"]) expect(read("roman", text)).toEqual([]);
});

test("numbers are written out", () => {
  expect(read("numberWords", "0")).toEqual(["zero"]);
  expect(read("numberWords", "1,000,012")).toEqual(["one million twelve"]);
  expect(read("numberWords", "-342.05")).toEqual(["minus three hundred forty-two point zero five"]);
  expect(read("numberWords", "a lot")).toEqual([]);
});

test("Morse code is sent and read", () => {
  expect(read("morse", "SOS now")).toEqual(["... --- ... / -. --- .--"]);
  expect(read("morse", "... --- ... / -. --- .--")).toEqual(["SOS NOW"]);
  expect(read("morse", " ")).toEqual([]);
});

test("letters are spelled out, moved along and turned round", () => {
  expect(read("nato", "ab 1")).toEqual(["Alfa Bravo / 1"]);
  expect(read("shifted", "Xyz!")).toEqual(["Abc!", "Klm!", "Uvw!"]);
  expect(read("reversed", "one two")).toEqual(["owt eno", "two one"]);
});

test("Base64 holds any text and gives it back", () => {
  expect(read("base64", "Grüße")).toEqual(["R3LDvMOfZQ=="]);
  expect(read("base64", "R3LDvMOfZQ==")).toContain("Grüße");
  expect(read("base64", "!")).toEqual(["IQ=="]);
  expect(read("bytes", "Hé")).toEqual(["01001000 11000011 10101001", "48 c3 a9"]);
  expect(read("bytes", "01001000 11000011 10101001")).toEqual(["Hé"]);
  expect(read("bytes", "11111111")).toEqual([]);
  expect(read("link", "a b&c")).toEqual(["a%20b%26c"]);
  expect(read("link", "a%20b")).toContain("a b");
  expect(read("link", "100%")).toEqual(["100%25"]);
});

test("a timestamp is a date, in seconds or milliseconds", () => {
  const utc = (text: string) => unixTimeOf(text, "UTC").find(({ label }) => label === "UTC")?.value;
  expect(utc("1767225600")).toBe("2026-01-01T00:00:00.000Z");
  expect(utc("1767225600000")).toBe("2026-01-01T00:00:00.000Z");
  expect(unixTimeOf("2026-01-01", "UTC").find(({ label }) => label === "Seconds")?.value).toBe("1767225600");
  expect(unixTimeOf("soon")).toEqual([]);
});

test("a colour is the same however it is written", () => {
  const orange = ["#ff8800", "rgb(255, 136, 0)", "hsl(32, 100%, 50%)"];
  for (const text of ["#ff8800", "F80", "255, 136, 0", "rgb(255 136 0)"]) expect(read("colors", text)).toEqual(orange);
  expect(read("colors", "hsl(120, 100%, 25%)")).toEqual(["#008000", "rgb(0, 128, 0)", "hsl(120, 100%, 25%)"]);
  expect(swatchOf("nothing")).toBeNull();
  expect(read("colors", "300, 0, 0")).toEqual([]);
});
