import { describe, expect, test } from "bun:test";
import type { CreateProject } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { useDom } from "../testing/dom.ts";

useDom();

async function renderHome(calls: Parameters<typeof import("../testing/render-studio.tsx").createControl>[0] = {}) {
  const { renderStudio, createControl, createProject } = await import("../testing/render-studio.tsx");
  const { HomePage } = await import("./home-page.tsx");
  const testing = await import("@testing-library/react/pure");
  const view = await renderStudio(<HomePage />, createControl(calls));
  const box = await view.findByRole("textbox", { name: "Describe your app" });
  return { ...testing, ...view, box, createProject };
}

describe("HomePage", () => {
  test("has the focus in the prompt, and builds on Enter but not on Shift+Enter", async () => {
    const created: CreateProject[] = [];
    const { box, fireEvent, waitFor, findByRole, router, createProject } = await renderHome({
      createProject: async (project) => {
        created.push(project);
        return createProject();
      },
    });
    expect(document.activeElement).toBe(box);
    await findByRole("combobox", { name: "Model" });
    fireEvent.keyDown(box, { key: "Enter" });
    fireEvent.change(box, { target: { value: "  A todo app " } });
    fireEvent.keyDown(box, { key: "Enter", shiftKey: true });
    expect(created).toEqual([]);
    fireEvent.keyDown(box, { key: "Enter" });
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/projects\/prj_/));
    expect(created).toEqual([
      {
        template: "web",
        prompt: { promptId: expect.stringMatching(/^pmt_/), text: "A todo app", model: "composer/builtin" },
      },
    ]);
  });

  test("an example goes into the prompt", async () => {
    const { box, fireEvent, getByRole } = await renderHome();
    fireEvent.click(getByRole("button", { name: "Projects with tasks on a board" }));
    expect(box).toHaveProperty("value", "Projects with tasks on a board");
  });

  test("says why it could not be built, and keeps the text", async () => {
    const { box, fireEvent, findByRole } = await renderHome({
      createProject: () => Promise.reject(new LatheError("disk_full", "The disk is full.")),
    });
    fireEvent.change(box, { target: { value: "A todo app" } });
    fireEvent.keyDown(box, { key: "Enter" });
    expect((await findByRole("alert")).textContent).toContain("The disk is full.");
    expect(box).toHaveProperty("value", "A todo app");
  });

  test("says what the composer is while no other model can be used", async () => {
    const { findByText } = await renderHome();
    expect(await findByText(/It is no AI/)).toBeTruthy();
  });

  test("shows each project's picture, and its initial where there is none or it is gone", async () => {
    const { createProject } = await import("../testing/render-studio.tsx");
    const pictured = createProject({ name: "Inventory", thumbnailAt: 1_700 });
    const { findByRole, fireEvent } = await renderHome({
      projects: async () => [pictured, createProject({ name: "Reading list", template: "mobile-54" })],
    });
    const list = await findByRole("list", { name: "Projects" });
    const [image, ...others] = list.querySelectorAll("img");
    expect(others).toHaveLength(0);
    expect(image?.getAttribute("src")).toBe(`/api/projects/${pictured.projectId}/thumbnail?at=1700`);
    expect(image?.getAttribute("loading")).toBe("lazy");
    expect(list.textContent).toMatch(/^Inventory.*RReading list.*Mobile, SDK 54/);
    if (image !== undefined) fireEvent.error(image);
    expect(list.textContent).toMatch(/^IInventory/);
  });

  test("lists projects, and deleting one can be undone", async () => {
    const { createProject } = await import("../testing/render-studio.tsx");
    const project = createProject({ name: "Inventory" });
    let isDeleted = false;
    const { findByRole, queryByRole, fireEvent, waitFor, studio } = await renderHome({
      projects: async () => (isDeleted ? [] : [project]),
      deleteProject: async () => {
        isDeleted = true;
      },
      undeleteProject: async () => {
        isDeleted = false;
        return project;
      },
    });
    expect((await findByRole("list", { name: "Projects" })).textContent).toContain("Inventory");
    fireEvent.keyDown(await findByRole("button", { name: "Actions for Inventory" }), { key: "Enter" });
    fireEvent.click(await findByRole("menuitem", { name: "Delete" }));
    // Not toBeNull: what it prints of an element takes seconds.
    await waitFor(() => expect(queryByRole("link", { name: "Inventory" }) === null).toBe(true));
    await waitFor(() => expect(studio.toasts.state.get()).toHaveLength(1));
    studio.toasts.state.get()[0]?.action?.run();
    expect(await findByRole("link", { name: "Inventory" })).toBeTruthy();
  });

  test("searches and sorts, by keyboard alone, and the palette leads to a project", async () => {
    const { createProject } = await import("../testing/render-studio.tsx");
    localStorage.removeItem("lathe.projects.order");
    const projects = ["Shop", "Reading list", "Shopping list"].map((name, at) =>
      createProject({ name, updatedAt: at }),
    );
    const { findByRole, getByRole, queryAllByRole, fireEvent, waitFor, studio, findByText } = await renderHome({
      projects: async () => projects,
    });
    const links = () => queryAllByRole("link", { name: /Shop|list/ }).map((link) => link.textContent);
    const search = await findByRole("searchbox", { name: "Search projects" });
    expect(links()).toEqual(["Shopping list", "Reading list", "Shop"]);
    fireEvent.change(search, { target: { value: "list" } });
    await waitFor(() => expect(links()).toEqual(["Shopping list", "Reading list"]));
    fireEvent.keyDown(search, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toBe("Shopping list");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toBe("Reading list");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "F2" });
    expect(await findByRole("textbox", { name: "Name" })).toHaveProperty("value", "Reading list");
    fireEvent.keyDown(getByRole("textbox", { name: "Name" }), { key: "Escape" });
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Reading list"));
    fireEvent.change(search, { target: { value: "ships" } });
    expect(await findByText("No project is called “ships”.")).toBeTruthy();
    expect(
      studio.palette.state
        .get()
        .findMore?.()
        .map(({ title }) => title),
    ).toContain("Shopping list");
  });

  test("says who is in a project now, and duplicates it", async () => {
    const { createProject } = await import("../testing/render-studio.tsx");
    const project = createProject({ name: "Inventory" });
    const forked: string[] = [];
    const { findByText, findByRole, fireEvent, waitFor, studio } = await renderHome({
      projects: async () => [project],
      arenas: async () => [{ projectId: project.projectId, state: "busy", people: 2 }],
      forkProject: async (projectId) => {
        forked.push(projectId);
        return createProject({ name: "Inventory (copy)" });
      },
    });
    expect(await findByText("2 people here")).toBeTruthy();
    expect(await findByText("Agent at work")).toBeTruthy();
    fireEvent.keyDown(await findByRole("button", { name: "Actions for Inventory" }), { key: "Enter" });
    fireEvent.click(await findByRole("menuitem", { name: "Duplicate" }));
    await waitFor(() => expect(studio.toasts.state.get()[0]?.text).toBe("Duplicated “Inventory”."));
    expect(forked).toEqual([project.projectId]);
  });
});
