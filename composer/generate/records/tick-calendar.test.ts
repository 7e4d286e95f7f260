import { expect, test } from "bun:test";
import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { readKit } from "../../node/read-kit.ts";
import { app, text } from "../../testing/loose-specification.ts";
import { generate } from "../generate.ts";

const kit = readKit();

const habits = app({
  name: "Habits",
  entities: [
    {
      id: "habit",
      singular: "habit",
      plural: "habits",
      of: [{ ...text("name", "Name"), required: true }],
      streaks: { label: "Done today" },
      examples: [{ name: "Stretch", tickedDays: "0 1 2" }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Habits",
      icon: "flame",
      blocks: [
        {
          id: "habits",
          type: "records",
          entity: "habit",
          views: [{ type: "list" }, { type: "calendar", date: TICKED_DAYS }],
          editable: true,
        },
      ],
    },
  ],
});

for (const target of ["web", "mobile"] as const)
  test(`a calendar of ticks has each record on each of its days: ${target}`, () => {
    const files = generate(habits, target, kit);
    expect(files.get("src/habits/habit-calendar.tsx")).toContain(
      ".flatMap((habit) => habit.tickedDays.map((day) => ({ day, habit })))}",
    );
    expect(files.get("src/habits/habit-calendar.tsx")).not.toContain("onAdd");
  });
