import { expect, test } from "bun:test";
import { tidyElements } from "./tidy-elements.ts";

const long = "w".repeat(100);

test("an element that is too long has its attributes below each other", () => {
  expect(tidyElements(`  <Row a="${long}" onOpen={(book) => open(book)} b={\`x \${y}\`} />`)).toBe(
    `  <Row\n    a="${long}"\n    onOpen={(book) => open(book)}\n    b={\`x \${y}\`}\n  />`,
  );
});

test("what stands in a long element comes below its opening, and an element in another one always", () => {
  expect(tidyElements("<li key={a}><Row b={c} /></li>")).toBe("<li key={a}>\n  <Row b={c} />\n</li>");
  expect(tidyElements(`<p className="${long}">{book.title}</p>`)).toBe(`<p className="${long}">\n  {book.title}\n</p>`);
});

test("a condition keeps its element in brackets", () => {
  expect(tidyElements(`{a && <Row b="${long}" c />}`)).toBe(`{a && (\n  <Row b="${long}" c />\n)}`);
});

test("what fits into a line stands in one", () => {
  expect(tidyElements("  return (\n    <Panel a={1} />\n  );")).toBe("  return <Panel a={1} />;");
  expect(tidyElements("{a && (\n  <Row />\n)}")).toBe("{a && <Row />}");
  expect(tidyElements("<Fact label={a}>\n  {b}\n</Fact>")).toBe("<Fact label={a}>{b}</Fact>");
});

test("anything else stays as it is", () => {
  const button = '<button type="button" onClick={go}>\n  Go\n</button>';
  const texts = [`const a = "${long}${long}";`, "<p>\n  {a} {b}\n</p>", button, ""];
  for (const text of texts) expect(tidyElements(text)).toBe(text);
});
