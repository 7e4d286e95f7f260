import { expect, test } from "bun:test";
import { findReferenceFaults } from "./check-references.ts";
import { Entity } from "./entity.ts";

type Loose = Record<string, unknown> & { id: string };

const LOANS: readonly Loose[] = [
  { id: "note", type: "text", required: true },
  { id: "costume", type: "relation", entity: "costumes", many: false },
  { id: "tags", type: "relation", entity: "costumes", many: true },
  { id: "day", type: "date" },
  { id: "fee", type: "money", currency: "USD" },
  { id: "isBack", type: "checkbox" },
  { id: "state", type: "choice", options: ["Lent", "Lost"] },
];
const COSTUMES: readonly Loose[] = [
  { id: "name", type: "text", required: true },
  { id: "weeks", type: "number" },
];

function entity(id: string, fields: readonly Loose[]): Entity {
  return Entity.parse({
    id,
    singular: id.slice(0, -1),
    plural: id,
    storageKey: id,
    fields: fields.map((field) => ({ label: field.id, required: false, ...field })),
    titleField: fields[0]?.id,
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
  });
}

function faultsOf(costumes: readonly Loose[], loans: readonly Loose[] = []): string[] {
  const entities = [entity("costumes", [...COSTUMES, ...costumes]), entity("loans", [...LOANS, ...loans])];
  return findReferenceFaults({ entities, pages: [] }).map(({ message }) => message);
}

const rollup = (id: string, measure: Loose | object, more: object = {}): Loose => ({
  id,
  type: "rollup",
  entity: "loans",
  relation: "costume",
  measure,
  decimals: 0,
  ...more,
});
const formula = (id: string, text: string, more: object = {}): Loose => ({
  id,
  type: "formula",
  formula: text,
  decimals: 0,
  ...more,
});

test("records are worked out of those that belong to them, and of what they belong to", () => {
  const costumes = [
    rollup("times", { type: "count" }, { where: { field: "state", is: "Lost", not: true } }),
    rollup("earned", { type: "sum", field: "charged" }),
    rollup("last", { type: "latest", field: "day" }, { where: { field: "isBack", is: true } }),
    formula("next", "monthsAfter(last, 1) + 7 * weeks", { date: true, deadline: true }),
    formula("each", "earned / times"),
  ];
  expect(
    faultsOf(costumes, [formula("charged", "fee * costume.weeks"), formula("back", "day + 7 * costume.weeks")]),
  ).toEqual([]);
});

test.each([
  [[rollup("times", { type: "count" }, { entity: "people" })], [], 'There is no entity "people".'],
  [[rollup("times", { type: "count" }, { relation: "note" })], [], 'No relation "note" of "loans" leads here.'],
  [[rollup("sum", { type: "sum", field: "day" })], [], '"loans" has no number "day".'],
  [[rollup("last", { type: "latest", field: "fee" })], [], '"loans" has no day "fee".'],
  [
    [rollup("times", { type: "count" }, { where: { field: "state", is: "Gone" } })],
    [],
    'No "state" of "loans" can be "Gone".',
  ],
  [[rollup("times", { type: "count" }, { required: true })], [], "A rollup cannot be required."],
  [
    [],
    [formula("cost", "fee * costume.price")],
    'The formula speaks of "costume.price", and "costumes" has no field "price".',
  ],
  [[], [formula("cost", "fee * costume.name")], 'The formula speaks of "costume.name", which is of type text.'],
  [
    [],
    [formula("cost", "fee * tags.weeks")],
    'The formula speaks of "tags.weeks", and "tags" leads to no single record.',
  ],
] as const)("%j %j is refused", (costumes, loans, message) => {
  expect(faultsOf(costumes, loans)).toEqual([message]);
});

test("a value that needs itself by way of other records is refused", () => {
  expect(
    faultsOf([rollup("earned", { type: "sum", field: "share" })], [formula("share", "fee / costume.earned")]),
  ).toEqual(['"earned" is worked out of itself.', '"share" is worked out of itself.']);
});
