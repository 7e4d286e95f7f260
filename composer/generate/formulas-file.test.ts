import { expect, test } from "bun:test";
import { readKit } from "../node/read-kit.ts";
import { people, workshop } from "../testing/formula-specification.ts";
import { readingList } from "../testing/specifications.ts";
import { generate } from "./generate.ts";

const kit = readKit();

function fileOf(path: string, app = workshop): string {
  const text = generate(app, "web", kit).get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

test("a formula becomes a function of the values that it needs", () => {
  expect(fileOf("src/sales/formulas.ts")).toContain(`/** Price − cost; null where that cannot be said. */
export function profitOfSale(sale: Pick<Sale, "price" | "cost">): number | null {
  if (sale.price === null || sale.cost === null) return null;
  return sale.price - sale.cost;
}`);
  expect(fileOf("src/people/formulas.ts", people))
    .toContain(`/** Years from birthday to today; null where that cannot be said. */
export function ageOfPerson(person: Pick<Person, "born">, now: string = today()): number | null {
  const born = dayNumber(person.born);
  const currentDay = dayNumber(now);
  if (born === null || currentDay === null) return null;
  return Math.floor(monthsBetween(born, currentDay) / 12);
}`);
});

test("each has a test with values whose result is known", () => {
  expect(fileOf("src/sales/formulas.test.ts")).toContain(`test("margin is profit ÷ price × 100", () => {
  assert.equal(marginOfSale({ price: 20, cost: 8 }), 60);
  assert.equal(marginOfSale({ price: null, cost: 8 }), null);
  assert.equal(marginOfSale({ price: 0, cost: 8 }), null);
});`);
});

test("it is neither stored nor entered, and an import leaves it alone", () => {
  expect(fileOf("src/sales/sale.ts")).not.toMatch(/profit|margin/);
  expect(fileOf("src/sales/sale-form.tsx")).not.toMatch(/profit|margin/);
  expect(fileOf("src/sales/transfer.ts")).toContain(`    heading: "Profit",
    write: (item) => profitOfSale(item),
    // It is worked out here too.
    read: () => ({}),`);
});

test("an app without one has no file for it, and no part of the kit", () => {
  for (const target of ["web", "mobile"] as const) {
    const files = [...generate(readingList, target, kit)];
    expect(files.filter(([path, text]) => /formula|minutes-of-day/.test(path + text))).toEqual([]);
  }
});
