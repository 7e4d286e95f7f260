import { expect, test } from "bun:test";
import fc from "fast-check";
import { createRequire } from "node:module";
import { z } from "zod";

const require = createRequire(import.meta.url);

function callable<Function>() {
  return z.custom<Function>((value) => typeof value === "function");
}

interface TransformOptions {
  dev: boolean;
  platform: string;
  type?: string;
  projectRoot?: string;
  customTransformOptions?: Record<string, unknown>;
}
interface BabelCall {
  filename: string;
  options: TransformOptions;
  plugins?: unknown[];
}
type TransformFile = (path: string, options: TransformOptions, buffer?: Buffer) => unknown;

const Preload = z.object({
  wrapTransformer: callable<(transformer: { prototype: { transformFile: TransformFile } }) => void>(),
  wrapBabelTransformer: callable<(transformer: { transform: (call: BabelCall) => unknown }) => void>(),
});
const { wrapTransformer, wrapBabelTransformer } = Preload.parse(require("./source-places.cjs"));
const Babel = z.object({ transformSync: callable<(code: string, options: object) => { code?: string } | null>() });
const { transformSync } = Babel.parse(require("@babel/core"));

const WEB = { dev: true, platform: "web", type: "module" };

/** The options that reach Metro's transformer, which makes the key of them. */
function handOn(path: string, options: TransformOptions): TransformOptions {
  class Transformer {
    readonly _config = { projectRoot: "/app" };
    transformFile(_path: string, handed: TransformOptions): unknown {
      return handed;
    }
  }
  wrapTransformer(Transformer);
  const handed = new Transformer().transformFile(path, options);
  return z.custom<TransformOptions>().parse(handed);
}

/** As Expo's Babel transformer, without its presets: JSX with what was added to it. */
function mark(source: string, filename = "src/app/index.tsx", options: TransformOptions = WEB): string {
  const transformer = {
    transform({ plugins }: BabelCall) {
      const parserOpts = { plugins: ["jsx", "typescript"] };
      return transformSync(source, { plugins, parserOpts, configFile: false, babelrc: false, retainLines: true });
    },
  };
  wrapBabelTransformer(transformer);
  const result = transformer.transform({
    filename,
    options: { ...handOn("/app/src/a.tsx", options), projectRoot: "/app" },
  });
  return z.object({ code: z.string() }).parse(result).code;
}

test("elements and React Native's components say where they stand, relative to the project", () => {
  const code = mark(`import { View as Box, Text } from "react-native";
import * as Native from "react-native";
export const a = <Box><Text>a</Text></Box>;
export const b = <div>{[1].map((n) => <Native.Image key={n} />)}</div>;`);
  expect(code).toContain(`<Box dataSet={{ latheSource: "src/app/index.tsx:3:18" }}>`);
  expect(code).toContain(`<Text dataSet={{ latheSource: "src/app/index.tsx:3:23" }}>`);
  expect(code).toContain(`<div data-lathe-source="src/app/index.tsx:4:18">`);
  expect(code).toContain(`<Native.Image dataSet={{ latheSource: "src/app/index.tsx:4:39" }} key={n} />`);
  expect(mark(`<div />;`, "/app/src/ui/b.tsx")).toContain(`"src/ui/b.tsx:1:1"`);
});

test("what a component says itself comes later, and holds", () => {
  const code = mark(`import { View } from "react-native"; const a = <View {...props} dataSet={{ own: 1 }} />;`);
  expect(code).toMatch(/<View dataSet=\{\{ latheSource: "[^"]+" \}\} \{\.\.\.props\} dataSet=\{\{ own: 1 \}\} \/>/);
});

test("a name for one of two such components is one; what is anybody else's is left alone", () => {
  const code = mark(`import { FlatList, Pressable, View } from "react-native";
import { Text } from "@/ui/text";
export function A({ press, As }) {
  const Box = press ? Pressable : View;
  const Odd = press ? Pressable : As;
  return <Box><Text /><FlatList /><As /><Odd /><As.Part /></Box>;
}
function B() { const View = Other; return <View />; }`);
  expect(code).toContain(`<Box dataSet={{ latheSource: "src/app/index.tsx:6:10" }}>`);
  expect(code.match(/latheSource/g)).toHaveLength(1);
});

test("without the option nothing is written into a file", () => {
  for (const options of [
    { ...WEB, dev: false },
    { ...WEB, platform: "android" },
    { ...WEB, platform: "ios" },
  ]) {
    expect(mark(`<div />;`, "src/app/index.tsx", options)).toBe(`<div />;`);
  }
});

test("what gets places has a key of its own, and all else keeps its key", () => {
  const options = { ...WEB, customTransformOptions: { routerRoot: "src/app" } };
  const handed = handOn("/app/src/app/index.tsx", options);
  expect(handed.customTransformOptions).toEqual({ routerRoot: "src/app", latheSourcePlaces: expect.any(String) });
  for (const path of [
    "/app/node_modules/expo/index.js",
    "/modules/node_modules/expo/index.js",
    "/app/packages/a/node_modules/b/index.tsx",
    "/application/index.tsx",
    "/app/src/app?ctx=0123",
    "/app/assets/icon.png",
    "\0polyfill:external-require",
  ])
    expect(handOn(path, options)).toBe(options);
  for (const other of [{ dev: false }, { platform: "android" }, { platform: "ios" }, { type: "script" }]) {
    const changed = { ...options, ...other };
    expect(handOn("/app/src/app/index.tsx", changed)).toBe(changed);
  }
});

test("a place never says where the project lies", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{1,8}(\/[\w-]{1,8}){0,3}$/), (name) => {
      expect(mark(`<div />;`, `/app/${name}.tsx`)).toContain(`"${name}.tsx:1:1"`);
    }),
    { numRuns: 20 },
  );
});
