import { expect, test } from "bun:test";
import type { Entity } from "@lathe/protocol/app/entity";
import { loadEnglish } from "../english.ts";
import { readFirstPrompt } from "../first-prompt.ts";

await loadEnglish();

function entityOf(prompt: string): Entity {
  const read = readFirstPrompt(prompt);
  const entity = "reason" in read ? undefined : read.app.entities[0];
  if (entity === undefined) throw new Error(`“${prompt}” makes no records.`);
  return entity;
}

const valuesOf = ({ examples }: Entity, field: string) => examples.map((example) => example[field]);

test("fields that a person lists have values in the examples", () => {
  for (const prompt of [
    "wine collection with grape, region, vintage and rating",
    "books with author, publisher, language and price",
    "club members with name, email, phone, birthday, fee and paid",
    "beehives with location and queen's year",
  ]) {
    const { fields, examples } = entityOf(prompt);
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const { id } of fields)
      expect(examples.filter((example) => example[id] !== undefined).length).toBeGreaterThan(2);
  }
});

test("an e-mail is that of the person, at an address kept for examples", () => {
  const donors = entityOf("donors with name, amount and email");
  const names = valuesOf(donors, "name").map((name) => String(name).toLowerCase().replace(" ", "."));
  expect(names.length).toBeGreaterThan(3);
  expect(valuesOf(donors, "email")).toEqual(names.map((name) => `${name}@example.org`));
});

test("phone numbers are those kept for fiction", () => {
  for (const phone of valuesOf(entityOf("volunteers with name and phone"), "phone"))
    expect(String(phone)).toMatch(/^07700 900\d{3}$/);
});

test("stock is low in some examples, not in all", () => {
  const items = entityOf("an inventory with name, quantity and minimum stock");
  const low = items.examples.filter(({ quantity, minimumStock }) => Number(quantity) <= Number(minimumStock));
  expect(low.length).toBeGreaterThan(0);
  expect(low.length).toBeLessThan(items.examples.length / 2);
});

test("children have the birthdays of children", () => {
  for (const day of valuesOf(entityOf("swimmers with name, date of birth and parent"), "dateOfBirth"))
    expect(Number(String(day).slice(0, 4))).toBeGreaterThan(2010);
});

test("a rating of ten uses all ten", () => {
  const ratings = valuesOf(entityOf("films with a rating out of 10"), "rating").map((each) => Number(each ?? 0));
  expect(Math.max(...ratings)).toBe(10);
});

test("what nobody knows a name of has no examples", () => {
  expect(entityOf("zorbles with colour and weight").examples).toEqual([]);
});

test("borrowed things are such things", () => {
  expect(valuesOf(entityOf("tools that I lend to neighbours with photo and who has it"), "tool")).toContain(
    "Cordless drill",
  );
});
