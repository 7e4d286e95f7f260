import { describe, expect, test } from "bun:test";
import { ACCEPTANCE_CHECKS_PATH, AcceptanceChecks } from "@lathe/protocol/acceptance";
import { APP_SPECIFICATION_PATH, ComposedApp } from "@lathe/protocol/app-specification";
import { ModelMessage } from "@lathe/protocol/model";
import { createComposer } from "./composer.ts";
import { readKit } from "./node/read-kit.ts";
import { hashOf } from "./files/plan-file.ts";
import firstSpecification from "./testing/first-specification.json" with { type: "json" };
import { TEMPLATE_HASHES } from "./template-hashes.ts";
import { UNDO_PATH } from "./undo/undo-memory.ts";
import { templateFiles, TestProject } from "./testing/project.ts";

const kit = readKit();

const READING_LIST = "A reading list with title, author, rating and a finished checkbox";

function composed(project: TestProject): ComposedApp {
  return ComposedApp.parse(JSON.parse(project.files.get(APP_SPECIFICATION_PATH) ?? "null"));
}

function file(project: TestProject, path: string): string {
  const text = project.files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

async function readingList(): Promise<TestProject> {
  const project = new TestProject();
  await project.play(READING_LIST);
  return project;
}

test("the hashes of the template's files are those of the template", () => {
  for (const target of ["web", "mobile"] as const) {
    const files = templateFiles(target);
    for (const [path, hash] of Object.entries(TEMPLATE_HASHES[target]))
      expect([path, hashOf(files.get(path) ?? "")]).toEqual([path, hash]);
  }
});

test("a first prompt makes the app, its specification last, and says what it is and is not", async () => {
  const project = new TestProject();
  const { reply, calls } = await project.play(READING_LIST);
  expect(calls.slice(-2)).toEqual([`write_file ${APP_SPECIFICATION_PATH}`, "app_status"]);
  expect(file(project, "src/books/book-form.tsx")).toContain('label="Author"');
  expect(composed(project).files["src/app.tsx"]).toBe(hashOf(file(project, "src/app.tsx")));
  expect(reply).toContain("finished (checkbox)");
  expect(reply).toContain("no AI");
});

test("without a told project the files are listed first", async () => {
  const project = new TestProject();
  project.tellsFiles = false;
  const { calls } = await project.play(READING_LIST);
  expect(calls[0]).toBe("list_files");
  expect(project.files.has("src/books/book.ts")).toBe(true);
});

test("a follow-up edits only what changes, in place", async () => {
  const project = await readingList();
  const before = new Map(project.files);
  const { calls, reply } = await project.play("add a genre field");
  const changed = [...project.files].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  expect(changed.toSorted()).toEqual(
    [
      APP_SPECIFICATION_PATH,
      UNDO_PATH,
      "src/books/book-form.tsx",
      // As many columns as its rows have.
      "src/books/book-list.tsx",
      "src/books/book-row.tsx",
      "src/books/book.ts",
      "src/books/view.ts",
      "src/books/examples.ts",
      // A part of the kit that the app did not need before.
      "src/records/fact.tsx",
    ]
      .filter((path) => changed.includes(path))
      .toSorted(),
  );
  expect(calls).toContain("edit_file src/books/book-form.tsx");
  expect(calls.filter((call) => call.startsWith("write_file src/books"))).toEqual([]);
  expect(reply).toContain("**Genre**");
});

describe("hand edits", () => {
  test("stay when other lines change", async () => {
    const project = await readingList();
    const app = file(project, "src/app.tsx").replace('name="Reading list"', 'name="What I read in Lisbon"');
    const form = `// My form.\n${file(project, "src/books/book-form.tsx")}`;
    project.files.set("src/app.tsx", app).set("src/books/book-form.tsx", form);
    const { reply } = await project.play("add a genre field and a dark theme");
    expect(file(project, "src/app.tsx")).toContain("What I read in Lisbon");
    expect(file(project, "src/books/book-form.tsx")).toStartWith("// My form.\n");
    expect(file(project, "src/books/book-form.tsx")).toContain('label="Genre"');
    expect(reply).toContain("Your own changes in src/books/book-form.tsx are kept");
    // And they are still told apart at the next change.
    await project.play("remove genre");
    expect(file(project, "src/books/book-form.tsx")).toBe(form);
  });

  test("win over the composer's where both change the same line, and the reply says where", async () => {
    const project = await readingList();
    project.files.set("src/app.tsx", file(project, "src/app.tsx").replace('name="Reading list"', 'name="Mine"'));
    const { reply } = await project.play("rename the app to Shelf");
    expect(file(project, "src/app.tsx")).toContain('name="Mine"');
    expect(file(project, "index.html")).toContain("<title>Shelf</title>");
    expect(reply).toMatch(/In src\/app\.tsx, line \d+ your lines and mine wanted the same place/);
  });

  test("of a file that is no longer needed keep the file; deleted files stay deleted", async () => {
    const project = await readingList();
    project.files.set("src/ui/stars.tsx", `${file(project, "src/ui/stars.tsx")}// mine\n`);
    project.files.delete("src/books/summary.tsx");
    const { reply } = await project.play("remove rating");
    expect(file(project, "src/ui/stars.tsx")).toEndWith("// mine\n");
    expect(project.files.has("src/ui/rating-field.tsx")).toBe(false);
    expect(project.files.has("src/books/summary.tsx")).toBe(false);
    expect(reply).toContain("I left src/ui/stars.tsx as you changed it");
    expect(reply).toContain("You deleted src/books/summary.tsx");
  });

  test("of the specification are taken over", async () => {
    const project = await readingList();
    project.files.set(
      APP_SPECIFICATION_PATH,
      file(project, APP_SPECIFICATION_PATH).replace('"name": "Reading list"', '"name": "My books"'),
    );
    const { reply } = await project.play("add a genre field");
    expect(file(project, "src/app.tsx")).toContain('name="My books"');
    expect(reply).toContain("changed by hand");
  });

  test("of files that the composer cannot make again are left alone", async () => {
    const project = await readingList();
    // As another version of the composer would have written them.
    const stored = composed(project);
    const older = `${file(project, "src/app.tsx")}// older\n`;
    project.files.set(
      APP_SPECIFICATION_PATH,
      JSON.stringify({ ...stored, files: { ...stored.files, "src/app.tsx": hashOf(older) } }),
    );
    project.files.set("src/app.tsx", `${older}// and mine\n`);
    const { reply } = await project.play("rename the app to Shelf");
    expect(file(project, "src/app.tsx")).toBe(`${older}// and mine\n`);
    expect(reply).toContain("I left src/app.tsx as you changed it");
    // Untouched ones are simply brought up to date.
    project.files
      .set("src/app.tsx", older)
      .set(
        APP_SPECIFICATION_PATH,
        JSON.stringify({ ...composed(project), files: { ...stored.files, "src/app.tsx": hashOf(older) } }),
      );
    await project.play("rename the app to Library");
    expect(file(project, "src/app.tsx")).toContain('name="Library"');
  });
});

describe("what people should be able to do", () => {
  const OWN = { id: "own", text: "Mine", steps: [], expect: [{ text: "Mine" }] };

  function checks(project: TestProject): { id: string; text: string }[] {
    return AcceptanceChecks.parse(JSON.parse(file(project, ACCEPTANCE_CHECKS_PATH)));
  }

  test("is written down with the app, and goes with it", async () => {
    const project = await readingList();
    expect(checks(project).map(({ id }) => id)).toEqual(["add", "tick", "search"]);
    await project.play("remove the search");
    expect(checks(project).map(({ id }) => id)).toEqual(["add", "tick", "delete"]);
  });

  test("keeps what a person has written, before the app and after it", async () => {
    const project = new TestProject();
    project.files.set(ACCEPTANCE_CHECKS_PATH, JSON.stringify([OWN]));
    await project.play(READING_LIST);
    await project.play("remove the search");
    expect(
      checks(project)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["add", "delete", "own", "tick"]);
    project.files.set(ACCEPTANCE_CHECKS_PATH, "mine, but no JSON");
    const { reply } = await project.play("remove the delete button");
    expect(file(project, ACCEPTANCE_CHECKS_PATH)).toBe("mine, but no JSON");
    expect(reply).toContain(`I left ${ACCEPTANCE_CHECKS_PATH} as you changed it`);
    const other = new TestProject();
    other.files.set(ACCEPTANCE_CHECKS_PATH, "mine, but no JSON");
    await other.play(READING_LIST);
    expect(other.files.has("src/books/book.ts")).toBe(true);
  });
});

describe("nothing is lost", () => {
  test.each(["{", '{"app": 1}', ""])("when lathe.app.json holds %p", async (text) => {
    const project = await readingList();
    project.files.set(APP_SPECIFICATION_PATH, text);
    const before = new Map(project.files);
    const { reply } = await project.play("add a genre field");
    expect(reply).toContain("I cannot read lathe.app.json");
    expect(new Map(project.files)).toEqual(before);
    await project.play("start over with a todo app");
    expect(composed(project).app.name).toBe("To-do list");
  });

  test("when the app is somebody else's work, unless it may be written over", async () => {
    const project = new TestProject();
    project.files.set("src/app.tsx", "export const App = () => null;\n");
    const before = new Map(project.files);
    const { reply } = await project.play("a todo app");
    expect(reply).toContain("There is work in src/app.tsx that I did not make");
    expect(new Map(project.files)).toEqual(before);
    await project.play("a todo app, and overwrite it");
    expect(file(project, "src/app.tsx")).toContain("To-do list");
  });

  test("another app replaces the first only when that is said", async () => {
    const project = await readingList();
    const { reply } = await project.play("a todo app");
    expect(reply).toContain("Start a new project");
    await project.play("a todo app instead");
    expect(project.files.has("src/books/book.ts")).toBe(false);
    expect(file(project, "src/tasks/task.ts")).toContain("interface Task");
  });

  test("a blank project is told what is missing", async () => {
    const { reply, calls } = await new TestProject(new Map()).play("a todo app");
    expect(reply).toContain("web template");
    expect(calls).toEqual([]);
  });
});

test("a refused change is read again and tried once more; a second refusal is told", async () => {
  const project = await readingList();
  project.refused.add("src/books/book.ts");
  const first = await project.play("add a genre field");
  expect(file(project, "src/books/book.ts")).toContain("genre: string");
  expect(first.reply).not.toContain("did not work");
  const project2 = await readingList();
  const refuseAlways = { has: () => true, delete: (path: string) => path === "src/books/book.ts" };
  Object.assign(project2.refused, refuseAlways);
  const second = await project2.play("add a genre field");
  expect(second.reply).toContain("This did not work");
  Object.assign(project2.refused, { delete: () => false });
  await project2.play("add a publisher field");
  expect(file(project2, "src/books/book.ts")).toContain("genre: string");
  expect(file(project2, "src/books/book.ts")).toContain("publisher: string");
});

test("a stream that is cut anywhere ends in the same files, within the turn and with “continue”", async () => {
  const whole = await readingList();
  await whole.play("add a genre field");
  const expected = new Map(whole.files);
  for (const afterParts of [0, 1, 2, 3, 7, 20, 61, 130, 200, 333]) {
    const project = new TestProject();
    project.cutAfterParts = afterParts;
    await project.play(READING_LIST);
    project.cutAfterParts = Math.floor(afterParts / 8);
    await project.play("add a genre field");
    expect(new Map(project.files)).toEqual(expected);

    const interrupted = new TestProject();
    interrupted.cutAfterParts = afterParts;
    await interrupted.play(READING_LIST, 2).catch(() => null);
    interrupted.messages.push({
      role: "user",
      content: [{ type: "text", text: "[This turn was interrupted here by a failure of the server.]" }],
    });
    interrupted.cutAfterParts = null;
    await interrupted.play("continue");
    await interrupted.play("add a genre field");
    expect(new Map(interrupted.files)).toEqual(expected);
  }
}, 30_000);

test("parts are small, and an aborted stream ends at once", async () => {
  const request = {
    model: "composer/builtin",
    system: "",
    messages: [{ role: "user" as const, content: [{ type: "text" as const, text: "hello" }] }],
    tools: [],
  };
  const stop = new AbortController();
  stop.abort();
  for await (const _part of createComposer({ kit }).stream(request, stop.signal)) throw new Error("There is a part.");
  let longest = 0;
  for await (const part of createComposer({ kit }).stream(request, new AbortController().signal)) {
    if (part.type === "text.delta" || part.type === "tool.delta") longest = Math.max(longest, part.text.length);
  }
  expect(longest).toBeLessThanOrEqual(161);
});

test("the same request gives the same parts", async () => {
  const request = {
    model: "composer/builtin",
    system: "",
    messages: [{ role: "user" as const, content: [{ type: "text" as const, text: READING_LIST }] }],
    tools: [],
  };
  const parts = async () => Array.fromAsync(createComposer({ kit }).stream(request, new AbortController().signal));
  expect(await parts()).toEqual(await parts());
});

describe("a turn that may change nothing", () => {
  async function answer(prompt: string, task: "plan" | "write", beside: ModelMessage["content"] = []) {
    const content = [{ type: "text" as const, text: prompt }, ...beside];
    const messages = [ModelMessage.parse({ role: "user", content })];
    const request = { model: "composer/builtin", system: "", messages, tools: [], task };
    const parts = await Array.fromAsync(createComposer({ kit }).stream(request, new AbortController().signal));
    return {
      text: parts.map((part) => (part.type === "text.delta" ? part.text : "")).join(""),
      types: new Set(parts.map(({ type }) => type)),
      end: parts.at(-1),
    };
  }

  test("is answered with what would be built, and that a model is needed to plan; no tool is called", async () => {
    const { text, types, end } = await answer(`${READING_LIST}, with login`, "plan");
    expect(text).toContain("I cannot plan or answer questions");
    expect(text).toContain("I would make **Reading list**");
    expect(text).toContain("finished (checkbox)");
    expect(text).toContain("Accounts need a server");
    expect(text).toContain("choose a model");
    expect(types).toEqual(new Set(["text.delta", "finished"]));
    expect(end).toMatchObject({ type: "finished", reason: "stop" });
  });

  test.each(["How does the filter work?", "add a genre field", "eine Liste mit meinen Büchern"])(
    "%s is answered without a tool as well",
    async (prompt) => {
      const { text, types } = await answer(prompt, "plan");
      expect(text).toContain("nothing was changed");
      expect(text).not.toContain("I would make");
      expect(types).toEqual(new Set(["text.delta", "finished"]));
    },
  );

  test("an image that was given is not passed over in silence, shown or told of", async () => {
    const shown = { type: "image" as const, mediaType: "image/png", data: "AAAA" };
    const told = {
      type: "text" as const,
      text: '[Lathe: an image that was given with the prompt: "a.png" (image/png).]',
    };
    const files = { type: "text" as const, text: "<project>\npackage.json\nsrc/main.tsx\n</project>" };
    for (const part of [shown, told]) {
      expect((await answer("what is this?", "plan", [part])).text).toContain("I cannot see images");
      expect((await answer("hello", "write", [files, part])).text).toContain("I cannot see images");
    }
    expect((await answer("hello", "write", [files])).text).not.toContain("see images");
  });
});

test("a turn with an image builds from the words, and says at its end that it saw nothing", async () => {
  const project = new TestProject();
  project.beside = [{ type: "image", mediaType: "image/png", data: "AAAA" }];
  const { reply } = await project.play(READING_LIST);
  expect(project.files.has("src/books/book.ts")).toBe(true);
  expect(reply.match(/I cannot see images/g)).toHaveLength(1);
});

test("an app whose specification is of the first form goes on with its data, and counts as untouched", async () => {
  const project = await readingList();
  // Its files are those of a composer of that time, as it wrote them.
  const files = { ...firstSpecification.files, "src/books/book.ts": hashOf(file(project, "src/books/book.ts")) };
  project.files.set(APP_SPECIFICATION_PATH, JSON.stringify({ ...firstSpecification, files }, null, 2));
  const { reply } = await project.play("add a genre field");
  expect(reply).not.toContain("changed by hand");
  const { app } = composed(project);
  expect(app).toMatchObject({ specVersion: 2, entities: [{ storageKey: "reading-list", singular: "book" }] });
  expect(file(project, "src/books/book.ts")).toContain("genre: string");
});
