import type { Plugin } from "vite";

const RUNTIME = "react/jsx-dev-runtime";
const WRAPPER = "\0source-places";

/**
 * While the app is developed, its elements say which place in the source made them:
 * `data-lathe-source="src/app.tsx:12:7"`. What is built does not have that.
 */
export function sourcePlaces(): Plugin {
  let root = "";
  return {
    name: "source-places",
    enforce: "pre",
    apply: (_config, { command, mode, isPreview }) =>
      command === "serve" && mode === "development" && isPreview !== true,
    configResolved(config) {
      root = config.root;
    },
    resolveId(id, importer) {
      const isOurs = id === RUNTIME && importer !== WRAPPER && importer?.includes("/node_modules/") === false;
      return isOurs ? WRAPPER : null;
    },
    load: (id) => (id === WRAPPER ? wrapRuntime(root) : null),
  };
}

/** React's own way to make elements in development is told where each is made; this hands it on to the page. */
function wrapRuntime(root: string): string {
  return `
import { Fragment, jsxDEV as create } from ${JSON.stringify(RUNTIME)};

const root = ${JSON.stringify(`${root}/`)};

function addPlace(props, source) {
  if (source === undefined || !source.fileName.startsWith(root)) return props;
  const place = [source.fileName.slice(root.length), source.lineNumber, source.columnNumber].join(":");
  return { "data-lathe-source": place, ...props };
}

export { Fragment };
export function jsxDEV(type, props, key, isStatic, source, self) {
  return create(type, typeof type === "string" ? addPlace(props, source) : props, key, isStatic, source, self);
}
`;
}
