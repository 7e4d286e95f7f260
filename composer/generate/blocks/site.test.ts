import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "bun:test";
import { Block, Page } from "@lathe/protocol/app/block";
import { Theme } from "@lathe/protocol/app/theme";
import fc from "fast-check";
import { readPost } from "../../kit/shared/src/site/post.ts";
import { blogFiles } from "./blog-files.ts";
import { literal } from "./literal.ts";
import { isSiteBlock, siteBlock, type SitePlace } from "./site.ts";
import { siteNavigation } from "./site-navigation.ts";

const KIT = join(import.meta.dir, "../../kit");
const PLACE: SitePlace = { page: "home", tone: "calm" };
const HERO = {
  id: "start",
  type: "hero",
  title: 'Bread & "buns"',
  text: "Baked {early}.",
  layout: "split",
  icon: "coffee",
  links: [
    { label: "Order", to: { page: "home", block: "contact" } },
    { label: "Call", to: { href: "tel:+1555" } },
  ],
};
const POST = {
  slug: "new-oven",
  title: '"Oven": day one',
  date: "2026-03-31",
  summary: "Two tons.",
  text: "It is\n\n- heavy",
};
const SECTIONS = [
  HERO,
  { id: "why", type: "features", title: "Why", items: [{ icon: "sun", title: "Early", text: "At six." }] },
  {
    id: "prices",
    type: "pricing",
    title: "Prices",
    plans: [{ name: "Loaf", price: "$4", points: ["Rye"], isRecommended: true }],
    link: null,
  },
  { id: "team", type: "team", title: "Team", people: [{ name: "Nell", role: "Baker" }] },
  { id: "voices", type: "testimonials", title: "Voices", quotes: [{ text: "Good.", name: "Per" }] },
  { id: "faq", type: "faq", title: "Questions", questions: [{ question: "Rye?", answer: "Yes." }] },
  {
    id: "opening-hours",
    type: "details",
    title: "Hours",
    icon: "clock",
    items: [
      { label: "Monday", value: "6 to 18" },
      { label: "Telephone", value: "555", href: "tel:555" },
    ],
  },
  { id: "story", type: "text", title: "Story", text: "One.\n\nTwo `three`." },
  { id: "come", type: "callToAction", title: "Come", link: { label: "Order", to: { page: "home", block: "contact" } } },
  { id: "news", type: "blog", title: "News", posts: [POST] },
].map((block) => Block.parse(block));

function codeOf(block: Block, place = PLACE) {
  if (!isSiteBlock(block)) throw new Error(`${block.type} is no section of a site.`);
  return siteBlock(block, place);
}

function blockOf(type: Block["type"]): Block {
  const block = SECTIONS.find((section) => section.type === type);
  if (block === undefined) throw new Error(`There is no ${type} here.`);
  return block;
}

function withoutComments(code: string): string {
  return code.replaceAll(/^\s*\/\*\*.*\*\/\n/gm, "");
}

describe("a section as code", () => {
  test("names files that the kit has for the web and for phones", () => {
    for (const tone of Theme.shape.tone.options) {
      for (const { from } of SECTIONS.flatMap((block) => codeOf(block, { ...PLACE, tone }).imports)) {
        if (from.startsWith("content/")) continue;
        const isThere = (part: string) => existsSync(join(KIT, part, "src", from));
        expect(isThere("shared") || (isThere("web") && isThere("mobile")), from).toBe(true);
      }
    }
  });

  test("has a component with the same props on both", async () => {
    const propsIn = async (part: string, from: string) => {
      const text = await Bun.file(join(KIT, part, "src", from)).text();
      return /^interface \w+Props \{[^]*?^\}/m.exec(text)?.[0] ?? "";
    };
    for (const from of [
      ...SECTIONS.map((block) => codeOf(block).imports[0]?.from ?? ""),
      "site/section.tsx",
      "site/form-section.tsx",
    ]) {
      const props = await propsIn("web", from);
      expect(props).toContain("id: string;");
      expect(withoutComments(await propsIn("mobile", from)), from).toBe(withoutComments(props));
    }
  });

  test("is valid code whatever its words are", () => {
    const transpiler = new Bun.Transpiler({ loader: "tsx" });
    for (const { constants, element } of SECTIONS.map((block) => codeOf(block)))
      expect(() => transpiler.transformSync(`${constants.join("\n")}\nexport const part = ${element};`)).not.toThrow();
  });

  test("has links as addresses", () => {
    expect(codeOf(blockOf("hero")).element).toContain('{ label: "Order", to: "#/home/contact" }');
    expect(codeOf(blockOf("hero")).element).toContain('{ label: "Call", to: "tel:+1555" }');
  });

  test("has the picture of its tone", () => {
    const pictures = Theme.shape.tone.options.map(
      (tone) => codeOf(blockOf("hero"), { ...PLACE, tone }).imports[1]?.from,
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test("has its content as a constant of its own type", () => {
    const { constants, imports, element } = codeOf(blockOf("details"));
    expect(constants[0]).toStartWith("const openingHoursItems: Detail[] = [\n  {");
    expect(imports).toEqual([{ names: ["Details", "type Detail"], from: "site/details.tsx" }]);
    expect(element).toBe('<Details id="opening-hours" title="Hours" icon="clock" items={openingHoursItems} />');
  });

  test("keeps the lines of a text", () => {
    const [constant = ""] = codeOf(blockOf("text")).constants;
    expect(Function(`${constant} return storyText;`)()).toBe("One.\n\nTwo `three`.");
  });
});

describe("the posts of a blog", () => {
  test("are files that are read as they were written", () => {
    const block = blockOf("blog");
    if (block.type !== "blog") throw new Error("It is another block.");
    const [[path = "", text = ""] = [], [module, source] = []] = blogFiles(block, "web");
    expect(path).toBe("src/content/news/new-oven.md");
    expect(readPost(path, text)).toEqual(POST);
    expect(module).toBe("src/content/news.ts");
    expect(source).toContain('import.meta.glob<string>("./news/*.md"');
    expect(source).toContain("export const newsPosts: Post[]");
    expect(blogFiles(block, "mobile").map(([file]) => file)).toEqual(["src/content/news.ts"]);
  });
});

describe("the header of a site", () => {
  const page = (id: string, blocks: Block[]) => Page.parse({ id, title: id, icon: "home", blocks });

  test("leads to the sections of a single page", () => {
    const { links, action } = siteNavigation({ pages: [page("home", SECTIONS)] });
    expect(links?.map(({ to }) => to)).toEqual(["why", "prices", "team", "voices", "faq"].map((id) => `#/home/${id}`));
    expect(action).toEqual({ label: "Order", to: "#/home/contact" });
  });

  test("leads to the pages when there are several", () => {
    const pages = [page("home", [blockOf("text")]), page("more", [blockOf("faq")])];
    expect(siteNavigation({ pages })).toEqual({ links: null, action: null });
  });
});

describe("a constant", () => {
  test("is what was given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: fc.string(), size: fc.integer(), parts: fc.array(fc.string({ maxLength: 80 })) })),
        (value) => {
          expect(Function(`return ${literal(value)};`)()).toEqual(value);
        },
      ),
    );
  });

  test("leaves out what is not there, and breaks where the line is full", () => {
    expect(literal([{ label: "a", text: undefined }])).toBe('[{ label: "a" }]');
    const long = "x".repeat(100);
    expect(literal([{ label: "a", text: long }])).toBe(`[\n  {\n    label: "a",\n    text: "${long}",\n  },\n]`);
  });
});
