import { afterEach, expect, test } from "bun:test";
import * as esbuild from "esbuild";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeApp } from "./fixtures/write-app.ts";
import { WebBuild, type BuiltWeb } from "./web-build.ts";

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

function open(files: Readonly<Record<string, string>> = {}) {
  const root = writeApp(files);
  const build = new WebBuild(root, esbuild);
  ending.push(async () => {
    await build.release();
    rmSync(root, { recursive: true });
  });
  return { root, build };
}

function script(built: BuiltWeb): string {
  if (!built.isOk) throw new Error(JSON.stringify(built.faults));
  return new TextDecoder().decode(built.files.get("app.js"));
}

function faults(built: BuiltWeb) {
  return built.isOk ? [] : built.faults;
}

test("takes routes from the folder, aliases from tsconfig, and the web's version of everything", async () => {
  const { build } = open({
    "src/app/habits/[id].tsx": `export default function Habit() { return "HABIT"; }`,
    "src/app/data+api.ts": `export const GET = "ON_A_SERVER";`,
  });
  const code = script(await build.build());
  for (const word of ["HOME", "ON_THE_WEB", `"./habits/[id].tsx"`, "HABIT"]) expect(code).toContain(word);
  for (const word of ["ON_A_PHONE", "ONLY_ON_PHONES", "ON_A_SERVER"]) expect(code).not.toContain(word);
});

test("shows an app without routes", async () => {
  const { build } = open({ "package.json": `{"name":"app"}`, "App.tsx": `export default () => "PLAIN_APP";` });
  expect(script(await build.build())).toContain("PLAIN_APP");
});

test("elements of the project say where they were made", async () => {
  const { build } = open();
  expect(script(await build.build())).toMatch(/latheSource[\s\S]*fileName: "src\/app\/index\.tsx",\s*lineNumber: 3/);
});

test("a package finds what Expo brings along, and asks for phones' inner modules without harm", async () => {
  const { build } = open({
    "node_modules/some-package/index.js": `import { hidden } from "only-of-expo";
import specs from "react-native/Libraries/Utilities/codegenNativeComponent";
import { requireNativeComponent } from "react-native";
export const seen = [hidden, specs, requireNativeComponent];`,
    "src/word.web.ts": `import { seen } from "some-package"; export const word = seen;`,
  });
  const code = script(await build.build());
  expect(code).toContain("ONLY_OF_EXPO");
  expect(code).toContain("some-package has no web version: it needs react-native/Libraries/Utilities/codegen");
  expect(code).toContain("some-package has no web version: it needs requireNativeComponent, which only phones have");
});

test("an image is its address and size, also when only a larger one is there", async () => {
  const png = Buffer.alloc(24);
  png.write("PNG", 1);
  png.writeUInt32BE(20, 16);
  png.writeUInt32BE(10, 20);
  const { root, build } = open({
    "src/word.web.ts": `import icon from "./icon.png"; export const word = String(icon.width);`,
  });
  writeFileSync(join(root, "src/icon@2x.png"), png);
  const built = await build.build();
  expect(script(built)).toMatch(/width: 10, height: 5/);
  expect(built.isOk && [...built.files.keys()].some((name) => /^icon@2x-.*\.png$/.test(name))).toBe(true);
});

test("says in words which package is missing, which file, and where", async () => {
  const { build } = open({
    "src/word.web.ts": `import a from "@scope/charts/line";\nimport b from "./gone";\nexport const word = [a, b];`,
  });
  expect(faults(await build.build())).toMatchObject([
    {
      message: expect.stringContaining("EXPO_OFFLINE=1 bunx expo install @scope/charts"),
      place: { file: "src/word.web.ts", line: 1 },
    },
    { message: `There is no file "./gone", which src/word.web.ts imports.`, place: { line: 2, column: 15 } },
  ]);
});

test("says what is wrong with a package that was written for phones", async () => {
  const { build } = open({
    "node_modules/for-phones/index.js": `import type { X } from "x";\nexport type Y = X;`,
    "src/word.web.ts": `import "for-phones"; export const word = 1;`,
  });
  const [fault] = faults(await build.build());
  expect(fault?.message).toContain(`The package "for-phones" holds code that is for phones only`);
});

test("is whole again after an error, and follows a route that comes and goes", async () => {
  const { root, build } = open();
  const home = join(root, "src/app/index.tsx");
  writeFileSync(home, `export default function Home() { return <div>; }`);
  expect(faults(await build.build())[0]).toMatchObject({ place: { file: "src/app/index.tsx", line: 1 } });
  expect([...build.folders]).toContain(join(root, "src/app"));
  writeFileSync(home, `export default () => "MENDED";`);
  writeFileSync(join(root, "src/app/more.tsx"), `export default () => "MORE";`);
  expect(script(await build.build())).toContain("MORE");
  rmSync(join(root, "src/app/more.tsx"));
  const code = script(await build.build());
  expect(code).toContain("MENDED");
  expect(code).not.toContain("MORE");
});
