import { expect, test } from "bun:test";
import fc from "fast-check";
import { readMetroFault } from "./metro-fault.ts";

const read = (error: object) => readMetroFault(JSON.stringify(error), "/app");

test("a package that only phones have is named, with what to do", () => {
  const message =
    'Metro has encountered an error: Importing native-only module "react-native/Libraries/Utilities/codegenNativeCommands" on web from: ../modules/node_modules/react-native-pager-view/lib/a.ts: /modules/node_modules/@expo/cli/a.js (7:1)\n\n7 |';
  const fault = read({ type: "UnableToResolveError", message });
  expect(fault?.message).toStartWith("react-native-pager-view has no web version: it needs react-native/Libraries");
  expect(fault?.message).toContain("name.native.tsx");
});

test("what cannot be found is told with its place", () => {
  const message = `Unable to resolve "left-pad" from "src/app/index.tsx"
  1 | import { View } from "react-native";
> 2 | import pad from "left-pad";
    |                  ^`;
  expect(read({ message, originModulePath: "/app/src/app/index.tsx", targetModuleName: "left-pad" })).toEqual({
    message: `The package "left-pad" is not installed. Add it with: EXPO_OFFLINE=1 bunx expo install left-pad`,
    place: { file: "src/app/index.tsx", line: 2, column: 18, lineText: `import pad from "left-pad";`, length: 8 },
  });
});

test("a fault of syntax is told with its place", () => {
  const message = `SyntaxError: /app/src/app/index.tsx: Unexpected token (3:7)

\u001B[0m 2 |
\u001B[31m>\u001B[39m 3 |   <View
   |        ^\u001B[0m`;
  expect(read({ message, filename: "/app/src/app/index.tsx", lineNumber: 3, column: 7 })).toEqual({
    message: "Unexpected token",
    place: { file: "src/app/index.tsx", line: 3, column: 8, lineText: "  <View", length: 1 },
  });
});

test("whatever is answered, it is a fault or none", () => {
  expect(readMetroFault("<html>", "/app")).toBeNull();
  fc.assert(
    fc.property(fc.json(), (body) => {
      const fault = readMetroFault(body, "/app");
      expect(fault === null || typeof fault.message === "string").toBe(true);
    }),
  );
});
