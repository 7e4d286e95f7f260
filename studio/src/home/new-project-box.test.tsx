import { expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import type { CreateProject } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { useDom } from "../testing/dom.ts";

useDom();

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
  const box = await view.findByRole("textbox", { name: "Describe your app" });
  await waitFor(() => expect(view.getByRole("combobox", { name: "Model" }).textContent).toBe("Auto (by task)"));
  fireEvent.change(box, { target: { value: "A reading list" } });
  fireEvent.paste(box, { clipboardData: { files: [new File(["hi"], "notes.md")], types: ["Files"] } });
  expect(await view.findByRole("button", { name: "Remove notes.md" })).toBeTruthy();
  const paste = (text: string) =>
    fireEvent.paste(box, { clipboardData: { files: [], types: ["text/plain"], getData: () => text } });
  // What there is room for, the box takes by itself.
  expect(paste("short")).toBe(true);
  expect(paste("x".repeat(60_000))).toBe(false);
  fireEvent.click(await view.findByRole("button", { name: "Remove pasted.txt" }));
  fireEvent.click(view.getByRole("button", { name: "Enhance the prompt" }));
  fireEvent.click(await view.findByRole("button", { name: "Use this" }));
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
