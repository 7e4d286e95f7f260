import type { Project } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { expect, test } from "bun:test";
import { arrangeProjects } from "./arrange-projects.ts";

function createProject(name: string, createdAt: number, updatedAt: number): Project {
  return {
    projectId: newId("prj"),
    threadId: newId("thr"),
    name,
    template: "web",
    createdAt,
    updatedAt,
    thumbnailAt: null,
  };
}

const projects = [createProject("Shop 10", 3, 4), createProject("shop 2", 1, 9), createProject("Reading list", 2, 5)];
const names = (found: readonly Project[]): string[] => found.map(({ name }) => name);

test("every word has to be in the name, in any order and case", () => {
  expect(names(arrangeProjects(projects, "LIST rea", "changed"))).toEqual(["Reading list"]);
  expect(names(arrangeProjects(projects, "shop list", "changed"))).toEqual([]);
});

test("orders: last change, name with its numbers, newest", () => {
  expect(names(arrangeProjects(projects, " ", "changed"))).toEqual(["shop 2", "Reading list", "Shop 10"]);
  expect(names(arrangeProjects(projects, "", "name"))).toEqual(["Reading list", "shop 2", "Shop 10"]);
  expect(names(arrangeProjects(projects, "", "newest"))).toEqual(["Shop 10", "Reading list", "shop 2"]);
});
