import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { AppName } from "@lathe/protocol/ship";
import fc from "fast-check";
import { disc, toPng } from "../icons/fixtures/paint.ts";
import { toSite } from "../pwa/fixtures/sample-site.ts";
import type { SiteFiles } from "../site-files.ts";
import { describeApp, type DescribeOptions } from "./describe-app.ts";

const templates = join(import.meta.dir, "../../templates");
const png = toPng(disc(300, 100, [200, 30, 60, 255]));
const small = toPng(disc(48, 20, [200, 30, 60, 255]));
const page = (head: string) => `<!doctype html><html lang="de"><head>${head}</head><body></body></html>`;

function describeFiles(
  sources: Record<string, string | Uint8Array>,
  site: Record<string, string | Uint8Array> = {},
  options: Partial<DescribeOptions> = {},
) {
  return describeApp(toSite(sources), toSite(site), { projectName: "My project", ...options });
}

async function readTemplate(name: string): Promise<SiteFiles> {
  const files = new Map<string, Uint8Array>();
  for await (const path of new Bun.Glob("**/*").scan({ cwd: join(templates, name), dot: true })) {
    if (!path.includes("node_modules/")) files.set(path, await Bun.file(join(templates, name, path)).bytes());
  }
  return files;
}

describe("what templates begin with is no app's own", () => {
  test.each(["mobile", "web"])("%s", async (name) => {
    const sources = await readTemplate(name);
    const site = name === "web" ? new Map([["index.html", sources.get("index.html") ?? new Uint8Array()]]) : new Map();
    const identity = describeApp(sources, site, { projectName: "Water log" });
    expect(identity).toMatchObject({
      name: "Water log",
      shortName: "Water log",
      packageId: null,
      schemes: [],
      icons: {
        image: null,
        drawn: { name: "Water log", color: "#4f46e5" },
        adaptive: { foreground: null, monochrome: null, backgroundColor: null },
      },
      notes: [],
    });
    expect(identity.themeColor.dark).not.toBeNull();
  });
});

test("an Expo project says who it is in app.json", () => {
  const expo = {
    name: "Trail Notes",
    version: "2.1.0",
    icon: "./assets/icon.png",
    scheme: ["trail", "No Scheme"],
    orientation: "portrait",
    primaryColor: "#0f766e",
    splash: { backgroundColor: "#eee" },
    android: {
      package: "org.trail.notes",
      permissions: ["android.permission.CAMERA", "VIBRATE"],
      adaptiveIcon: {
        foregroundImage: "assets/fg.png",
        backgroundColor: "#010203",
        monochromeImage: "./assets/gone.png",
      },
    },
    plugins: ["expo-router", ["expo-location", {}]],
  };
  const identity = describeFiles({
    "app.json": JSON.stringify({ expo }),
    "assets/icon.png": png,
    "assets/fg.png": png,
  });
  expect(identity).toMatchObject({
    name: "Trail Notes",
    shortName: "Trail Notes",
    versionName: "2.1.0",
    packageId: "org.trail.notes",
    schemes: ["trail"],
    orientation: "portrait",
    permissions: ["camera", "location"],
    themeColor: { light: "#0f766e", dark: null },
    backgroundColor: { light: "#eeeeee" },
    icons: {
      image: { name: "assets/icon.png" },
      adaptive: { foreground: { name: "assets/fg.png" }, backgroundColor: "#010203" },
    },
    notes: ["app.json names “./assets/gone.png”, which is not there."],
  });
});

test("a web project says it in its manifest, then in its page", () => {
  const site = {
    "index.html": page(`<title>Kasse – Start</title><meta name="description" content="Alles &amp; mehr">
      <link rel="manifest" href="/app/site.json"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="#111">
      <meta name="theme-color" content="tomato"><link rel="icon" href="/favicon.png">`),
    "app/site.json": JSON.stringify({
      name: "Kasse für Vereine",
      background_color: "#fafafa",
      icons: [7, { src: "i.png", sizes: "300x300" }],
    }),
    "app/i.png": png,
    "favicon.png": small,
  };
  expect(describeFiles({}, site)).toMatchObject({
    name: "Kasse für Vereine",
    shortName: "Kasse für",
    description: "Alles & mehr",
    language: "de",
    themeColor: { light: "#ff6347", dark: "#111111" },
    backgroundColor: { light: "#fafafa" },
    icons: { image: { name: "app/i.png" } },
    notes: [],
  });
  expect(describeFiles({}, { "index.html": page("<title> Kasse\n der  Stadt </title>") }).name).toBe("Kasse der Stadt");
});

