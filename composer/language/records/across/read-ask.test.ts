import { expect, test } from "bun:test";
import { mayBeAcross } from "./across-wishes.ts";
import { readDefinition } from "./define.ts";
import { readAsk } from "./read-ask.ts";

test.each([
  ["total raised per walker", "sum of raised per walker"],
  ["and show the total spent for each cat", "sum of spent per cat"],
  ["how many times each costume was lent", "count of lent per costume"],
  ["the number of loans for each book", "count of loans per book"],
  ["how many meetings each member attended", "count of meetings per member"],
  ["when each was last watered", "latest of watered each"],
  ["last visit of each client", "latest of visit per client"],
  ["the average rating of every recipe", "average of rating per recipe"],
  ["for each client the sum of the invoices", "sum of invoices per client"],
  ["how much each customer still owes", "owed per customer"],
  ["every family's balance", "balance per family"],
  ["show everybody's balance", "balance per person"],
  ["how many bars are left", "left of bars"],
  ["how much is left in each category", "left per category"],
  ["visits per client", "bare of visits per client"],
  ["when the next one is due", "next of one"],
  ["next due date every 6 weeks", "next every 6 week"],
  ["next possible date after 8 weeks", "next every 8 week"],
])("%s", (words, meant) => {
  const ask = readAsk(words);
  if (ask === null) throw new Error("It is read as nothing.");
  const { kind, what, owner, isEach, every } = ask;
  const said = [
    kind,
    what === "" ? "" : ` of ${what}`,
    owner === null ? (isEach ? " each" : "") : ` per ${owner}`,
    every === null ? "" : ` every ${every.count} ${every.unit}`,
  ];
  expect(said.join("")).toBe(meant);
});

test.each([
  "due date",
  "last name",
  "total",
  "sort by date",
  "red when overdue",
  "litres per 100 km",
  "total per month",
])("%s is nothing that each has of another list", (words) => {
  expect(mayBeAcross(words)).toBe(false);
});

test("a definition is a name and a term", () => {
  expect(readDefinition("next due = last calibration + interval")).toEqual({
    name: "next due",
    term: "last calibration + interval",
  });
  expect(readDefinition("add a cost field = hours * hourly rate of the project")?.name).toBe("cost");
  for (const words of ["the list is sorted by date", "show last calibration", "it is red - or blue"])
    expect(readDefinition(words)).toBeNull();
});
