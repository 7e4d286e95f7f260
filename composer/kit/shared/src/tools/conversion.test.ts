import assert from "node:assert/strict";
import { test } from "node:test";
import { conversionText, conversionTexts, convert, readConversion, swapUnits, type Unit } from "./conversion.ts";

const METRE: Unit = { id: "m", label: "Metres", symbol: "m", factor: 1 };
const FOOT: Unit = { id: "ft", label: "Feet", symbol: "ft", factor: 0.3048 };
const CELSIUS: Unit = { id: "c", label: "Celsius", symbol: "°C", factor: 1, offset: 273.15 };
const FAHRENHEIT: Unit = { id: "f", label: "Fahrenheit", symbol: "°F", factor: 5 / 9, offset: 273.15 - (32 * 5) / 9 };

test("converts and converts back", () => {
  assert.equal(convert(1, FOOT, METRE), 0.3048);
  assert.equal(convert(0.3048, METRE, FOOT), 1);
  assert.equal(convert(100, CELSIUS, FAHRENHEIT), 212);
  assert.equal(convert(-40, FAHRENHEIT, CELSIUS), -40);
  assert.equal(convert(98.6, FAHRENHEIT, CELSIUS), 37);
});

test("a converted value is written plainly, with seven digits that count", () => {
  assert.equal(conversionText(3.280839895), "3.28084");
  assert.equal(conversionText(1_609.344), "1609.344");
  assert.equal(conversionText(0.000_012_345_678), "0.00001234568");
  assert.equal(conversionText(100), "100");
  assert.equal(conversionText(-0.5), "-0.5");
  assert.equal(conversionText(0), "0");
  assert.equal(conversionText(123_456_789), "123456789");
});

test("either side can be typed into, and units change places", () => {
  const units = [METRE, FOOT];
  const conversion = readConversion(units, { left: "m", right: "ft", side: "right", text: "10" });
  assert.deepEqual(conversionTexts(units, conversion), { left: "3.048", right: "10" });
  assert.deepEqual(conversionTexts(units, swapUnits(conversion)), { left: "32.8084", right: "10" });
  assert.deepEqual(conversionTexts(units, { ...conversion, text: "x" }), { left: "", right: "x" });
});

test("foreign stored values are the first two units", () => {
  const fresh = { left: "m", right: "ft", side: "left", text: "1" };
  for (const stored of [null, 1, [], { left: "mile", right: 5, side: 3, text: 9 }])
    assert.deepEqual(readConversion([METRE, FOOT], stored), fresh);
});
