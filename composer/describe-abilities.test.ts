import { expect, test } from "bun:test";
import { interpret } from "./interpret.ts";
import { announce, report } from "./reply.ts";
import { loadEnglish } from "./language/english.ts";

await loadEnglish();

const NO_FILES = { merged: [], conflicts: [], left: [], failed: [], problem: null, isEditedByHand: false };

function reply(prompt: string): string {
  const interpretation = interpret(prompt, null);
  if (interpretation.type !== "create") throw new Error(`No app came of “${prompt}”.`);
  return report(interpretation, NO_FILES, 1, "web");
}

test("a new app is told in a line for each of its parts, and what is not in it with what can be done", () => {
  expect(reply("projects with tasks and login. It quuxes them.")).toBe(
    `**Projects** is ready:

- **Pages**: Projects and Tasks.
- **Projects** (name, status (planned, active, on hold or done), start, deadline, owner and notes) as a list and a board by status; you can add, edit and delete, search, sort and filter by status.
- **Tasks** (title, due date, priority (low, medium or high), done (checkbox) and project (one of the projects)) as a list; you can add, edit and delete and filter by done.

What is entered is stored in the browser. A few examples show how it looks; one click removes them.

Not done:

- “login”: Accounts need a server. What I make keeps its data in the browser (or on the phone) of whoever uses it.
- I did not understand “It quuxes them”. Say it as a field, a view, a part of a page or a look. For more, choose a model in the list below the prompt; it goes on with the same project.

Next you could say “add a tags field to the projects”, “show the projects in a calendar” or “sort the projects by name”. The code is yours to change as well, and I keep your changes. (I am the built-in composer: rules and ready parts, no AI.)`,
  );
});

test("what should be known of a site is no gap, and what is made up is said to be", () => {
  const said = reply("a site for our bakery with menu, opening hours and a contact form");
  expect(said).toContain("Good to know: The site has no server");
  expect(said).toContain("are made up: tell me yours");
  expect(said).not.toContain("Not done");
  expect(said).not.toContain("one click removes them");
});

test("tools and games are told by what they do", () => {
  expect(reply("a chess game")).toContain("**Chess**: against the computer, at three levels.");
  expect(reply("pomodoro timer")).toContain("25 minutes and 5 minutes of rest, 4 times");
});

test("before the files are written it is said what they will be", () => {
  const interpretation = interpret("students and courses", null);
  if (interpretation.type === "explain") throw new Error("No app came of it.");
  expect(announce(interpretation)).toBe("I am putting together **Students and courses**: students and courses.");
});
