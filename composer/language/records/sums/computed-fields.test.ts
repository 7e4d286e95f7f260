import { describe, expect, test } from "bun:test";
import type { Field } from "@lathe/protocol/app/field";
import { findReferenceFaults } from "@lathe/protocol/app/check-references";
import { makeField } from "../../field-kinds.ts";
import { readFieldPhrase } from "../../field-phrase.ts";
import { computedInWords } from "../../../testing/describe-app.ts";
import { plain } from "../../../testing/loose-specification.ts";
import { readComputed, withComputed } from "./computed-fields.ts";

/** Fields as people name them: "price in dollars, weight (kg), start time". */
function fieldsOf(named: string): Field[] {
  return named.split(", ").map((words) => {
    const phrase = readFieldPhrase(words, null);
    if (phrase === null) throw new Error(`No field is read from “${words}”.`);
    return makeField(phrase.label, phrase.kind);
  });
}

const SALES = "item, price, cost, date";
const ORDERS = "product, price, quantity, discount (%), paid checkbox";
const FUEL = "station, date, odometer (km), distance (km), litres (l), price";
const JOBS = "client, hours (h), hourly rate, materials, paid on date";
const SHOP = "product, price, weight (kg), volume (ml)";
const PEOPLE = "name, birthday, notes";
const FOOD = "food, expiry date, bought on date";
const SHIFTS = "job, date, start time, end time, wage";
const STAYS = "guest, check-in date, check-out date, price";
const RUNS = "route, distance (km), duration (min), date";
const INVOICES = "client, total, paid amount, due date";
const CLOTHES = "name, price, times worn";
const TASTINGS = "wine, taste from 1 to 10, smell from 1 to 10, look from 1 to 10";

