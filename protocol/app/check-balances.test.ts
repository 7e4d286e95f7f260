import { expect, test } from "bun:test";
import type { BlockOf } from "./block.ts";
import { findReferenceFaults } from "./check-references.ts";
import { Entity } from "./entity.ts";

function entity(id: string, fields: readonly object[]): Entity {
  return Entity.parse({
    id,
    singular: id,
    plural: id,
    storageKey: id,
    fields: fields.map((field) => ({ required: false, label: "Label", ...field })),
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
  });
}

const NAME = { id: "name", type: "text" };
const ENTITIES = [
  entity("friends", [NAME]),
  entity("bands", [NAME]),
  entity("costs", [
    NAME,
    { id: "amount", type: "money", currency: "EUR" },
    { id: "payer", type: "relation", entity: "friends", many: false },
    { id: "shared", type: "relation", entity: "friends", many: true },
    { id: "band", type: "relation", entity: "bands", many: true },
    { id: "people", type: "tags", options: [] },
    { id: "back", type: "checkbox" },
  ]),
];

function faultsOf(part: Partial<BlockOf<"balances">>): string[] {
  const block = { id: "owing", type: "balances", entity: "costs", amount: "amount", payer: "payer", ...part } as const;
  return findReferenceFaults({
    entities: ENTITIES,
    pages: [{ id: "home", title: "Home", icon: "wallet", blocks: [block] }],
  }).map(({ message }) => message);
}

test("who gave and for whom it was are the same people, by their list or by their names", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ sharedBy: "shared", settles: "back" })).toEqual([]);
  expect(faultsOf({ payer: "name", sharedBy: "people" })).toEqual([]);
});

test.each([
  [{ amount: "name" }, 'The field "name" is not of type money or number.'],
  [{ payer: "shared" }, 'The field "shared" is of several.'],
  [{ sharedBy: "band" }, 'The fields "payer" and "band" are not of the same people.'],
  [{ payer: "name", sharedBy: "shared" }, 'The fields "name" and "shared" are not of the same people.'],
  [{ settles: "amount" }, 'The field "amount" is not of type checkbox.'],
  [{ payer: "nobody" }, 'There is no field "nobody".'],
] as const)("%j is refused", (part, message) => {
  expect(faultsOf(part)).toEqual([message]);
});
