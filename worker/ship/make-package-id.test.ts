import { expect, test } from "bun:test";
import { PackageId } from "@lathe/protocol/ship";
import { ProjectId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { makePackageId } from "./make-package-id.ts";

const ID = ProjectId.parse(`prj_k3jabc${"a".repeat(14)}`);

test("is made of the app's name and its project's id", () => {
  expect(makePackageId("Habit tracker", ID)).toBe("app.lathe.habit_tracker_k3jabc");
  expect(makePackageId("Übungen & 3 mehr!", ID)).toBe("app.lathe.ubungen_3_mehr_k3jabc");
  expect(makePackageId("习惯", null)).toBe("app.lathe.app_app");
  expect(makePackageId("new", null)).toBe("app.lathe.new_app");
});

test("is one that Android takes, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (name, hasId) => {
      expect(PackageId.safeParse(makePackageId(name, hasId ? ID : null)).success).toBe(true);
    }),
  );
});
