import { expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import type { CreateProject } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { useDom } from "../testing/dom.ts";

useDom();

/** What has several steps until it shows takes its time on a busy machine. */
const PATIENCE = { timeout: 20_000 };

test("files and another wording go with the first prompt, to the route of its task", async () => {
  const { renderStudio, createControl, createProject, COMPOSER } = await import("../testing/render-studio.tsx");
  const { PromptDraft } = await import("../prompt/prompt-draft.ts");
  const { NewProjectBox } = await import("./new-project-box.tsx");
  const { fireEvent, waitFor } = await import("@testing-library/react/pure");
  const created: CreateProject[] = [];
  const control = createControl({
    settings: async () => ({
      ...DEFAULT_AGENT_SETTINGS,
      routes: { write: [COMPOSER.model] },
      defaultModel: "lathe/auto",
    }),
    enhance: async ({ text }) => `${text}, with ratings`,
    attach: async (name, { type, size }) => ({
      attachmentId: newId("att"),
      name,
      kind: "text",
      mediaType: type,
      bytes: size,
    }),
    deleteAttachment: async () => {},
    createProject: async (project) => {
      created.push(project);
      return createProject();
    },
  });
  const draft = new PromptDraft("home", sessionStorage, control);
  const view = await renderStudio(<NewProjectBox draft={draft} models={[COMPOSER]} />, control);
  const box = await view.findByRole("textbox", { name: "Describe your app" }, PATIENCE);
  await waitFor(() => expect(view.getByRole("combobox", { name: "Model" }).textContent).toBe("Auto (by task)"));
  fireEvent.change(box, { target: { value: "A reading list" } });
  fireEvent.paste(box, { clipboardData: { files: [new File(["hi"], "notes.md")], types: ["Files"] } });
  expect(await view.findByRole("button", { name: "Remove notes.md" }, PATIENCE)).toBeTruthy();
  const paste = (text: string) =>
    fireEvent.paste(box, { clipboardData: { files: [], types: ["text/plain"], getData: () => text } });
  // What there is room for, the box takes by itself.
  expect(paste("short")).toBe(true);
  expect(paste("x".repeat(60_000))).toBe(false);
  fireEvent.click(await view.findByRole("button", { name: "Remove pasted.txt" }, PATIENCE));
  fireEvent.click(view.getByRole("button", { name: "Enhance the prompt" }));
  fireEvent.click(await view.findByRole("button", { name: "Use this" }, PATIENCE));
  expect(box).toHaveProperty("value", "A reading list, with ratings");
  fireEvent.click(view.getByRole("button", { name: "Undo" }));
  expect(box).toHaveProperty("value", "A reading list");
  await waitFor(() => expect(view.getByRole("button", { name: "Build" })).toHaveProperty("disabled", false));
  fireEvent.keyDown(box, { key: "Enter" });
  // The test ends only when the page has come to rest.
  await waitFor(() => expect(view.router.state.location.pathname).toMatch(/^\/projects\/prj_/));
  await waitFor(() => expect(box).toHaveProperty("value", ""));
  view.unmount();
  expect(created[0]?.prompt).toMatchObject({
    text: "A reading list",
    model: "lathe/auto",
    options: { mode: "build", attachments: [{ name: "notes.md" }] },
  });
});

test("Auto says what it takes as the prompt is written, and that, or what was chosen, is built and enhanced", async () => {
  const { renderStudio, createControl, COMPOSER } = await import("../testing/render-studio.tsx");
  const { PromptDraft } = await import("../prompt/prompt-draft.ts");
  const { NewProjectBox } = await import("./new-project-box.tsx");
  const { fireEvent, waitFor } = await import("@testing-library/react/pure");
  // Loaded on demand; how long that takes is not what is asked here.
  await import("./expo-go-choice.tsx");
  const asked: (string | undefined)[] = [];
  const control = createControl({
    enhance: async ({ text, template }) => {
      asked.push(template);
      return text;
    },
    createProject: async ({ template }) => {
      asked.push(template);
      throw new LatheError("disk_full", "The disk is full.");
    },
  });
  const draft = new PromptDraft("home", sessionStorage, control);
  const view = await renderStudio(<NewProjectBox draft={draft} models={[COMPOSER]} />, control);
  const box = await view.findByRole("textbox", { name: "Describe your app" }, PATIENCE);
  const said = () => view.getByRole("status", { name: "Chosen kind" }).textContent;
  const type = (value: string) => fireEvent.change(box, { target: { value } });
  const build = async () => {
    const before = asked.length;
    fireEvent.keyDown(box, { key: "Enter" });
    await waitFor(() => expect(asked.length).toBe(before + 1), PATIENCE);
    await waitFor(
      () => expect(view.getByRole("button", { name: "Build" })).toHaveProperty("disabled", false),
      PATIENCE,
    );
  };
  expect(view.getByRole("radio", { name: "Auto" }).getAttribute("aria-checked")).toBe("true");
  expect(said()).toBe("");
  type("A todo list");
  expect(said()).toBe("Auto: Web");
  expect(view.queryByRole("combobox", { name: "Expo Go" }) === null).toBe(true);
  type("A todo list for my iPhone");
  expect(said()).toBe("Auto: Mobile");
  expect((await view.findByRole("combobox", { name: "Expo Go" }, PATIENCE)).textContent).toBe("SDK 57 (newest)");
  fireEvent.click(view.getByRole("button", { name: "Enhance the prompt" }));
  await waitFor(() => expect(asked).toEqual(["mobile"]), PATIENCE);
  fireEvent.click(await view.findByRole("button", { name: "Keep mine" }, PATIENCE));
  await build();
  fireEvent.click(view.getByRole("radio", { name: "Blank" }));
  expect(said()).toBe("");
  await build();
  // This example is a mobile one, whatever its words say; the next one is what it says.
  fireEvent.click(view.getByRole("radio", { name: "Auto" }));
  fireEvent.click(view.getByRole("button", { name: /A habit tracker with streaks/ }));
  expect(view.getByRole("radio", { name: "Mobile" }).getAttribute("aria-checked")).toBe("true");
  await build();
  fireEvent.click(view.getByRole("button", { name: "Projects with tasks on a board" }));
  await build();
  expect(asked).toEqual(["mobile", "mobile", "blank", "mobile", "web"]);
  view.unmount();
});
