import { expect, test } from "bun:test";
import type { Person } from "@lathe/protocol/arena";
import { newId } from "@lathe/protocol/ids";
import { useDom } from "../testing/dom.ts";

useDom();

const visitor = (name: string, openPath: string | null = null): Person => ({
  sessionId: newId("ses"),
  userId: newId("usr"),
  name,
  openPath,
});

async function renderPeople(settlesAfterMs = 60_000) {
  const { renderArena } = await import("../testing/render-studio.tsx");
  const { People } = await import("./people.tsx");
  const { PeopleAnnouncer } = await import("./people-announcer.tsx");
  const testing = await import("@testing-library/react/pure");
  const people = (
    <>
      <People />
      <PeopleAnnouncer settlesAfterMs={settlesAfterMs} />
    </>
  );
  const view = await renderArena(people, { "src/app.tsx": "export {};\n" });
  await view.findByRole("list", { name: "People here" });
  const self: Person = {
    sessionId: view.arena.sessionId,
    userId: view.arena.me.user.userId,
    name: view.arena.me.user.name,
    openPath: null,
  };
  const show = (people: Person[]) => testing.act(async () => view.arena.people.set(people));
  return { ...testing, ...view, self, show };
}

test("oneself comes first and is marked, and another window is told apart", async () => {
  const { self, show, getAllByRole, getByRole } = await renderPeople();
  await show([visitor("Ada"), { ...self, sessionId: newId("ses") }, self]);
  expect(getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
    "You",
    "You, in another window",
    "Ada",
  ]);
  const you = getByRole("button", { name: "You" });
  expect(you.querySelector("[data-initials]")?.getAttribute("data-initials")).toBe("O");
  // A second name in it would be another than the one that is said.
  expect(you.textContent).toBe("");
});

test("a click goes to the file that somebody has open; who has none is named only", async () => {
  const { self, show, getByRole, fireEvent, arena, waitFor } = await renderPeople();
  await show([self, visitor("Ada", "src/app.tsx"), visitor("Bo")]);
  fireEvent.click(getByRole("button", { name: "Bo" }));
  expect(getByRole("button", { name: "Bo" }).getAttribute("aria-disabled")).toBe("true");
  expect(arena.workbench.state.get().tab).toBe("preview");
  fireEvent.click(getByRole("button", { name: "Ada: open src/app.tsx" }));
  expect(arena.workbench.state.get().tab).toBe("code");
  await waitFor(() => expect(arena.documents.state.get().active).toBe("src/app.tsx"));
});

test("more than five stand in a menu, where each can be followed, too", async () => {
  const { self, show, getAllByRole, getByRole, findByRole, fireEvent, arena } = await renderPeople();
  await show([self, ...["Ada", "Bo", "Cy", "Di", "Ed"].map((name) => visitor(name)), visitor("Fay", "src/app.tsx")]);
  expect(getAllByRole("listitem")).toHaveLength(6);
  const more = getByRole("button", { name: "2 more people" });
  expect(more.textContent).toBe("+2");
  fireEvent.keyDown(more, { key: "Enter" });
  fireEvent.click(await findByRole("menuitem", { name: /Fay.*src\/app\.tsx/ }));
  expect(arena.workbench.state.get().tab).toBe("code");
});

test("tells assistive tools who comes and goes, and nothing of files", async () => {
  const { self, show, findByText, getByRole } = await renderPeople(0);
  const ada = visitor("Ada");
  await show([self, ada]);
  expect(await findByText("Ada is here now.")).toBeTruthy();
  await show([self, { ...ada, openPath: "src/app.tsx" }]);
  expect(getByRole("status", { name: "People" }).textContent).toBe("Ada is here now.");
  await show([self]);
  expect(await findByText("Ada left.")).toBeTruthy();
});