test.each([
  ["a".repeat(80), "a".repeat(50)],
  [`${"word ".repeat(12)}end`, "word word word word word word word word word word"],
  ["👩‍🚀".repeat(20), "👩‍🚀".repeat(10)],
])("the name %p is cut to %p", (projectName, name) => {
  expect(describeFiles({}, {}, { projectName }).name).toBe(name);
});

test("what is given goes before everything", () => {
  const given = {
    name: "Mine",
    icon: { name: "my icon", bytes: png },
    themeColor: "rgb(1 2 3)",
    backgroundColor: "#fff",
  };
  const identity = describeFiles({ "app.json": '{"expo":{"name":"Theirs"}}' }, {}, given);
  expect(identity).toMatchObject({
    name: "Mine",
    themeColor: { light: "#010203" },
    icons: { image: { name: "my icon" }, isGiven: true, drawn: { color: "#010203" } },
  });
});

test.each([
  ["an icon that is too small", { icon: { name: "mine.png", bytes: small } }, "mine.png has only 48 × 48 pixels."],
  ["a colour that is none", { themeColor: "blue-ish" }, "“blue-ish” is no colour. Write it like #4f46e5."],
])("%s is refused when it was given", (_name, options, words) => {
  expect(() => describeFiles({}, {}, options)).toThrow(words);
});

describe("notes say why something was not used", () => {
  test.each([
    ["an SVG icon", { "public/icon.svg": "<svg></svg>" }, {}, "public/icon.svg is an SVG"],
    ["a broken app.json", { "app.json": "{" }, {}, "app.json is not valid JSON"],
    ["a program in its place", { "app.config.ts": "" }, {}, "app.config.ts is a program"],
    ["a broken manifest", {}, { "manifest.json": "[" }, "manifest.json is no valid web manifest"],
  ])("%s", (_name, sources, site, words) => {
    const { notes, icons } = describeFiles(sources, site);
    expect(notes.join(" ")).toContain(words);
    expect(icons.image).toBeNull();
  });
});

test("the design's colours are found where designs keep them", () => {
  const accentOf = (files: Record<string, string>) => describeFiles(files).icons.drawn.color;
  expect(accentOf({ "src/a.css": ":root { --primary: 262 83% 58%; }" })).toBe("#7c3bed");
  expect(accentOf({ "src/a.css": ":root { --accent: light-dark(rgb(1, 2, 3), #fff); }" })).toBe("#010203");
  expect(accentOf({ "src/theme/colors.ts": 'export const light = { accent: "#0a0b0c" };' })).toBe("#0a0b0c");
  expect(accentOf({ "src/a.css": ":root { --accent: var(--x); }" })).toMatch(/^#[0-9a-f]{6}$/);
});

test("any app.json, manifest and page are read, or left out with a note", () => {
  const json = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((expo) => JSON.stringify({ expo })),
  );
  fc.assert(
    fc.property(json, json, fc.string(), fc.string({ minLength: 1 }), (app, manifest, html, projectName) => {
      const site = { "index.html": html, "manifest.webmanifest": manifest };
      const identity = describeFiles({ "app.json": app }, site, { projectName });
      expect(identity.name.trim()).not.toBe("");
      expect(identity.shortName.trim()).not.toBe("");
      expect(AppName.safeParse(identity.name).success).toBe(true);
      expect(identity.themeColor.light).toMatch(/^#[0-9a-f]{6}$/);
    }),
  );
});

test("what is thrown has a code", () => {
  const fault = (() => {
    try {
      describeFiles({}, {}, { icon: { name: "x", bytes: new Uint8Array(3) } });
      return null;
    } catch (error) {
      return error;
    }
  })();
  expect(fault).toBeInstanceOf(LatheError);
});
