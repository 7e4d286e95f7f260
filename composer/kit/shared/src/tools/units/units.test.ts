import assert from "node:assert/strict";
import { test } from "node:test";
import { convert, type Unit } from "../conversion.ts";
import { AREA_UNITS } from "./area.ts";
import { DATA_UNITS } from "./data.ts";
import { ENERGY_UNITS } from "./energy.ts";
import { LENGTH_UNITS } from "./length.ts";
import { MASS_UNITS } from "./mass.ts";
import { PRESSURE_UNITS } from "./pressure.ts";
import { SPEED_UNITS } from "./speed.ts";
import { TEMPERATURE_UNITS } from "./temperature.ts";
import { TIME_UNITS } from "./time.ts";
import { VOLUME_UNITS } from "./volume.ts";

const KNOWN: readonly [readonly Unit[], number, string, number, string][] = [
  [LENGTH_UNITS, 1, "mile", 5_280, "foot"],
  [LENGTH_UNITS, 1, "yard", 36, "inch"],
  [MASS_UNITS, 1, "pound", 16, "ounce"],
  [MASS_UNITS, 1, "stone", 14, "pound"],
  [MASS_UNITS, 1, "us-ton", 2_000, "pound"],
  [TEMPERATURE_UNITS, -40, "celsius", -40, "fahrenheit"],
  [TEMPERATURE_UNITS, 212, "fahrenheit", 373.15, "kelvin"],
  [VOLUME_UNITS, 1, "us-gallon", 128, "us-fluid-ounce"],
  [VOLUME_UNITS, 1, "us-cup", 16, "us-tablespoon"],
  [VOLUME_UNITS, 1, "us-quart", 2, "us-pint"],
  [VOLUME_UNITS, 1, "us-tablespoon", 3, "us-teaspoon"],
  [VOLUME_UNITS, 1, "imperial-gallon", 8, "imperial-pint"],
  [AREA_UNITS, 1, "acre", 43_560, "square-foot"],
  [AREA_UNITS, 1, "square-mile", 640, "acre"],
  [AREA_UNITS, 1, "square-yard", 1_296, "square-inch"],
  [SPEED_UNITS, 36, "kilometre-per-hour", 10, "metre-per-second"],
  [SPEED_UNITS, 60, "mile-per-hour", 88, "foot-per-second"],
  [SPEED_UNITS, 1, "knot", 1.852, "kilometre-per-hour"],
  [TIME_UNITS, 1, "week", 168, "hour"],
  [TIME_UNITS, 1, "year", 12, "month"],
  [DATA_UNITS, 1, "gibibyte", 1_024, "mebibyte"],
  [DATA_UNITS, 1, "gigabyte", 8_000, "megabit"],
  [ENERGY_UNITS, 1, "kilowatt-hour", 3_600, "kilojoule"],
  [ENERGY_UNITS, 1, "kilocalorie", 1_000, "calorie"],
  [PRESSURE_UNITS, 1, "atmosphere", 760, "torr"],
  [PRESSURE_UNITS, 1, "psi", 6_894.757_293_17, "pascal"],
];

test("units agree with what is known of them", () => {
  for (const [units, value, from, expected, to] of KNOWN) {
    const [one, other] = [from, to].map((wanted) => units.find(({ id }) => id === wanted));
    assert.ok(one !== undefined && other !== undefined, `${from}, ${to}`);
    const converted = convert(value, one, other);
    assert.ok(Math.abs(converted - expected) <= Math.abs(expected) * 1e-11, `${value} ${from}: ${converted} ${to}`);
  }
});

test("units of a quantity have names of their own", () => {
  for (const units of new Set(KNOWN.map(([each]) => each)))
    for (const field of ["id", "label", "symbol"] as const)
      assert.equal(new Set(units.map((unit) => unit[field])).size, units.length);
});
