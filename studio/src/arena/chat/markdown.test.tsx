import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { useDom } from "../../testing/dom.ts";
import { safeImage, safeLink } from "./safe-address.ts";

useDom();

async function renderMarkdown(text: string, isStreaming = false) {
  const { render } = await import("@testing-library/react/pure");
  const { Tooltip } = await import("radix-ui");
  const { Markdown } = await import("./markdown.tsx");
  return render(
    <Tooltip.Provider>
      <Markdown text={text} isStreaming={isStreaming} />
    </Tooltip.Provider>,
  );
}

const PIECES = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '<a href="javascript:alert(1)">x</a>',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt&#58;alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "![x](data:image/svg+xml,<svg onload=alert(1)>)",
  "![x](https://evil.example/p.png)",
  "![x](/api/attachments/../settings)",
  "![x][r]\n\n[r]: //evil.example/p.png\n\n",
  "[y][s]\n\n[s]: vbscript:x\n\n",
  "<svg><animate onbegin=alert(1)></svg>",
  "<iframe srcdoc='<script>1</script>'></iframe>",
  '<div style="background:url(//evil.example)" onclick="x">',
  "<https://example.org/a>",
  "<javascript:alert(1)>",
  "[in](/settings)",
  "![x][d]\n\n[d]: data:image/png;base64,AAAA\n\n",
  "![x][j]\n\n[j]: javascript:alert(1)\n\n",
  '[y][k]\n\n[k]: <javascript:alert(1)> "title"\n\n',
  "[![x](https://evil.example/p.png)](javascript:alert(1))",
  "<data:text/html,x>",
  "<vbscript:x>",
  "<a@example.org>",
  "http://evil.example/<img src=x>",
  "[x](&#x6A;avascript:alert(1))",
  "[x](java&Tab;script:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](vbscript:msgbox)",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "<details open ontoggle=alert(1)><summary><b><i><script>1</script></i></b></summary></details>",
  "<p><a href='javascript:1'><img src=x onerror=1></a></p>",
  "<!-- <script>1</script> -->",
  "<math><mtext><script>1</script></mtext></math>",
  "<meta http-equiv=refresh content='0;url=//evil.example'>",
  "<base href=//evil.example>",
  "[^1]\n\n[^1]: <img src=x onerror=1> [x](javascript:1)\n\n",
  "www.example.org",
  "```html\n<script>1</script>\n```\n",
  "| a | b |\n|---|---|\n| <b onmouseover=x>1</b> | 2 |\n",
  "\n\n",
  "> ",
  "- ",
  "**",
  "`",
  "](",
];
const FORBIDDEN = "script, iframe, object, embed, form, svg animate, style, link, meta, base, video, audio, source";

describe("Markdown", () => {
  test("nothing that a model writes runs, loads or leads into the studio", async () => {
    const hostile = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (pieces, isStreaming) => {
        const { container, unmount } = await renderMarkdown(pieces.join(""), isStreaming);
        expect(container.querySelectorAll(FORBIDDEN)).toHaveLength(0);
        expect(container.querySelectorAll("img")).toHaveLength(0);
        for (const element of container.querySelectorAll("*")) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^srcdoc$|^srcset$|^formaction$|^style$/i);
            expect(value).not.toMatch(/^\s*(javascript|data|vbscript):/i);
          }
        }
        for (const link of container.querySelectorAll("a")) {
          expect(link.getAttribute("href")).toMatch(/^(https?:|mailto:)/i);
          expect(link.getAttribute("target")).toBe("_blank");
          expect(link.getAttribute("rel")).toBe("noopener noreferrer nofollow");
        }
        unmount();
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test("raw HTML is shown as the text that it is", async () => {
    const { findByText } = await renderMarkdown("Use <b>bold</b> here.");
    expect(await findByText("Use <b>bold</b> here.")).toBeTruthy();
  });

  test("addresses written out are links as safe as any; those of other kinds stay words", async () => {
    const text = "See <https://example.org/a>, www.example.org and <a@example.org>. Not <javascript:alert(1)>.";
    const { container } = await renderMarkdown(text);
    const links = [...container.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "https://example.org/a",
      "http://www.example.org",
      "mailto:a@example.org",
    ]);
    for (const link of links) expect(link.getAttribute("rel")).toBe("noopener noreferrer nofollow");
    expect(container.textContent).toContain("javascript:alert(1)");
  });

  test("nested and unclosed HTML is text, also while it streams in", async () => {
    const html = "<div><a href='javascript:1'><img src=x onerror=1></a></div>";
    for (let length = 1; length <= html.length; length += 1) {
      const { container, unmount } = await renderMarkdown(html.slice(0, length), true);
      expect(container.querySelectorAll("a, img, div[onclick]")).toHaveLength(0);
      unmount();
    }
  });

  test("an image by reference is fetched from an attachment or not at all", async () => {
    const id = newId("att");
    const references = `[a]: /api/attachments/${id}\n[b]: https://e.example/x.png\n[c]: data:image/png;base64,AAAA`;
    const { container } = await renderMarkdown(`![mine][a] ![other][b] ![third][c]\n\n${references}`);
    expect([...container.querySelectorAll("img")].map((image) => image.getAttribute("src"))).toEqual([
      `/api/attachments/${id}`,
    ]);
    for (const alt of ["other", "third"]) expect(container.textContent).toContain(`[${alt}]`);
  });

  test("images come from attachments only", async () => {
    const id = newId("att");
    const { container } = await renderMarkdown(`![mine](/api/attachments/${id}) ![other](https://e.example/x.png)`);
    expect([...container.querySelectorAll("img")].map((image) => image.getAttribute("src"))).toEqual([
      `/api/attachments/${id}`,
    ]);
    expect(container.textContent).toContain("[other]");
  });

  test("code says its language and can be copied", async () => {
    const { getByRole } = await renderMarkdown("```tsx\nconst one = 1;\n```");
    expect(getByRole("region", { name: "Code: tsx" }).textContent).toContain("const one = 1;");
    expect(getByRole("button", { name: "Copy the code" })).toBeTruthy();
  });
});

test("addresses", () => {
  expect(safeLink("https://example.org/a?b#c")).toBe("https://example.org/a?b#c");
  for (const bad of [
    "javascript:1",
    " javascript:1",
    "java\nscript:1",
    "/settings",
    "//evil.example",
    "blob:x",
    "vbscript:x",
    "VBScript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "\u0001javascript:1",
    undefined,
  ])
    expect(safeLink(bad)).toBeNull();
  for (const bad of ["/api/attachments/x", `/api/attachments/${newId("att")}/../../settings`, "data:image/png,x"])
    expect(safeImage(bad)).toBeNull();
});
