import { createRequire } from "node:module";

/** Components of React Native which, drawn for the web, hand `dataSet` on to their element. */
const DRAWN: unknown = createRequire(import.meta.url)("./drawn-components.json");

/**
 * React's way to make elements in development, wrapped: what react-native-web draws says which place in the source made
 * it, as `data-lathe-source="src/app/index.tsx:12:7"`. esbuild puts it in the runtime's place for the project's own files;
 * `source-places.cjs` does for Metro what this does for esbuild.
 */
export const SOURCE_PLACES = `
import * as runtime from "react/jsx-dev-runtime";
import * as native from "react-native";

const drawn = new Set(${JSON.stringify(DRAWN)}.map((name) => native[name]).filter(Boolean));
const root = process.env.EXPO_PUBLIC_PROJECT_ROOT + "/";

function place(source) {
  const file = source.fileName.startsWith(root) ? source.fileName.slice(root.length) : source.fileName;
  return file.startsWith("/") ? null : [file, source.lineNumber, source.columnNumber].join(":");
}

function mark(type, props, source) {
  if (source === undefined || source === null) return props;
  if (typeof type === "string") return { "data-lathe-source": place(source), ...props };
  if (!drawn.has(type)) return props;
  return { ...props, dataSet: { latheSource: place(source), ...props.dataSet } };
}

export const Fragment = runtime.Fragment;
export function jsxDEV(type, props, key, isStatic, source, self) {
  return runtime.jsxDEV(type, mark(type, props, source), key, isStatic, source, self);
}
`;
