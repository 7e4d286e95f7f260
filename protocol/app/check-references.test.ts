import { expect, test } from "bun:test";
import { findReferenceFaults } from "./check-references.ts";
import type { Entity } from "./entity.ts";
import { Field } from "./field.ts";

const stored = [
  { id: "name", label: "Name", type: "text", required: true },
  { id: "price", label: "Price", type: "money", currency: "USD", required: false },
  { id: "cost", label: "Cost", type: "money", currency: "USD", required: false },
  { id: "isPaid", label: "Paid", type: "checkbox", required: false },
  { id: "day", label: "Day", type: "date", required: false },
  { id: "start", label: "Start", type: "time", required: false },
  { id: "stars", label: "Stars", type: "rating", max: 5, required: false },
];

/** What is wrong with records that have these formulas, in their order, besides other fields. */
function faultsOf(formulas: readonly (readonly [id: string, formula: string])[], more: Partial<Entity> = {}) {
  const fields = [
    ...stored,
    ...formulas.map(([id, formula]) => ({ id, label: id, type: "formula", required: false, formula, decimals: 2 })),
  ].map((field) => Field.parse(field));
  const entity: Entity = {
    id: "sales",
    singular: "sale",
    plural: "sales",
    storageKey: "sales",
    fields,
    titleField: "name",
    done: null,
    lowStock: null,
    features: {
      search: false,
      sorting: false,
      filters: [],
      totals: [],
      clearDone: false,
      delete: true,
      confirmDelete: false,
      transfer: false,
    },
    order: { field: null, direction: "descending" },
    examples: [],
    ...more,
  };
  return findReferenceFaults({ entities: [entity], pages: [] }).map(({ message }) => message);
}

test("a formula speaks of fields that count for something, and of formulas before it", () => {
  expect(
    faultsOf([
      ["profit", "(price - cost) * (1 - isPaid)"],
      ["margin", "round(profit / price * 100, 1)"],
      ["age", "today - day + start / 60 + stars"],
    ]),
  ).toEqual([]);
});

test.each([
  [[["profit", "price - costs"]], 'The formula speaks of "costs", which is no field there.'],
  [[["profit", "price - name"]], 'The formula speaks of "name", which is of type text.'],
  [[["profit", "price - profit"]], 'The formula speaks of its own field "profit".'],
  [
    [
      ["margin", "profit / price"],
      ["profit", "price - cost"],
    ],
    'The formula speaks of "profit", which comes after it.',
  ],
  [[["profit", "price -"]], "The formula ends too early. (at 7)"],
] as const)("%j is refused", (formulas, message) => {
  expect(faultsOf(formulas)).toEqual([message]);
});

test("a formula is ordered by and totalled, but names nothing and filters nothing", () => {
  const profit = [["profit", "price - cost"]] as const;
  const features = {
    search: false,
    sorting: true,
    clearDone: false,
    delete: true,
    confirmDelete: false,
    transfer: true,
  };
  const order = { field: "profit", direction: "descending" } as const;
  expect(faultsOf(profit, { order, features: { ...features, filters: [], totals: ["profit"] } })).toEqual([]);
  expect(faultsOf(profit, { titleField: "profit" })).toHaveLength(1);
  expect(faultsOf(profit, { features: { ...features, filters: ["profit"], totals: [] } })).toHaveLength(1);
  expect(faultsOf(profit, { done: { field: "profit", strike: true } })).toHaveLength(1);
});

test("a record is called by a text or by its day", () => {
  expect(faultsOf([], { titleField: "day" })).toEqual([]);
  expect(faultsOf([], { titleField: "price" })).toHaveLength(1);
});
