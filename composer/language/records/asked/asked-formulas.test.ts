import { describe, expect, test } from "bun:test";
import { interpret } from "../../../interpret.ts";
import { statesIn } from "./asked-states.ts";

function formulasOf(prompt: string): string[] {
  const made = interpret(prompt, null);
  if (made.type !== "create") return [];
  return made.app.entities.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.type === "formula" ? [`${field.label} = ${field.formula}`] : [])),
  );
}

function chartsOf(prompt: string): unknown[] {
  const made = interpret(prompt, null);
  if (made.type !== "create") return [];
  return made.app.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "records"
        ? block.views.flatMap((view) =>
            view.type === "chart"
              ? [[view.value, view.by, view.measure ?? "sum", view.step ?? ""].join(" ").trim()]
              : [],
          )
        : [],
    ),
  );
}

describe("what everybody knows how to work out", () => {
  test.each([
    ["theatre trips with seats, how many seats are left", "Seats left = seats - booked"],
    [
      "sponsored walk pot with target amount and saved so far, how much is missing",
      "Still missing = targetAmount - savedSoFar",
    ],
    ["incubator: eggs set, chicks hatched and the hatch rate", "Hatch rate = chicksHatched / eggsSet * 100"],
    [
      "I sell honey at the gate. For each batch jars filled, what it cost me and price per jar, tell me the profit",
      "Profit = jarsFilled * pricePerJar - cost",
    ],
    ["curries and their recipes, cost per serving", "Cost per serving = cost / servings"],
  ])("%s", (prompt, formula) => {
    expect(formulasOf(prompt)).toContain(formula);
  });
});

describe("the best of each", () => {
  test("the highest weight of each exercise, the lowest time over each distance", () => {
    expect(chartsOf("gym log with exercise, sets, reps and weight, my best lift for each exercise")).toContain(
      "weight exercise highest",
    );
    expect(chartsOf("running log with distance and time, personal best per distance")).toContain(
      "time distance lowest",
    );
  });

  test("averages of a week are of both values, and nothing is drawn twice", () => {
    const charts = chartsOf("blood pressure log with weekly averages");
    expect(charts).toEqual(["systolic date average week", "diastolic date average week"]);
  });
});

describe("how things stand", () => {
  test.each([
    ["which are fermenting, which are in bottles and which are all drunk", ["fermenting", "in bottles", "drunk"]],
    ["show which are sown, planted out or harvested", ["sown", "planted out", "harvested"]],
    ["which I've read and which are lent out", ["read", "lent out"]],
  ])("%s", (words, states) => {
    expect(statesIn(words)?.states).toEqual(states);
  });

  test.each(["which are overdue and which are due this week", "who has paid and who hasn't", "which are not paid"])(
    "%s is no state",
    (words) => {
      expect(statesIn(words)).toBeNull();
    },
  );
});
