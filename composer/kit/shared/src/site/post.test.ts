import assert from "node:assert/strict";
import { test } from "node:test";
import { newestFirst, readPost } from "./post.ts";

test("a post is read with its front matter", () => {
  const file =
    '---\ntitle: "Say \\"rye\\": a guide"\ndate: 2026-03-31\nsummary: Bread: what else?\n---\n\n# Rye\n\n---\nMore.\n';
  assert.deepEqual(readPost("./blog/rye-guide.md", file), {
    slug: "rye-guide",
    title: 'Say "rye": a guide',
    date: "2026-03-31",
    summary: "Bread: what else?",
    text: "# Rye\n\n---\nMore.",
  });
});

test("files from Windows are read as well", () => {
  const post = readPost("a.md", "---\r\ntitle: Hello\r\n---\r\nText\r\n");
  assert.equal(post.title, "Hello");
  assert.equal(post.text, "Text");
});

test("without front matter all is text, and the slug is the title", () => {
  assert.deepEqual(readPost("blog/hello.md", 'Just "text"\n---\n'), {
    slug: "hello",
    title: "hello",
    date: "",
    summary: "",
    text: 'Just "text"\n---',
  });
});

test("a value that is not quite quoted stays as it is", () => {
  assert.equal(readPost("a.md", '---\ntitle: "Rye" and wheat\n---\n').title, '"Rye" and wheat');
});

test("the newest comes first, then by title", () => {
  const post = (title: string, date: string) => readPost("a.md", `---\ntitle: ${title}\ndate: ${date}\n---`);
  const posts = [post("b", "2026-01-01"), post("c", "2026-02-01"), post("a", "2026-01-01")];
  assert.deepEqual(
    posts.toSorted(newestFirst).map(({ title }) => title),
    ["c", "a", "b"],
  );
});
