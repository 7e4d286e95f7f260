import { expect, test } from "bun:test";
import { findReferenceFaults } from "@lathe/protocol/app/check-references";
import type { Entity } from "@lathe/protocol/app/entity";
import fc from "fast-check";
import { computedInWords } from "../../../generate/formula-in-words.ts";
import { app, text } from "../../../testing/loose-specification.ts";
import { workOut } from "./across-wishes.ts";

const name = { ...text("name", "Name"), required: true };
const list = (id: string, of: Parameters<typeof entityOf>[0]["of"]) => entityOf({ id, of });

function entityOf({ id, of }: { id: string; of: readonly { id: string; label: string; type: never }[] | never[] }) {
  return { id, singular: id.replace(/ies$/, "y").replace(/s$/, ""), plural: id, of: [name, ...of] };
}

function entitiesOf(lists: Record<string, readonly object[]>): readonly Entity[] {
  const entities = Object.entries(lists).map(([id, of]) => list(id, of as never[]));
  const pages = Object.keys(lists).map((id) => ({
    id,
    title: id,
    icon: "list" as const,
    blocks: [{ id, type: "records" as const, entity: id, views: [{ type: "list" as const }], editable: true }],
  }));
  return app({ name: "Test", entities, pages }).entities;
}

const to = (entity: string) => ({
  id: entity.slice(0, -1),
  label: entity.slice(0, -1),
  type: "relation",
  entity,
  many: false,
});
const money = (id: string, label: string) => ({ id, label, type: "money", currency: "EUR" });
const number = (id: string, label: string, more: object = {}) => ({ id, label, type: "number", ...more });
const day = { id: "date", label: "Date", type: "date" };

const CHARITY = entitiesOf({
  walkers: [number("laps", "Laps")],
  pledges: [to("walkers"), money("amount", "Amount"), day],
});
const LESSONS = entitiesOf({
  students: [],
  lessons: [to("students"), money("price", "Price"), day],
  payments: [to("students"), money("amount", "Amount")],
});
const SHOP = entitiesOf({
  batches: [number("bars", "Bars made"), money("cost", "Cost")],
  sales: [to("batches"), number("sold", "Sold")],
});
const LOANS = entitiesOf({ costumes: [], loans: [to("costumes"), day] });
const BANK = entitiesOf({
  families: [],
  shifts: [
    { ...to("families"), id: "family" },
    number("hours", "Hours"),
    { id: "kind", label: "Kind", type: "choice", options: ["Earned", "Used"] },
  ],
});
const LABORATORY = entitiesOf({
  instruments: [number("interval", "Interval", { unit: "months" })],
  calibrations: [to("instruments"), day],
});
const WORK = entitiesOf({
  projects: [money("rate", "Hourly rate")],
  entries: [to("projects"), number("hours", "Hours")],
});

test.each([
  [CHARITY, "total raised per walker", "walkers", "Total raised: the sum of amount of its pledges"],
  [CHARITY, "biggest pledge of each walker", "walkers", "Highest amount: the highest amount of its pledges"],
  [LOANS, "how many times each costume was lent", "costumes", "Times lent: the number of its loans"],
  [LOANS, "when each was last lent", "costumes", "Last lent: the latest date of its loans"],
  [LESSONS, "what every student still owes", "students", "Owed: charged − paid"],
  [SHOP, "how many bars are left", "batches", "Bars left: bars made − sold"],
  [BANK, "every family's balance", "families", "Balance: earned − used"],
  [
    LABORATORY,
    "when the next calibration is due",
    "instruments",
    "Next calibration: interval months after last calibration",
  ],
  [
    LABORATORY,
    "next due = last calibration + interval",
    "instruments",
    "Next due: interval months after last calibration",
  ],
  [WORK, "cost = hours * hourly rate of the project", "entries", "Cost: hours × hourly rate of the project"],
  [WORK, "total hours for each project", "projects", "Total hours: the sum of hours of its entries"],
] as const)("%# %s", (entities, words, owner, meant) => {
  const worked = workOut(entities, words);
  if (worked === null) throw new Error("It cannot be worked out.");
  expect(worked.owner.id).toBe(owner);
  expect(`${worked.field.label}: ${computedInWords(worked.owner, worked.field, worked.entities)}`).toBe(meant);
});

test("what nothing tells of is not made up", () => {
  for (const words of ["total weight per walker", "average mood of each costume", "balance of each loan"])
    expect(workOut(LOANS, words)).toBeNull();
});

test("what is added leaves a specification that is whole, and asked again it is the same", () => {
  const apps = [CHARITY, LESSONS, SHOP, LOANS, BANK, LABORATORY, WORK];
  const asked = [
    "total raised per walker",
    "last lesson of each student",
    "average price per student",
    "how many are left",
    "balance",
    "number of loans per costume",
    "how much each student owes",
    "next due every 6 weeks",
    "total hours for each project",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...apps), fc.subarray(asked), (entities, wishes) => {
      let now = entities;
      for (const words of wishes) now = workOut(now, words)?.entities ?? now;
      expect(findReferenceFaults({ entities: now, pages: [] })).toEqual([]);
      let again = now;
      for (const words of wishes) again = workOut(again, words)?.entities ?? again;
      expect(again.map(({ fields }) => fields.length)).toEqual(now.map(({ fields }) => fields.length));
    }),
    { numRuns: 60 },
  );
});
