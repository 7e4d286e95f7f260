import { expect, test } from "bun:test";
import { readKit } from "../node/read-kit.ts";
import { laboratory, regions } from "../testing/rollup-specification.ts";
import { generate } from "./generate.ts";

const kit = readKit();

function fileOf(path: string, app = laboratory): string {
  const text = generate(app, "web", kit).get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

test("a rollup becomes a function of the record and of the list that it looks at", () => {
  expect(fileOf("src/shops/formulas.ts", regions)).toContain(`/** The sum of amount of its sales that are paid. */
export function soldOfShopAmong(
  shop: Pick<Shop, "id">,
  sales: readonly Pick<Sale, "shop" | "amount" | "isPaid">[],
): number {
  const linked = sales.filter((sale) => sale.shop === shop.id && sale.isPaid);
  return sumOf(linked.map((sale) => sale.amount));
}`);
  expect(fileOf("src/shops/linked-formulas.ts", regions)).toContain(`function soldOfShop(shop: Shop): number {
  return soldOfShopAmong(shop, sales.get().items);
}`);
});

test("a rollup of this month is asked with the day", () => {
  const field = { field: "soldOn", period: "month" } as const;
  const [region, shop, sale] = regions.entities;
  if (region === undefined || shop === undefined || sale === undefined) throw new Error("There are three.");
  const app = {
    ...regions,
    entities: [
      region,
      { ...shop, fields: shop.fields.map((each) => (each.type === "rollup" ? { ...each, during: field } : each)) },
      {
        ...sale,
        fields: [...sale.fields, { id: "soldOn", label: "Sold on", required: false, type: "date" as const }],
      },
    ],
  };
  expect(fileOf("src/shops/formulas.ts", app))
    .toContain(`/** The sum of amount of its sales that are paid this month. */
export function soldOfShopAmong(
  shop: Pick<Shop, "id">,
  sales: readonly Pick<Sale, "shop" | "amount" | "isPaid" | "soldOn">[],
  now: string = today(),
): number {
  const linked = sales.filter(
    (sale) => sale.shop === shop.id && sale.isPaid && isWithin(sale.soldOn, "month", now),
  );
  return sumOf(linked.map((sale) => sale.amount));
}`);
});

test("a formula can ask what a record belongs to, and give a day", () => {
  expect(fileOf("src/calibrations/formulas.ts"))
    .toContain(`/** Day + 7 × interval of the instrument; empty where that cannot be said. */
export function validOfCalibrationAmong(
  calibration: Pick<Calibration, "instrument" | "day">,
  instruments: readonly Pick<Instrument, "id" | "interval">[],
): string {
  const day = dayNumber(calibration.day);
  const instrument = instruments.find(({ id }) => id === calibration.instrument);
  const instrumentInterval = instrument?.interval ?? null;
  if (day === null || instrumentInterval === null) return "";
  return dayText(day + 7 * instrumentInterval);
}`);
});

test("each has a test with lists of which some records belong to it", () => {
  expect(fileOf("src/shops/formulas.test.ts", regions))
    .toContain(`test("sold is the sum of amount of its sales that are paid", () => {
  const sales = [
    { shop: "a", amount: 20, isPaid: true },
    { shop: "a", amount: 8, isPaid: true },
    { shop: "b", amount: 5, isPaid: true },
    { shop: "a", amount: 8, isPaid: false },
  ];
  assert.equal(soldOfShopAmong({ id: "a" }, sales), 28);
  assert.equal(soldOfShopAmong({ id: "a" }, []), 0);
});`);
});

test("records are shown anew when what is worked out of them changes, and store none of it", () => {
  expect(fileOf("src/regions/regions.ts", regions)).toContain("follows: () => [regions, shops, sales],");
  expect(fileOf("src/sales/sales.ts", regions)).not.toContain("follows");
  expect(fileOf("src/instruments/instrument.ts")).not.toMatch(/last|spent|next/);
});

test("what is overdue by a day that is worked out is told by the file that works it out", () => {
  expect(fileOf("src/instruments/linked-formulas.ts")).toContain("export function isOverdue(");
  for (const target of ["web", "mobile"] as const)
    expect(
      [...generate(laboratory, target, kit).values()].some((text) =>
        /isOverdue\(instrument, (?:today\(\)|today|currentDay)\)/.test(text),
      ),
    ).toBe(true);
});
