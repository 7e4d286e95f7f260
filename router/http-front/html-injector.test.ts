import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { HtmlInjector } from "./html-injector.ts";

function inject(pieces: readonly Buffer[]): string {
  const injector = new HtmlInjector("[S]");
  return Buffer.concat([...pieces.map((piece) => injector.push(piece)), injector.end()]).toString("utf8");
}

const DOCUMENTS: [string, string][] = [
  [
    "<!doctype html><html><head><title>x</title></head></html>",
    "<!doctype html><html><head>[S]<title>x</title></head></html>",
  ],
  [
    "<!DOCTYPE html>\n<HTML lang='a>b'>\n<HEAD data-x=\"1>2\">\n<title>",
    "<!DOCTYPE html>\n<HTML lang='a>b'>\n<HEAD data-x=\"1>2\">[S]\n<title>",
  ],
  ["<html data-x=it's><head>y", "<html data-x=it's><head>[S]y"],
  ["<html a = '>' ><head\n>y", "<html a = '>' ><head\n>[S]y"],
  ["<head/>x", "<head/>[S]x"],
  ["<header>top</header>", "[S]<header>top</header>"],
  ["<html><body>x", "<html>[S]<body>x"],
  ["<!doctype html><title>x</title>", "<!doctype html>[S]<title>x</title>"],
  ["<!-- <head> --><head>x", "<!-- <head> --><head>[S]x"],
  ["<!--><head>x", "<!--><head>[S]x"],
  ["<!---><head>x", "<!---><head>[S]x"],
  ["<!-- a --!><head>x", "<!-- a --!><head>[S]x"],
  ["<!----><head>x", "<!----><head>[S]x"],
  ["<!-- a -> b --- --><head>x", "<!-- a -> b --- --><head>[S]x"],
  ["<?xml version='1.0'?><html><head>x", "<?xml version='1.0'?><html><head>[S]x"],
  ["\u{feff}<!doctype html><head>x", "\u{feff}<!doctype html><head>[S]x"],
  ["Just text <head>", "[S]Just text <head>"],
  ["  \n", "[S]  \n"],
  ["<!doctype html>", "[S]<!doctype html>"],
  ["<html", "[S]<html"],
  ["<he", "[S]<he"],
  ["</p><head>", "[S]</p><head>"],
  ["", ""],
];

test("puts the insert where the head begins, whatever the cuts", () => {
  for (const [document, expected] of DOCUMENTS) {
    const bytes = Buffer.from(document);
    for (let first = 0; first <= bytes.length; first += 1) {
      for (let second = first; second <= bytes.length; second += 1) {
        const result = inject([bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)]);
        if (complete(document))
          expect({ document, first, second, result }).toEqual({ document, first, second, result: expected });
        // A document that ends before its content gets it at its end, wherever the last piece began.
        else expect(result.replace("[S]", "")).toBe(document);
      }
    }
    if (complete(document)) expect(inject([...bytes].map((byte) => Buffer.from([byte])))).toBe(expected);
  }
});

function complete(document: string): boolean {
  return document === "" || /[a-z]{2,}>?x|<head|>y|<title|<body|text|<header|<\/p/i.test(document);
}

test("changes nothing but the one place, in any bytes", () => {
  const bits = fc.constantFrom(
    "<",
    ">",
    "head",
    "html",
    "!--",
    "--",
    "-",
    "=",
    "'",
    '"',
    " ",
    "a",
    "/",
    "!",
    "é",
    "\0",
    "script",
  );
  fc.assert(
    fc.property(fc.array(bits, { minLength: 1, maxLength: 20 }), fc.nat(), (parts, cut) => {
      const bytes = Buffer.from(parts.join(""));
      const place = cut % (bytes.length + 1);
      const whole = inject([bytes]);
      expect(whole.split("[S]").length).toBe(2);
      expect(whole.replace("[S]", "")).toBe(bytes.toString("utf8"));
      expect(inject([bytes.subarray(0, place), bytes.subarray(place)]).replace("[S]", "")).toBe(bytes.toString("utf8"));
    }),
    { numRuns: 500 },
  );
});