/** What is read: label, formula and how it is shown; null for nothing. */
const PHRASES: readonly (readonly [fields: string, phrase: string, read: string | null])[] = [
  // With signs and in words
  [SALES, "profit = price - cost", "Profit = price - cost USD"],
  [SALES, "a profit field = price - cost", "Profit = price - cost USD"],
  [SALES, "profit is price minus cost", "Profit = price - cost USD"],
  [SALES, "profit (price minus cost)", "Profit = price - cost USD"],
  [SALES, "calculate the profit as price minus cost", "Profit = price - cost USD"],
  [SALES, "subtract cost from price", "Subtract cost from price = price - cost USD"],
  [SALES, "gain calculated by subtracting the cost from the price", "Gain = price - cost USD"],
  [SALES, "difference between price and cost", "Difference between price and cost = price - cost USD"],
  [SALES, "margin % = (price - cost) / price * 100", "Margin % = (price - cost) / price * 100 %1"],
  [SALES, "20 % of the price", "20 % of the price = 20 / 100 * price USD"],
  [SALES, "price plus 21% vat", "Price plus 21% VAT = price * (1 + 21 / 100) USD"],
  [SALES, "net = price - cost - fees", "Net = price - cost - fees USD; needs Fees"],
  [ORDERS, "price times quantity", "Price times quantity = price * quantity USD"],
  [ORDERS, "total is quantity x price", "Total = quantity * price USD"],
  [ORDERS, "total = price * quantity - discount", "Total = price * quantity * (1 - discount / 100) USD"],
  [ORDERS, "sale price = price - discount", "Sale price = price * (1 - discount / 100) USD"],
  [JOBS, "total is hours x rate", "Total = hours * hourlyRate USD"],
  [JOBS, "total = hours * hourly rate + materials", "Total = hours * hourlyRate + materials USD; needs Materials"],
  [SHOP, "price divided by weight", "Price divided by weight = price / weight USD"],
  [SHIFTS, "hours = end time - start time", "Hours = minutesBetween(startTime, endTime) / 60 h2"],
  [STAYS, "nights = check-out date - check-in date", "Nights = checkOutDate - checkInDate days0"],
  [
    STAYS,
    "difference between check-in date and check-out date",
    "Difference between check-in date and check-out date = checkOutDate - checkInDate days0",
  ],
  [TASTINGS, "average of taste, smell and look", "Average of taste, smell and look = (taste + smell + look) / 3 2"],
  [TASTINGS, "overall score = average of taste, smell and look", "Overall score = (taste + smell + look) / 3 2"],
  [INVOICES, "balance due = total minus paid", "Balance due = total - paidAmount USD"],
  // By their names
  [SALES, "calculates profit per sale", "Profit = price - cost USD"],
  [SALES, "profit on each item", "Profit per item = price - cost USD"],
  [SALES, "profit margin", "Profit margin = (price - cost) / price * 100 %1"],
  [SALES, "markup in %", "Markup = (price - cost) / cost * 100 %1"],
  ["item, price, date", "calculate profit", "Profit = price - cost USD; needs Cost"],
  ["item, price, cost, quantity", "profit", "Profit = (price - cost) * quantity USD"],
  ["item, price, cost, quantity", "profit per item", "Profit per item = price - cost USD"],
  [ORDERS, "line total", "Line total = quantity * price USD"],
  [FUEL, "litres per 100 km", "Consumption = litres / distance * 100 l/100 km1"],
  [FUEL, "fuel consumption (l/100km)", "Consumption = litres / distance * 100 l/100 km1"],
  [FUEL, "price per litre", "Price per litre = price / litres USD"],
  [FUEL, "cost per km", "Cost per km = price / distance USD"],
  ["date, distance (miles), gallons", "mpg", "Economy = distance / gallons mpg1"],
  [JOBS, "what I earn", "Earnings = hours * hourlyRate USD"],
  ["client, hours (h), date", "calculate my earnings", "Earnings = hours * hourlyRate USD; needs Hourly rate"],
  [
    "item, materials cost, hours (h)",
    "what I really earn per hour when I fill in the selling price",
    "Earnings per hour = (sellingPrice - materialsCost) / hours USD; needs Selling price",
  ],
  [SHIFTS, "pay per hour", "Pay per hour = wage / (minutesBetween(startTime, endTime) / 60) USD"],
  [SHOP, "price per kilo", "Price per kilo = price / weight USD"],
  [SHOP, "price per 100 ml", "Price per 100 ml = price / (volume * 0.01) USD"],
  [CLOTHES, "cost per wear", "Cost per wear = price / timesWorn USD"],
  ["game, price, sessions", "cost per session", "Cost per session = price / sessions USD; needs Sessions"],
  [PEOPLE, "age from the birthday", "Age = floor(months(birthday, today) / 12) 0"],
  [PEOPLE, "calculate how old they are", "Age = floor(months(birthday, today) / 12) 0"],
  [PEOPLE, "days until the birthday", "Days until birthday = birthday - today days0"],
  [FOOD, "days until it expires", "Days until expiry date = expiryDate - today days0"],
  [FOOD, "how many days left", "Days left = expiryDate - today days0"],
  [FOOD, "days since bought", "Days since bought on date = today - boughtOnDate days0"],
  [INVOICES, "days overdue", "Days overdue = max(0, today - dueDate) days0"],
  [INVOICES, "weeks until the due date", "Weeks until due date = (dueDate - today) / 7 weeks1"],
  [INVOICES, "outstanding balance", "Outstanding balance = total - paidAmount USD"],
  ["category, budget, spent", "remaining budget", "Remaining budget = budget - spent USD"],
  [SHIFTS, "hours worked", "Hours worked = minutesBetween(startTime, endTime) / 60 h2"],
  [STAYS, "number of nights", "Nights = checkOutDate - checkInDate nights0"],
  [STAYS, "price per night", "Price per night = price / (checkOutDate - checkInDate) USD"],
  [RUNS, "average speed", "Speed = distance / (duration / 60) km/h1"],
  [RUNS, "pace (min/km)", "Pace = duration / distance min/km2"],
  ["date, weight (kg), height (cm)", "BMI", "BMI = weight / (height / 100) ^ 2 1"],
  ["exercise, sets, reps, weight (kg)", "training volume", "Training volume = sets * reps * weight kg0"],
  ["team, wins, losses", "win rate", "Win rate = wins / (wins + losses) * 100 %1"],
  // Nothing that can be worked out, or not for sure
  [SALES, "profit per month", null],
  [SALES, "profit per hour", "Profit per hour = (price - cost) / hours USD; needs Hours"],
  [SALES, "total", null],
  [SALES, "show the date", null],
  [SALES, "price and cost", null],
  [SALES, "price times cost", null],
  [SALES, "date times price", null],
  [SALES, "price minus item", null],
  [SALES, "a photo of the item", null],
  [SALES, "days left until christmas", null],
  [SALES, "carbon footprint", null],
  [SALES, "price = 5", null],
  ["item, price, material cost, shipping cost, quantity", "profit", null],
  ["route, distance (miles), litres", "litres per 100 km", null],
  ["date, weight (lbs), height (cm)", "bmi", null],
  ["name, notes", "age", "Age = floor(months(birthday, today) / 12) 0; needs Birthday"],
  ["name, notes", "profit", null],
  ["name, start date, end date, exam date", "days left until something", null],
  ["name, price, rating", "log in with google", null],
  [ORDERS, "most sold product", null],
];

describe("a phrase is a value that is worked out", () => {
  test.each(PHRASES)("%s: %s", (named, phrase, read) => {
    const fields = fieldsOf(named);
    const computed = readComputed(phrase, fields, "USD");
    expect(computed === null ? null : computedInWords(computed)).toBe(read);
  });
});

test("what is read is a formula that the records can have", () => {
  for (const [named, phrase] of PHRASES) {
    const fields = [makeField("Title", { type: "text" }, true), ...fieldsOf(named)];
    const computed = readComputed(phrase, fields, "USD");
    if (computed === null) continue;
    const [title] = fields;
    const entity = {
      id: "things",
      singular: "thing",
      plural: "things",
      storageKey: "things",
      fields: withComputed(fields, computed),
      titleField: title?.id ?? "",
      ...plain,
    };
    expect([phrase, findReferenceFaults({ entities: [entity], pages: [] })]).toEqual([phrase, []]);
  }
});

test("a number of that name becomes one that is worked out, and a text of it stays", () => {
  const [item, price, cost] = fieldsOf("item, price, cost");
  const profit = makeField("Profit", { type: "money", currency: "USD" });
  const note = makeField("Profit", { type: "text" });
  if (item === undefined || price === undefined || cost === undefined) throw new Error("There are no fields.");
  expect(readComputed("profit = price - cost", [item, price, cost, profit], "USD")?.field.id).toBe("profit");
  expect(readComputed("profit = price - cost", [item, price, cost, note], "USD")).toBeNull();
});
