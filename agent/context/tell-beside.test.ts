import { expect, test } from "bun:test";
import { tellElement } from "./tell-beside.ts";

test("a picked element is told with its own place and that of what it is in", () => {
  const element = { route: "/", selector: "h1", html: "<h1>Tea</h1>", text: "Tea", component: "Text" };
  const { text } = tellElement({ ...element, path: "src/ui/text.tsx", line: 17, within: "src/app/index.tsx:40" });
  expect(text).toContain("Made in: src/ui/text.tsx, line 17\nWithin: src/app/index.tsx:40\nText: Tea");
  expect(tellElement(element).text).not.toMatch(/Made in|Within/);
});
