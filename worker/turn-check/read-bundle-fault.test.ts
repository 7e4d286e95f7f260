import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Check } from "@lathe/protocol/check";
import { failed } from "./finding.ts";
import { type Platform, readBundleFault } from "./read-bundle-fault.ts";

/** What Metro answered to real requests. */
function recorded(name: string): string {
  return readFileSync(join(import.meta.dir, `fixtures/metro/${name}.json`), "utf8");
}

function read(name: string) {
  return readBundleFault(recorded(name), name.endsWith(".web") ? "web" : "android", "/app");
}

describe("why a bundle cannot be built", () => {
  test.each([
    [
      "missing-package.android",
      'src/app/index.tsx:2: "left-pad" cannot be found.',
      "left-pad is not installed. Add it",
    ],
    [
      "native-package.android",
      'src/app/index.tsx:2: "react-native-maps" cannot be found.',
      "EXPO_OFFLINE=1 bunx expo install react-native-maps",
    ],
    ["missing-subpath.android", 'src/app/index.tsx:2: "expo-image/nope" cannot be found.', "or it has no such part"],
    ["missing-file.android", 'src/app/index.tsx:2: "../components/card" cannot be found.', "There is no such file."],
    ["missing-alias.web", 'src/app/index.tsx:2: "@/components/card" cannot be found.', "There is no such file."],
    [
      "missing-asset.android",
      'src/app/index.tsx:2: "../../assets/logo.png" cannot be found.',
      "There is no such file.",
    ],
    ["node-builtin.android", 'src/app/index.tsx:2: "node:fs" cannot be found.', "It belongs to Node"],
    [
      "syntax.android",
      "src/app/index.tsx:3:34: Unterminated JSX contents.",
      "> 3 |   return <View><Text>Hello</View>;",
    ],
    ["duplicate.web", "src/app/index.tsx:3:7: Identifier 'a' has already been declared.", "> 3 | const a = 2;"],
    [
      "native-internal.web",
      "src/app/index.tsx: react-native/Libraries/Utilities/codegenNativeCommands has no web version: it needs " +
        '"react-native/Libraries/Utilities/codegenNativeCommands", which only phones have.',
      "name.native.tsx",
    ],
  ])("is told of %s with its place and what to do", (name, summary, part) => {
    const fault = read(name);
    expect(fault.summary).toBe(summary);
    expect(fault.details).toStartWith(summary);
    expect(fault.details).toContain(part);
    // No colours, no stack of Metro's own, no absolute paths of the project.
    expect(fault.details).not.toMatch(/\u001b|metro-resolver|withMetro|FailedToResolve|(?<!src)\/app\//);
  });

  test("has the code round the place in it", () => {
    expect(read("missing-package.android").details).toContain('> 2 | import pad from "left-pad";');
  });

  test("names the package whose own import is in vain, and who imports it", () => {
    const from = "/modules/node_modules/react-native-pager-view/lib/index.js";
    const error = {
      type: "UnableToResolveError",
      originModulePath: from,
      targetModuleName: "./PagerViewNativeComponent",
      message: `Unable to resolve module ./PagerViewNativeComponent from ${from}: \n\n> 1 | import x`,
      cause: { _expoImportStack: 'Import stack:\n\n src/app/index.tsx\n | import "react-native-pager-view"\n' },
    };
    const told = (platform: Platform) => readBundleFault(JSON.stringify(error), platform, "/app").details;
    expect(told("web")).toContain("The package react-native-pager-view has no web version.");
    expect(told("web")).toContain('import "react-native-pager-view"');
    expect(told("android")).toContain("is not made for phones");
    const wanting = { ...error, targetModuleName: "@scope/peer" };
    expect(readBundleFault(JSON.stringify(wanting), "web", "/app").details).toContain(
      "The package react-native-pager-view wants it. @scope/peer is not installed.",
    );
    const native = `Importing native-only module "react-native/x" on web from: node_modules/@rn/maps/a.js: more`;
    expect(readBundleFault(JSON.stringify({ message: native }), "web", "/app").summary).toBe(
      'node_modules/@rn/maps/a.js: @rn/maps has no web version: it needs "react-native/x", which only phones have.',
    );
  });

  test("is read from a page or plain text as well", () => {
    const page = "<!doctype html><style>p {}</style><h1>Error</h1><pre>ConfigError: app.json is no JSON</pre>";
    expect(readBundleFault(page, "web", "/app").details).toBe("Error\nConfigError: app.json is no JSON");
    expect(readBundleFault("CommandError: no", "web", "/app").summary).toBe("no");
    expect(readBundleFault("", "web", "/app").summary).toBe("Metro says nothing of the cause.");
    expect(readBundleFault('{"message": 3}', "web", "/app").summary).toBe('{"message": 3}');
  });

  test("fits into a check whatever is answered", () => {
    const anything = fc.string({ unit: "binary", maxLength: 2_000 });
    const error = fc.record(
      {
        ...{ message: anything, originModulePath: anything, targetModuleName: anything, filename: anything },
        ...{ lineNumber: fc.integer(), column: fc.integer() },
      },
      { requiredKeys: ["message"] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          error.map((each) => JSON.stringify(each)),
        ),
        (text) => {
          const { summary, details } = readBundleFault(text, "web", "/app");
          Check.parse({ name: "bundle", durationMs: 1, ...failed(summary, details) });
          expect(details.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
