import { describe, expect, test } from "bun:test";
import { AcceptanceChecks } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { readKit } from "../../node/read-kit.ts";
import { projects } from "../../testing/project-specification.ts";
import {
  boards,
  games,
  gym,
  habits,
  inventory,
  readingList,
  SPECIFICATIONS,
  study,
} from "../../testing/specifications.ts";
import { app, title } from "../../testing/loose-specification.ts";
import { generateWeb } from "./generate-web.ts";

const kit = readKit();

function filesOf(app: AppSpecification): ReadonlyMap<string, string> {
  return new Map(generateWeb(app, kit));
}

/** The text of a file; it must be there. */
function read(app: AppSpecification, path: string): string {
  const text = filesOf(app).get(path);
  if (text === undefined) throw new Error(`${app.name} has no ${path}.`);
  return text;
}

test("each file is imported, and each export of the app's own files is", () => {
  for (const app of SPECIFICATIONS) {
    const files = filesOf(app);
    const all = [...files].filter(([path]) => /\.tsx?$/.test(path));
    const sources = all.filter(([path]) => !path.includes(".test."));
    const imports = all.flatMap(([, text]) => [...text.matchAll(/from "(\.{1,2}\/[^"]+)"/g)].map(([, from]) => from));
    for (const [path] of sources) {
      const name = path.split("/").at(-1) ?? "";
      expect([path, path === "src/main.tsx" || imports.some((from) => from?.endsWith(`/${name}`))]).toEqual([
        path,
        true,
      ]);
    }
    const own = sources.filter(([path]) => !kit.web.has(path.slice(4)) && !kit.shared.has(path.slice(4)));
    for (const [path, text] of own)
      for (const [, name = ""] of text.matchAll(/^export (?:type|interface|const|function) (\w+)/gm)) {
        const isUsed = all.some(([other, code]) => other !== path && new RegExp(`\\b${name}\\b`).test(code));
        expect([path, name, isUsed || path === "src/ui/icons.tsx"]).toEqual([path, name, true]);
      }
  }
});

test("a card shows both of two pictures, with what they show, and of one the picture alone", () => {
  const card = (labels: readonly string[]) =>
    read(
      app({
        name: "Clocks",
        entities: [
          {
            id: "clocks",
            singular: "clock",
            plural: "clocks",
            of: [title, ...labels.map((label) => ({ id: label.toLowerCase(), label, type: "image" as const }))],
          },
        ],
        pages: [
          {
            id: "home",
            title: "Clocks",
            icon: "clock",
            blocks: [{ id: "clocks", type: "records", entity: "clocks", views: [{ type: "cards" }], editable: true }],
          },
        ],
      }),
      "src/clocks/clock-card.tsx",
    );
  expect(card(["Before", "After"])).toMatch(/alt="Before"[^]*alt="After"/);
  expect(card(["Photo"])).toContain('alt=""');
});

test("no file speaks of who made it, and none ends without a line break", () => {
  for (const app of SPECIFICATIONS)
    for (const [path, text] of filesOf(app)) {
      expect([path, /lathe/i.test(text)]).toEqual([path, false]);
      expect([path, text.endsWith("\n") && !text.endsWith("\n\n")]).toEqual([path, true]);
      expect([path, text.includes("undefined>") || text.includes("[object")]).toEqual([path, false]);
    }
});

test("the records keep their place in the storage, and what of them is stored", () => {
  const store = read(readingList, "src/books/books.ts");
  expect(store).toContain('key: "test-books"');
  expect(store).toContain('name: "books"');
  expect(store).toContain("examples: exampleBooks");
});

describe("the form", () => {
  test("stands beside the list where that is all there is", () => {
    expect(read(readingList, "src/books/records-panel.tsx")).toContain("<BookForm");
    expect(filesOf(readingList).has("src/books/book-dialog.tsx")).toBe(false);
  });

  test("opens over the page where there are several views, panels or a tool", () => {
    expect(read(inventory, "src/items/items-panel.tsx")).toContain("<ItemDialog");
    expect(read(projects, "src/projects/projects-list-panel.tsx")).toContain("<ProjectDialog");
    expect(read(gym, "src/sign-ups/list-panel.tsx")).toContain("<SignUpDialog");
  });

  test("is not there where nobody can change anything", () => {
    const paths = [...filesOf(gym).keys()].filter((path) => path.startsWith("src/dishes/"));
    expect(paths.toSorted()).toEqual([
      "src/dishes/bar-panel.tsx",
      "src/dishes/dish-details.tsx",
      "src/dishes/dish-entry.tsx",
      "src/dishes/dish-sections.tsx",
      "src/dishes/dish.ts",
      "src/dishes/dishes.ts",
      "src/dishes/examples.ts",
      "src/dishes/view.ts",
    ]);
    expect(read(gym, "src/dishes/bar-panel.tsx")).not.toMatch(/Add dish|onEdit|remove/);
  });

  test("begins with the day of the calendar and the record that it is opened from", () => {
    expect(read(projects, "src/tasks/tasks-main-panel.tsx")).toContain("initial: { day: day }");
    expect(read(projects, "src/projects/project-tasks.tsx")).toContain("initial={{ project: project.id }}");
    expect(read(projects, "src/people/person-tasks.tsx")).toContain("initial={{ helpers: [person.id] }}");
  });
});

describe("examples", () => {
  const tasks = read(projects, "src/tasks/examples.ts");

  test("have days that are reckoned from today", () => {
    expect(tasks).toContain("day: addDays(begun, 3)");
    expect(tasks).toContain("day: addDays(begun, -2)");
    expect(tasks).toContain('day: "2026-03-31"');
  });

  test("that are all of today count no days", () => {
    const ofToday = {
      ...projects,
      entities: projects.entities.map((entity) => ({
        ...entity,
        examples: entity.examples.map((example) =>
          Object.fromEntries(
            Object.entries(example).map(([id, value]) => [id, /^[+-]\d+$/.test(String(value)) ? "+0" : value]),
          ),
        ),
      })),
    };
    const text = read(ofToday, "src/tasks/examples.ts");
    expect(text).toContain("day: begun");
    expect(text).not.toContain("addDays");
  });

  test("point to each other by id, and have lists for lists", () => {
    expect(tasks).toContain('project: "example-1"');
    expect(tasks).toContain('helpers: ["example-1", "example-2"]');
    expect(tasks).toContain('tags: ["home", "urgent"]');
  });
});

test("questions can be changed where no other block does that", () => {
  expect(read(study, "src/questions/quiz.tsx")).toContain("<QuestionsManager />");
  expect([...filesOf(study).keys()].some((path) => path.includes("notes-manager"))).toBe(false);
});

test("a component of the kit and a type of the app may be called the same", () => {
  const board = read(boards, "src/boards/board-board.tsx");
  expect(board).toContain("Board as KitBoard");
  expect(board).toContain("<KitBoard");
});

test("what an app is tried with is what it begins with, and no more than three things", () => {
  for (const app of SPECIFICATIONS) {
    const checks = AcceptanceChecks.parse(JSON.parse(read(app, ".lathe/checks.json")));
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.length).toBeLessThanOrEqual(3);
  }
  const first = (app: AppSpecification) => AcceptanceChecks.parse(JSON.parse(read(app, ".lathe/checks.json")))[0]?.id;
  expect([readingList, habits, games, gym].map(first)).toEqual(["add", "add", "chess", "hero"]);
});

test("two charts of the same fields are told apart by their shape", () => {
  const chart = { type: "chart", value: null, by: "author" } as const;
  const views = [
    { ...chart, shape: "ring" },
    { ...chart, shape: "bars" },
  ] as const;
  const [page] = readingList.pages;
  const blocks =
    page?.blocks.map((block) => (block.type === "records" ? { ...block, views: [...views] } : block)) ?? [];
  const files = filesOf({ ...readingList, pages: readingList.pages.map((each) => ({ ...each, blocks })) });
  expect([...files.keys()].filter((path) => path.includes("chart-by")).toSorted()).toEqual([
    "src/books/book-chart-by-author-by-bars.tsx",
    "src/books/book-chart-by-author-by-ring.tsx",
  ]);
});

test("labels of any letters stand in the code as they are", () => {
  const panel = read(boards, "src/boards/board-panel.tsx");
  expect(panel).toContain("Add board");
  expect(read(boards, "src/boards/board.ts")).toContain(
    'defaultOptions: readonly string[] = ["S & M", "\\"XL\\"", "{x}"]',
  );
});
