import { describe, expect, test } from "bun:test";
import { findPlaceholder, isPlaceholder } from "./placeholders.ts";

describe("lines that stand for others", () => {
  const placeholders = [
    "// ... existing code ...",
    "  // ...",
    "/* unchanged */",
    "# ... rest",
    "# ... (rest of the file remains the same)",
    "{/* ... existing JSX, same as before ... */}",
    "{/* rest of the component */}",
    "<!-- ... rest of the page ... -->",
    "// rest of code",
    "// Rest of your code here",
    "// … unchanged",
    "// existing imports",
    "-- ... other columns",
    "/* ... other styles ... */",
    "…",
    "[… 90 characters left out by Lathe]",
  ];
  for (const line of placeholders) test(line, () => expect(isPlaceholder(line)).toBe(true));

  const comments = [
    "// Loading ...",
    "// the rest of the items follow below the fold",
    "return { ...rest };",
    "...props,",
    "# Keep the existing code style",
    "// existing code must stay fast",
    "<p>Loading…</p>",
    "// wait for more...or less",
    "const unchanged = true;",
    "/** Whether it is unchanged since the last save. */",
  ];
  for (const line of comments) test(`not: ${line}`, () => expect(isPlaceholder(line)).toBe(false));
});

test("are noticed only where the file held more, and did not hold them itself", () => {
  const before = ["import a", "function one() {", "  work();", "}", "// ..."];
  expect(findPlaceholder(before, ["import a", "// ... existing code ..."])).toBe("// ... existing code ...");
  expect(findPlaceholder(before, ["// ..."])).toBeNull();
  expect(findPlaceholder(before, [...before, "// ... existing code ..."])).toBeNull();
  expect(findPlaceholder([], ["// ... existing code ..."])).toBeNull();
});
