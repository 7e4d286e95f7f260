import { describe, expect, test } from "bun:test";
import { APP_SPECIFICATION_PATH, ComposedApp } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { interpret } from "../interpret.ts";
import { TestProject } from "../testing/project.ts";
import { applyEdits, diffJson, JsonEdit } from "./json-edits.ts";
import { readUndoWish } from "./read-undo.ts";
import { readUndoMemory, remember, stepInMemory, UNDO_PATH, UndoMemory, undoMemoryText } from "./undo-memory.ts";

const NO_MEMORY = readUndoMemory(null);

function without(files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].filter(([path]) => path !== UNDO_PATH).toSorted(([a], [b]) => a.localeCompare(b));
}

async function todo(): Promise<TestProject> {
  const project = new TestProject();
  await project.play("A todo app");
  return project;
}

test("differences lead from one value to the other and back", () => {
  // No key of a specification begins with an underscore: zod leaves this one out of what it reads.
  const value = fc.jsonValue({ maxDepth: 4 }).filter((each) => !JSON.stringify(each).includes("__proto__"));
  fc.assert(
    fc.property(value, value, (a, b) => {
      // As they are in files: without -0.
      const [before, after] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))];
      const edits = JsonEdit.array().parse(JSON.parse(JSON.stringify(diffJson(before, after))));
      expect(applyEdits(before, edits)).toEqual(after);
      expect(applyEdits(after, edits, true)).toEqual(before);
    }),
  );
});

describe("what is said to go back", () => {
  test.each([
    ["undo", "undo", 1],
    ["undo that", "undo", 1],
    ["please undo the last change", "undo", 1],
    ["undo the last two changes", "undo", 2],
    ["undo twice", "undo", 2],
    ["take that back", "undo", 1],
    ["go back", "undo", 1],
    ["revert", "undo", 1],
    ["put it back", "undo", 1],
    ["redo", "redo", 1],
    ["redo that", "redo", 1],
    ["undo the undo", "redo", 1],
  ] as const)("%s", (prompt, step, steps) => {
    expect(readUndoWish(prompt)).toEqual({ step, steps });
  });

  test.each(["add an undo button", "undo the due date field", "a todo app", "go back to the list when saved"])(
    "not: %s",
    (prompt) => {
      expect(readUndoWish(prompt)).toBeNull();
    },
  );
});

describe("the memory", () => {
  function appAfter(...prompts: string[]) {
    return prompts.reduce<Parameters<typeof interpret>[1]>((app, prompt) => {
      const result = interpret(prompt, app);
      return result.type === "explain" ? app : result.app;
    }, null);
  }

  test("keeps the last ten changes, compactly", () => {
    let app = appAfter("a todo app");
    let memory = NO_MEMORY;
    for (let number = 0; number < 12; number += 1) {
      const next = appAfter(
        "a todo app",
        ...Array.from({ length: number + 1 }, (_, index) => `add a field note${index}`),
      );
      if (app === null || next === null) throw new Error("There is no app.");
      memory = remember(memory, app, next, "Added a field.");
      app = next;
    }
    expect(memory.changes.length).toBe(10);
    expect(undoMemoryText(memory).length).toBeLessThan(6_000);
    expect(readUndoMemory(undoMemoryText(memory))).toEqual(memory);
  });

  test.each(["", "{", "[]", '{"version":2}', '{"version":1,"changes":[],"at":4}', "null"])(
    "is none when the file holds %p",
    (text) => {
      expect(readUndoMemory(text)).toEqual(NO_MEMORY);
    },
  );

  test("takes nothing back by edits that were changed by hand", () => {
    const [before, after] = [appAfter("a todo app"), appAfter("a todo app", "make it dark")];
    if (before === null || after === null) throw new Error("There is no app.");
    const memory = remember(NO_MEMORY, before, after, "Dark.");
    const broken = UndoMemory.parse({
      ...memory,
      changes: memory.changes.map((change) => ({
        ...change,
        edits: [{ path: ["theme", "mode"], before: "neon", after: "dark" }],
      })),
    });
    expect(stepInMemory(broken, after, "undo").type).toBe("other");
    expect(stepInMemory(memory, before, "undo").type).toBe("other");
    expect(stepInMemory(memory, after, "undo")).toMatchObject({ type: "stepped", app: before });
  });
});

