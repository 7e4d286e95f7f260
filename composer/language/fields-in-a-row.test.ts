import { expect, test } from "bun:test";
import { partedRows } from "./fields-in-a-row.ts";

test("fields in a row without a sign between are told apart", () => {
  for (const [told, parted] of [
    ["cd shelf, artist album year condition", "cd shelf, artist, album, year, condition"],
    ["dress sizes of my girls, chest waist and hips", "dress sizes of my girls, chest, waist and hips"],
    ["training log sets x reps x kg", "training log, sets, reps, kg"],
    ["milk round street house nr price paid y/n", "milk round, street, house nr, price, paid y/n"],
    ["pills dad takes, what when how much", "pills dad takes, what, when, how much"],
    ["geese: name breed hatched colour eggs per wk", "geese: name, breed, hatched, colour, eggs per wk"],
    ["kennels: dog name, in date out date", "kennels: dog name, in date, out date"],
    ["jigsaws, brand pieces year complete y/n", "jigsaws, brand, pieces, year, complete y/n"],
    ["parcels, name phone number due date", "parcels, name, phone number, due date"],
    ["spools: brand colour honey kg", "spools: brand, colour, honey kg"],
  ] as const)
    expect(partedRows(told)).toBe(parted);
});

test("names of two words stay one, and so do sentences", () => {
  for (const text of [
    "bikes, purchase price, phone number, due date",
    "kiln log, firing temperature, result photo",
    "a game with no time limit and no points",
    "site with price table, photo album and shop hours",
    "stall with street food style, how many got sold",
    "soil: depth in cm, sorted by deadline, deposit paid y/n",
    "the volume (weight x sets x reps)",
    "what was sown with what when",
    'a quiz called "name place animal"',
    "rent paid, amount paid, date sold",
  ])
    expect(partedRows(text)).toBe(text);
});
