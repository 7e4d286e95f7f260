import assert from "node:assert/strict";
import { test } from "node:test";
import { conversionText, convert, readConversion, type Unit } from "./conversion.ts";

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

test("foreign stored values are the first two units", () => {
  for (const stored of [null, 1, [], { from: "mile", to: 5, text: 9 }])
    assert.deepEqual(readConversion([METRE, FOOT], stored), { from: "m", to: "ft", text: "1" });
  assert.deepEqual(readConversion([METRE, FOOT], { from: "ft", to: "m", text: "7" }), {
    from: "ft",
    to: "m",
    text: "7",
  });
});