describe("in a project", () => {
  test("each undo goes one change back, redo one on, and the files are as they were", async () => {
    const project = await todo();
    const states = [without(project.files)];
    for (const prompt of [
      "add a notes field",
      "make it dark and show as a board by priority",
      "add a pomodoro timer",
    ]) {
      await project.play(prompt);
      states.push(without(project.files));
    }
    const first = await project.play("undo that");
    expect(first.reply).toContain("Taken back: Added **Pomodoro timer**");
    expect(without(project.files)).toEqual(states[2] ?? []);
    await project.play("take that back");
    expect(without(project.files)).toEqual(states[1] ?? []);
    await project.play("redo");
    expect(without(project.files)).toEqual(states[2] ?? []);
    await project.play("undo the last two changes");
    expect(without(project.files)).toEqual(states[0] ?? []);
    const { reply } = await project.play("undo");
    expect(reply).toContain("Versions");
    expect(without(project.files)).toEqual(states[0] ?? []);
    await project.play("add a link");
    expect((await project.play("redo")).reply).toContain("nothing that was taken back");
  });

  test("“it” is what the prompt before was about", async () => {
    const project = await todo();
    await project.play("add a start date");
    expect((await project.play("make it required and move it to the top")).reply).toContain(
      "**Start date** is required now.",
    );
    await project.play("add a pomodoro timer");
    expect((await project.play("put it above the list")).reply).toContain("**Pomodoro timer** is above");
    expect((await project.play("make it dark")).reply).toContain("The app is dark now.");
    expect((await project.play("call it My day")).reply).toContain("The app is called **My day** now.");
  });

  test("hand edits made since survive", async () => {
    const project = await todo();
    await project.play("add a notes field");
    const form = project.files.get("src/tasks/task-form.tsx") ?? "";
    project.files.set("src/tasks/task-form.tsx", `// Mine.\n${form}`);
    await project.play("undo");
    expect(project.files.get("src/tasks/task-form.tsx")).toStartWith("// Mine.\n");
    expect(project.files.get("src/tasks/task-form.tsx")).not.toContain("Notes");
  });

  test("a specification that was changed by hand, a broken or deleted memory and a model's turn are told", async () => {
    const project = await todo();
    await project.play("add a notes field");
    const specification = project.files.get(APP_SPECIFICATION_PATH) ?? "";
    project.files.set(APP_SPECIFICATION_PATH, specification.replace('"name": "To-do list"', '"name": "Mine"'));
    expect((await project.play("undo")).reply).toContain("changed by hand");
    expect(ComposedApp.parse(JSON.parse(project.files.get(APP_SPECIFICATION_PATH) ?? "")).app.name).toBe("Mine");

    project.files.set(APP_SPECIFICATION_PATH, specification);
    const memory = project.files.get(UNDO_PATH) ?? "";
    for (const text of ["{", null]) {
      if (text === null) project.files.delete(UNDO_PATH);
      else project.files.set(UNDO_PATH, text);
      expect((await project.play("undo")).reply).toContain("no change of mine that I remember");
    }
    project.files.set(UNDO_PATH, memory);
    const callId = "other";
    project.messages.push(
      { role: "user", content: [{ type: "text", text: "Make the title nicer" }] },
      {
        role: "assistant",
        content: [{ type: "tool-call", callId, name: "write_file", input: { path: "src/app.tsx", content: "" } }],
      },
      {
        role: "tool",
        content: [{ type: "tool-result", callId, name: "write_file", output: "Wrote src/app.tsx.", isError: false }],
      },
    );
    expect((await project.play("undo")).reply).toContain("was not mine");
    expect(project.files.get(APP_SPECIFICATION_PATH)).toBe(specification);
  });

  test("a turn that is cut anywhere goes back by one change all the same", async () => {
    const whole = await todo();
    await whole.play("add a notes field");
    const before = new Map(whole.files);
    await whole.play("make it dark");
    await whole.play("undo");
    expect(without(whole.files)).toEqual(without(before));
    for (const parts of [3, 20]) {
      const project = await todo();
      await project.play("add a notes field");
      await project.play("make it dark");
      project.cutAfterParts = parts;
      await project.play("undo", 2).catch(() => null);
      project.cutAfterParts = null;
      await project.play("continue");
      expect(without(project.files)).toEqual(without(before));
    }
  });
});
