import { expect, test } from "bun:test";
import { KindChoice, resolveTemplate } from "./kind-choice.ts";

function createStorage(texts = new Map<string, string>()) {
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

test("Auto takes the kind that the prompt speaks of, with the SDK that was chosen; another choice stands", () => {
  const choice = new KindChoice(createStorage());
  const resolve = (prompt: string) => resolveTemplate(choice.state.get(), prompt);
  expect([resolve(""), resolve("A todo app"), resolve("An iPhone app")]).toEqual(["web", "web", "mobile"]);
  choice.chooseMobile("mobile-54");
  expect([resolve("A todo app"), resolve("An iPhone app")]).toEqual(["web", "mobile-54"]);
  choice.choose("blank");
  expect(resolve("An iPhone app")).toBe("blank");
});

test("it is there after a reload, and when it was built the SDK alone stays", () => {
  const storage = createStorage();
  const choice = new KindChoice(storage);
  choice.choose("mobile");
  choice.chooseMobile("mobile-54");
  expect(new KindChoice(storage).state.get()).toMatchObject({ kind: "mobile", mobile: "mobile-54" });
  choice.clear();
  expect(new KindChoice(storage).state.get()).toMatchObject({ kind: "auto", mobile: "mobile-54" });
  for (const key of storage.texts.keys()) storage.texts.set(key, '{"kind":"watch"}');
  expect(new KindChoice(storage).state.get().kind).toBe("auto");
});

test("an example's kind goes with the next example, a person's own does not", () => {
  const choice = new KindChoice(createStorage());
  const kind = () => choice.state.get().kind;
  choice.takeExample("mobile");
  expect(kind()).toBe("mobile");
  choice.takeExample(null);
  expect(kind()).toBe("auto");
  choice.choose("mobile");
  choice.takeExample(null);
  expect(kind()).toBe("mobile");
});
