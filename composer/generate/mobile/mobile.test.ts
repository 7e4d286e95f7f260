import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ACCEPTANCE_CHECKS_PATH, AcceptanceChecks } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { z } from "zod";
import { templateFiles } from "../../testing/project.ts";
import { readKit } from "../../node/read-kit.ts";
import {
  games,
  gym,
  habits,
  inventory,
  projects,
  readingList,
  SPECIFICATIONS,
  study,
} from "../../testing/specifications.ts";
import { pascalCase } from "../names.ts";
import { generateMobile } from "./generate-mobile.ts";
import { isTemplateFile } from "./mobile-template.ts";

const kit = readKit();
const template = templateFiles("mobile");
const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const packageKit = join(import.meta.dir, "../../../templates/mobile-kit/package.json");
const packages = Object.keys(Manifest.parse(JSON.parse(readFileSync(packageKit, "utf8"))).dependencies);

interface Made {
  files: ReadonlyMap<string, string>;
  /** Those that are no files of the kit. */
  own: ReadonlyMap<string, string>;
}

function make(app: AppSpecification): Made {
  const files = new Map(generateMobile(app, kit));
  const isOfKit = (path: string) => [kit.mobile, kit.shared].some((part) => part.has(path.replace(/^src\//, "")));
  return { files, own: new Map([...files].filter(([path]) => !isOfKit(path))) };
}

function file({ files }: Made, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no ${path} among ${[...files.keys()].join(", ")}.`);
  return text;
}

function paths({ files }: Made): string[] {
  return [...files.keys()];
}

describe.each(SPECIFICATIONS.map((app) => [app.name, app] as const))("%s", (_, app) => {
  const made = make(app);
  const { files, own } = made;

  test("each file parses and imports what there is", () => {
    const transpiler = new Bun.Transpiler({ loader: "tsx" });
    for (const [path, text] of files) {
      if (!/\.tsx?$/.test(path)) {
        JSON.parse(text);
        continue;
      }
      transpiler.transformSync(text);
      for (const [, from = ""] of text.matchAll(/ from "([^"]+)";/g)) {
        if (from.startsWith("node:") || packages.includes(from)) continue;
        const base = from.startsWith("@/") ? `src/${from.slice(2)}` : join(dirname(path), from);
        const isThere = [base, `${base}.ts`, `${base}.tsx`].some((each) => files.has(each) || template.has(each));
        expect([path, from, isThere]).toEqual([path, from, true]);
      }
    }
  });

  test("it knows no DOM", () => {
    for (const [path, text] of own)
      expect([
        path,
        text.match(
          /\b(?:document|window|localStorage)\.|<(?:div|span|p|button|input|ul|li|h\d)\b|className=|import\.meta/,
        ),
      ]).toEqual([path, null]);
  });

  test("a component stands in a file of its name", () => {
    for (const [path, text] of own) {
      const name = /\/([a-z0-9-]+)\.tsx$/.exec(path)?.[1];
      if (name === undefined || path.startsWith("src/app/") || path.startsWith("src/ui/")) continue;
      const exported = [...text.matchAll(/^export (?:default )?function (\w+)/gm)].map(([, each]) => each);
      expect([path, exported]).toEqual([path, [pascalCase(name)]]);
    }
  });

  test("what can be pressed has a name, and what is chosen a label", () => {
    for (const [path, text] of own) {
      for (const [element] of text.matchAll(/<(?:IconButton|SearchField|CheckCircle|Stepper)\b[^]*?\/>/g))
        expect([path, element, /\bname=/.test(element)]).toEqual([path, element, true]);
      for (const [element] of text.matchAll(/<(?:\w+Field|Chips|Button|ViewSwitch|SwitchField)\b(?!Props)[^]*?\/>/g))
        expect([path, element, /\b(?:label|name)=/.test(element)]).toEqual([path, element, true]);
    }
  });

  test("its ways lead to screens that there are", () => {
    const routes = paths(made)
      .filter((path) => path.startsWith("src/app/") && !path.endsWith("_layout.tsx"))
      .map((path) =>
        path
          .replace(/^src\/app/, "")
          .replace(/\.tsx$/, "")
          .replace("/(tabs)", "")
          .replace(/\/index$/, "/"),
      );
    for (const [path, text] of own)
      for (const [, address = ""] of text.matchAll(/(?:router\.push\(|pathname: )"([^"]+)"/g))
        expect([path, address, routes.includes(address)]).toEqual([path, address, true]);
  });

  test("nothing is empty before the storage has answered", () => {
    for (const [path, text] of own)
      if (text.includes("<EmptyState")) expect([path, text.includes("stored.isLoaded")]).toEqual([path, true]);
  });

  test("it is tried on a phone, in three ways at most", () => {
    const checks = AcceptanceChecks.parse(JSON.parse(file(made, ACCEPTANCE_CHECKS_PATH)));
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.length).toBeLessThanOrEqual(3);
    expect(new Set(checks.map(({ size }) => size))).toEqual(new Set(["phone"]));
  });

  test("the same specification gives the same files", () => {
    expect(generateMobile(structuredClone(app), kit)).toEqual([...files]);
  });
});

test("the parts of the template that apps build on are those that it has", () => {
  const folder = join(import.meta.dir, "../../../templates/mobile/src/ui");
  for (const name of readdirSync(folder)) expect([name, isTemplateFile(`src/ui/${name}`)]).toEqual([name, true]);
});

test("app.json and the colours are the template's, but for name, slug and what the theme says", () => {
  const made = make({
    ...readingList,
    name: "New app",
    storageKey: "app",
    theme: { ...readingList.theme, accent: "#4f46e5" },
  });
  const shape = (text: string | undefined) => (text ?? "").replaceAll(/#[0-9a-f]{6}/g, "#");
  expect(shape(made.files.get("app.json"))).toBe(shape(template.get("app.json")));
  const names = (text: string | undefined) => (text ?? "").match(/^ {2}\w+/gm);
  expect(names(made.files.get("src/theme/colors.ts"))).toEqual(names(template.get("src/theme/colors.ts")));
});

test("a plugin asks for pictures only where the app takes some", () => {
  expect(file(make(readingList), "app.json")).not.toContain("expo-image-picker");
  const withPictures = SPECIFICATIONS.find(({ entities }) =>
    entities.some(({ fields }) => fields.some(({ type }) => type === "image")),
  );
  if (withPictures === undefined) throw new Error("No app has pictures.");
  expect(file(make(withPictures), "app.json")).toContain("photosPermission");
});

test("a list with something to count has its numbers behind a tab; one without has no tabs", () => {
  const counted = make(habits);
  expect(file(counted, "src/app/(tabs)/_layout.tsx")).toContain('name="insights"');
  expect(file(counted, "src/app/(tabs)/insights.tsx")).toContain("WeekColumns");
  const [entity] = readingList.entities;
  if (entity === undefined) throw new Error("There is no entity.");
  const fields = entity.fields.filter(({ type }) => type === "text");
  const features = { ...entity.features, filters: [], clearDone: false };
  const plain = make({ ...readingList, entities: [{ ...entity, fields, features, done: null, examples: [] }] });
  expect(paths(plain).filter((path) => path.includes("(tabs)"))).toEqual([]);
  expect(file(plain, "src/app/index.tsx")).toContain("Panel");
});

test("a page has a tab; what there is no room for is behind More", () => {
  const [page] = games.pages;
  if (page === undefined) throw new Error("There is no page.");
  const pages = Array.from({ length: 7 }, (_, index) => ({
    ...page,
    id: `page-${index}`,
    title: `Page ${index}`,
    blocks: page.blocks.map((block) => ({ ...block, id: `${block.id}-${index}` })),
  }));
  const made = make({ ...games, pages });
  const tabs = [...file(made, "src/app/(tabs)/_layout.tsx").matchAll(/tabBarLabel: "([^"]+)"/g)].map(
    ([, label]) => label,
  );
  expect(tabs).toEqual(["Page 0", "Page 1", "Page 2", "Page 3", "More"]);
  expect(file(made, "src/app/(tabs)/more.tsx")).toContain('router.push("/page-6")');
  expect(paths(made)).toContain("src/app/page-6.tsx");
});

test("records keep their place and form in the storage", () => {
  const [entity] = habits.entities;
  const store = file(make(habits), "src/habits/habits.ts");
  expect(store).toContain(`key: "${entity?.storageKey}"`);
  expect(store).toContain('name: "habits"');
});

test("relations lead to the other record, which lists what belongs to it", () => {
  const made = make(projects);
  const related = projects.entities.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.type === "relation" ? [field] : [])),
  );
  expect(related.length).toBeGreaterThan(0);
  const details = [...made.own].filter(([path]) => path.endsWith("[id].tsx")).map(([, text]) => text);
  expect(details.some((text) => text.includes("<LinkedNames"))).toBe(true);
  expect(details.some((text) => text.includes("<RecordSection") && text.includes("params: { "))).toBe(true);
});

test("what stands above or beside a record is not said on it again", () => {
  const made = make(projects);
  expect(file(made, "src/app/projects/[id].tsx")).toContain('<TaskRow task={each} without="project" />');
  expect(file(made, "src/tasks/task-row.tsx")).toContain('without !== "project" && linkedProject !== undefined');
  expect(file(made, "src/tasks/task-board.tsx")).toContain('<TaskCard task={task} isPlain without={["status"]} />');
  expect(file(made, "src/tasks/task-timetable.tsx")).toContain('isPlain without={["weekday", "time"]} />');
  expect(file(made, "src/tasks/task-card.tsx")).toContain('{!without.includes("status") && task.status !== "" &&');
  // Cards that stand on a timetable alone have no words for its days.
  expect(file(make(gym), "src/class-items/class-item-card.tsx")).not.toContain("classItem.day");
});

test("a site's pages are sections behind tabs, and links find the first page", () => {
  const made = make(gym);
  const pages = [...made.own].filter(([path]) => path.startsWith("src/app/(tabs)/") && !path.endsWith("_layout.tsx"));
  expect(pages.every(([, text]) => text.includes("<SitePage"))).toBe(true);
});

test("tools that are fed with records are, and lead to where those are changed", () => {
  const made = make(study);
  const texts = [...made.own.values()].join("\n");
  expect(/questions=\{stored\.items\.map/.test(texts)).toBe(true);
  expect(/cards=\{stored\.items\.map/.test(texts)).toBe(true);
});

test("what is low is said, and counts go up and down in the list", () => {
  const made = make(inventory);
  const row = file(made, "src/items/item-row.tsx");
  expect(row).toContain("isUrgent");
  expect(row).toContain("<Stepper");
});
