import { expect, test } from "bun:test";
import { nameProject } from "./name-project.ts";

const prompt = "I run a bakery and want to keep track of cake orders";

test("a project takes its app's own name as long as it was named after its prompt", () => {
  expect(nameProject("I run a bakery and want", { prompt, appName: "Cake orders" })).toBe("Cake orders");
});

test("a name that somebody gave stays; without an app's name nothing changes", () => {
  expect(nameProject("Bakery", { prompt, appName: "Cake orders" })).toBeNull();
  expect(nameProject("I run a bakery and want", { prompt, appName: null })).toBeNull();
});
