import { describe, expect, test } from "bun:test";
import { APP_SPECIFICATION_PATH } from "@lathe/protocol/app-specification";
import { templateFiles, TestProject } from "../testing/project.ts";

const FIRST = "A reading list with title, author, rating and a finished checkbox";

/** The same places of both targets. */
const PLACES = {
  web: { component: "src/books/book-row.tsx", look: "src/index.css", accent: /--accent: [^;]+;/ },
  mobile: { component: "src/books/book-row.tsx", look: "src/theme/colors.ts", accent: /accent: "#[0-9a-f]{6}",/ },
} as const;

describe.each(["web", "mobile"] as const)("what a person changed by hand in an app for the %s", (target) => {
  const { component, look, accent } = PLACES[target];

  async function project(): Promise<TestProject> {
    const fresh = new TestProject(templateFiles(target));
    await fresh.play(FIRST);
    return fresh;
  }

  function file(of: TestProject, path: string): string {
    const text = of.files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  }

  test("in a component stays when a field comes and when that is taken back", async () => {
    const mine = await project();
    const edited = `${file(mine, component)}\n// Mine, at the end.\n`;
    mine.files.set(component, edited);
    const { reply } = await mine.play("add a genre dropdown with novel, poetry and essay");
    expect(reply).toContain("Added the field **Genre**");
    expect(file(mine, component)).toContain("// Mine, at the end.");
    await mine.play("undo that");
    expect(file(mine, component)).toBe(edited);
  });

  test("in the look stays beside another colour, and where both set the same one, the reply says so", async () => {
    const mine = await project();
    mine.files.set(look, `${file(mine, look)}\n/* Mine. */\n`);
    await mine.play("make it crimson");
    const crimson = accent.exec(file(mine, look))?.[0];
    expect(file(mine, look)).toContain("/* Mine. */");

    const own = crimson?.replaceAll(/#[0-9a-f]{6}/g, "#123456") ?? "";
    mine.files.set(look, file(mine, look).replace(accent, own));
    const { reply } = await mine.play("make it teal");
    expect(file(mine, look)).toContain(own);
    expect(reply).toMatch(new RegExp(`In ${look.replace(".", "\\.")}, line \\d+`));
    expect(reply).toContain("Yours stay");
  });

  test("in lathe.app.json is taken over, and what it breaks is said without a change", async () => {
    const mine = await project();
    const specification = file(mine, APP_SPECIFICATION_PATH);
    mine.files.set(APP_SPECIFICATION_PATH, specification.replace('"label": "Author"', '"label": "Writer"'));
    const { reply } = await mine.play("add a genre field");
    expect(reply).toContain("lathe.app.json was changed by hand");
    expect([...mine.files.values()].some((text) => text.includes("Writer"))).toBe(true);

    mine.files.set(APP_SPECIFICATION_PATH, "{ broken");
    const before = new Map(mine.files);
    const broken = await mine.play("add a price field");
    expect(broken.reply).toContain("I cannot read lathe.app.json");
    expect(mine.files).toEqual(before);
  });

  test("in lathe.app.json is not lost by going back", async () => {
    const mine = await project();
    await mine.play("add a genre field");
    mine.files.set(
      APP_SPECIFICATION_PATH,
      file(mine, APP_SPECIFICATION_PATH).replace('"label": "Author"', '"label": "Writer"'),
    );
    const { reply } = await mine.play("undo that");
    expect(reply).toContain("changed by hand");
    expect(file(mine, APP_SPECIFICATION_PATH)).toContain('"label": "Writer"');
  });

  test("a deleted file stays deleted, and is named when a change would need it", async () => {
    const mine = await project();
    mine.files.delete(component);
    const { reply } = await mine.play("add a genre field");
    expect(mine.files.has(component)).toBe(false);
    expect(reply).toContain(`You deleted ${component}`);
  });
});
