import { expect, test } from "bun:test";
import type { Entity } from "@lathe/protocol/app/entity";
import { workshop } from "../testing/formula-specification.ts";
import { repairApp } from "./repair-app.ts";

/** What comes of the sales with other fields. */
function repaired(change: (fields: Entity["fields"]) => Entity["fields"]) {
  const [sales, ...others] = workshop.entities;
  if (sales === undefined) throw new Error("There are no sales.");
  const { app, lost } = repairApp({ ...workshop, entities: [{ ...sales, fields: change(sales.fields) }, ...others] });
  return { fields: app.entities[0]?.fields.map(({ id }) => id) ?? [], totals: app.entities[0]?.features.totals, lost };
}

test("a formula goes with a field that it needs, and so does what needs that formula", () => {
  const { fields, totals, lost } = repaired((all) => all.filter(({ id }) => id !== "cost"));
  expect(fields).toEqual(["item", "kind", "day", "price", "quantity", "isPaid", "open"]);
  expect(totals).toEqual(["price"]);
  expect(lost.slice(0, 2)).toEqual(["the field **Profit** of sales", "the field **Margin** of sales"]);
});

test("a formula goes where a field that it needs counts for nothing any more", () => {
  const { fields } = repaired((all) =>
    all.map((field) =>
      field.id === "quantity" ? { id: field.id, label: field.label, required: false, type: "text" } : field,
    ),
  );
  expect(fields).not.toContain("open");
  expect(fields).toContain("profit");
});

test("a formula that is moved before one that it needs stands behind it again", () => {
  const moved = repaired((all) => {
    const margin = all.filter(({ id }) => id === "margin");
    return [...margin, ...all.filter((field) => !margin.includes(field))];
  });
  expect(moved.fields.slice(0, 3)).toEqual(["profit", "margin", "item"]);
  expect(moved.lost).toEqual([]);
});
