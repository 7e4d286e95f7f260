import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { findLinks, findMeta, readHead } from "../page-head.ts";
import { addHeadTags, type HeadTags } from "./head-tags.ts";

const TAGS: HeadTags = {
  manifest: "/manifest.webmanifest",
  themeColor: { light: "#ffffff", dark: "#000000" },
  title: 'Tom & "Jerry" <3',
  appleTouchIcon: "/pwa/apple-touch-icon.png",
  icon: "/pwa/favicon.png",
  registration: "/pwa/register.js",
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A &lt;b&gt;</title>
  </head>
  <body class=x>Hello</body>
</html>`;

function isBody(node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.Element {
  return node.nodeName === "body";
}

const metaOf = (html: string, name: string) => findMeta(readHead(html), name)?.attributes.get("content");

test("a page gets all that it lacks, at the end of its head", () => {
  const html = addHeadTags(PAGE, TAGS);
  const head = readHead(html);
  expect(findLinks(head, "manifest").map(({ attributes }) => attributes.get("href"))).toEqual([
    "/manifest.webmanifest",
  ]);
  expect(metaOf(html, "viewport")).toBe("width=device-width, initial-scale=1, viewport-fit=cover");
  expect(metaOf(html, "apple-mobile-web-app-title")).toBe('Tom & "Jerry" <3');
  const colors = head.elements.filter(({ attributes }) => attributes.get("name") === "theme-color");
  expect(colors.map(({ attributes }) => attributes.get("content"))).toEqual(["#ffffff", "#000000"]);
  expect(head.elements.filter(({ name }) => name === "script")).toHaveLength(1);
  const [before, after] = PAGE.split("  </head>");
  expect(html.startsWith((before ?? "").replace("initial-scale=1", "initial-scale=1, viewport-fit=cover"))).toBe(true);
  expect(html.endsWith(`</head>${after}`)).toBe(true);
});

test("what the page says itself stays, and nothing is there twice", () => {
  const own = `<!doctype html><head><LINK REL="icon manifest" HREF=/own.json><meta name=Theme-Color content=red>
    <link rel="apple-touch-icon-precomposed"><link rel=apple-touch-icon href=a.png>
    <meta name="viewport" content="viewport-fit=contain"></head>`;
  const html = addHeadTags(own, TAGS);
  const head = readHead(html);
  expect(findLinks(head, "manifest")).toHaveLength(1);
  expect(findLinks(head, "icon")).toHaveLength(1);
  expect(findLinks(head, "apple-touch-icon")).toHaveLength(1);
  expect(
    head.elements.filter(({ attributes }) => attributes.get("name")?.toLowerCase() === "theme-color"),
  ).toHaveLength(1);
  expect(metaOf(html, "viewport")).toBe("viewport-fit=contain");
});

describe("pages that leave things out", () => {
  test.each([
    ["no head", "<!doctype html><p>Hi"],
    ["no end of the head", "<html><head><title>x</title><body>Hi"],
    ["an empty head", "<html><head></head></html>"],
    ["only a doctype", "<!doctype html>"],
    ["a viewport without content", "<!doctype html><meta name=viewport><p>Hi"],
    ["a viewport that closes itself", '<!doctype html><meta name="viewport"/><p>Hi'],
    ["</head> in a script", "<!doctype html><head><script>'</head>'</script></head><p>Hi"],
    ["<head> in a comment", "<!-- <head></head> --><!doctype html><p>Hi"],
  ])("%s", (_name, html) => {
    const tagged = addHeadTags(html, TAGS);
    const head = readHead(tagged);
    expect(findLinks(head, "manifest")).toHaveLength(1);
    expect(metaOf(tagged, "viewport")).toContain("viewport-fit=cover");
    expect(serialize(parse(tagged)).includes("Hi")).toBe(html.includes("Hi"));
  });
});

test("a piece of a page stays as it is", () => {
  expect(addHeadTags("<li>One</li>", TAGS)).toBe("<li>One</li>");
});

test("any page: done twice it is as done once, and its body stays", () => {
  const piece = fc.constantFrom(
    "<!doctype html>",
    "<html>",
    "<head>",
    "</head>",
    "<body>",
    "</body>",
    "</html>",
    "<title>a</title>",
    "text",
    "<!-- c -->",
    "<meta name=viewport content='width=1'>",
    "<meta name=theme-color content=red>",
    "<link rel=manifest href=m>",
    "<script>1</script>",
    "<style>a{}</style>",
    "<noscript>",
    "</noscript>",
    "<template>",
    "</template>",
    "<p>",
    "\n",
    "<base href='/x/'>",
    "<svg>",
    "<",
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const html = `<!doctype html>${pieces.join("")}`;
      const once = addHeadTags(html, TAGS);
      expect(addHeadTags(once, TAGS)).toBe(once);
      expect(findLinks(readHead(once), "manifest").length).toBeGreaterThan(0);
      const bodyOf = (text: string) => {
        const root = parse(text).childNodes.find((node) => node.nodeName === "html");
        const body = root !== undefined && "childNodes" in root ? root.childNodes.find(isBody) : undefined;
        return body === undefined ? "" : serialize(body).replace(/\s+/g, "");
      };
      expect(bodyOf(once)).toBe(bodyOf(html));
    }),
    { numRuns: 400 },
  );
});
