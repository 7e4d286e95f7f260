import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { describeVisitors, findVisitors } from "./file-visitors.ts";

const self = newId("ses");
const person = (name: string, openPath: string | null, sessionId = newId("ses")) => ({
  sessionId,
  userId: newId("usr"),
  name,
  openPath,
});

test("says who else is in which file", () => {
  const visitors = findVisitors(
    [person("Me", "a.ts", self), person("Ada", "a.ts"), person("Bo", null), person("Cy", "b.ts"), person("Di", "a.ts")],
    [],
    self,
  );
  expect([...visitors.keys()].toSorted()).toEqual(["a.ts", "b.ts"]);
  expect(describeVisitors(visitors.get("a.ts") ?? [])).toBe("Ada and Di are in this file");
  expect(describeVisitors(visitors.get("b.ts") ?? [])).toBe("Cy is in this file");
  expect(describeVisitors([])).toBe("");
});

test("somebody with two windows is named once, and has two dots", () => {
  const visitors = findVisitors([person("Ada", "a.ts"), person("Ada", "a.ts")], [], self).get("a.ts") ?? [];
  expect(visitors.length).toBe(2);
  expect(describeVisitors(visitors)).toBe("Ada is in this file");
});
