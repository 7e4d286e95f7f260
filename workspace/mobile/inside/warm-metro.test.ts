import { expect, test } from "bun:test";
import { findScripts } from "./warm-metro.ts";

test("finds the scripts of Metro's page and of no other host", () => {
  const html = `<script src="https://cdn.example/x.js"></script><script>1</script><script src="//cdn.example/y.js"></script>
<script src="/node_modules/expo-router/entry.bundle?platform=web&amp;dev=true" defer></script>`;
  expect(findScripts(html)).toEqual(["/node_modules/expo-router/entry.bundle?platform=web&dev=true"]);
});
