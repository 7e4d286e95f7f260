import { expect, test } from "bun:test";
import { finishes, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { enhanceWith } from "./enhance-with.ts";

const signal = new AbortController().signal;
const nobody = new ScriptedModel([]);

test("the composer's words come without any model", async () => {
  const request = { text: "A reading list", template: "web", model: "composer/builtin" } as const;
  expect(await enhanceWith(request, nobody, signal)).toContain("- rating (1-5 stars)");
  expect(await enhanceWith({ ...request, template: "mobile" }, nobody, signal)).toContain("- rating (1-5 stars)");
  const foreign = { ...request, text: "eine Liste mit meinen Büchern und Filmen" };
  await expect(enhanceWith(foreign, nobody, signal)).rejects.toMatchObject({ code: "model_refused" });
  await expect(enhanceWith({ ...request, template: "blank" }, nobody, signal)).rejects.toMatchObject({
    code: "model_refused",
  });
});

test("another model is asked by its name", async () => {
  const model = new ScriptedModel([step(says("A list of books."), finishes())]);
  const request = { text: "A reading list", template: "blank", model: "openai/some" } as const;
  expect(await enhanceWith(request, model, signal)).toBe("A list of books.");
  expect(model.requests[0]).toMatchObject({ model: "openai/some", task: "enhance" });
});
