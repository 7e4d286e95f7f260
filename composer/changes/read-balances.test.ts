import { expect, test } from "bun:test";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { interpret } from "../interpret.ts";
import { describeApp } from "../testing/describe-app.ts";

function after(...prompts: readonly string[]): { app: AppSpecification; said: string } {
  let app: AppSpecification | null = null;
  let said = "";
  for (const prompt of prompts) {
    const read = interpret(prompt, app);
    if (read.type === "explain") throw new Error(`${prompt} was explained.`);
    app = read.app;
    said = read.type === "change" ? [...read.done, ...read.already].join(" ") : "";
  }
  if (app === null) throw new Error("There is no app.");
  return { app, said };
}

test("costs that are there are reckoned, and who paid them becomes people with a list of their own", () => {
  const { app, said } = after("expenses with what, amount, who paid and date", "show who owes whom");
  expect(describeApp(app)).toContain("balances expense amount/paidBy/sharedBy settles");
  expect(app.entities.map(({ plural }) => plural)).toEqual(["expenses", "people"]);
  expect(said).toContain("Who owes whom");
});

test("where nothing is paid, expenses are added; asked again it is there", () => {
  const { app } = after("list of plants", "add shared expenses with who owes whom");
  expect(app.entities.map(({ plural }) => plural)).toEqual(["plants", "expenses", "people"]);
  expect(after("list of plants", "settle up", "add who owes whom").said).toContain("already");
});

test("it goes and comes back, and does without the field for whom it was", () => {
  expect(describeApp(after("split the costs of our trip", "remove who owes whom").app)).not.toContain("balances");
  expect(describeApp(after("split the costs of our trip", "remove who owes whom", "add who owes whom").app)).toContain(
    "balances",
  );
  expect(describeApp(after("split the costs of our trip", "remove the field shared by").app)).toContain(
    "balances expense amount/paidBy/-",
  );
});
