"use strict";
// Loaded into Metro before anything else (`node --require`). Has the elements of the project's own files say which place
// in the source made them, as `data-lathe-source="src/app/index.tsx:12:7"`, on web pages in development and nowhere else.
// React's runtime is no longer told these places by Expo's preset, so they are written down where Babel sees the JSX.
// Where this finds nothing to hook into, Metro runs as it is.

const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { isAbsolute, relative, sep } = require("node:path");
const { onLoad } = require("./on-load.cjs");

const DRAWN = new Set(require("./drawn-components.json"));

/**
 * Part of the key under which Metro keeps what it has made of a file, so that a file with places is never taken for one
 * without, nor for one that another version of this has written them into.
 */
const OPTION = "latheSourcePlaces";
const VERSION = createHash("sha1")
  .update(readFileSync(__filename))
  .update([...DRAWN].join())
  .digest("hex")
  .slice(0, 12);

/** Whether a file that Metro is to transform gets places: written by the project, for a web page in development. */
function getsPlaces(projectRoot, path, { dev, platform, type }) {
  if (dev !== true || platform !== "web" || (type !== undefined && type !== "module")) return false;
  if (!path.startsWith(projectRoot + sep) || !/\.[jt]sx?$/.test(path)) return false;
  return !path.slice(projectRoot.length).split(sep).includes("node_modules");
}

function withOption(options) {
  return { ...options, customTransformOptions: { ...options.customTransformOptions, [OPTION]: VERSION } };
}

/** Metro's Transformer, which makes the keys: the option is set before, and handed on to Babel's part with the others. */
function wrapTransformer(Transformer) {
  const { transformFile } = Transformer.prototype;
  Transformer.prototype.transformFile = function transformFileWithPlaces(path, options, ...rest) {
    const isMarked = getsPlaces(this._config?.projectRoot ?? "", path, options);
    return transformFile.call(this, path, isMarked ? withOption(options) : options, ...rest);
  };
}

/** Expo's Babel transformer; those that projects configure themselves hand on to it. */
function wrapBabelTransformer(babelTransformer) {
  const { transform } = babelTransformer;
  babelTransformer.transform = function transformWithPlaces(parameters) {
    const { filename, options, plugins = [] } = parameters;
    if (options?.customTransformOptions?.[OPTION] !== VERSION) return transform.call(this, parameters);
    const file = isAbsolute(filename) ? relative(options.projectRoot, filename) : filename;
    const marking = [sourcePlaces, { file: file.split(sep).join("/") }];
    return transform.call(this, { ...parameters, plugins: [marking, ...plugins] });
  };
}

/** A Babel plugin. Before any other plugin has made something else of the JSX. */
function sourcePlaces({ types }, { file }) {
  const mark = {
    JSXOpeningElement({ node, scope }) {
      const { name, loc } = node;
      if (loc === null || loc === undefined) return;
      const kind = kindOf(name, scope);
      if (kind === null) return;
      const place = types.stringLiteral(`${file}:${loc.start.line}:${loc.start.column + 1}`);
      // First of all, so that what the project says itself comes after it and holds.
      node.attributes.unshift(kind === "element" ? onElement(place) : onComponent(place));
    },
  };
  const onElement = (place) => types.jsxAttribute(types.jsxIdentifier("data-lathe-source"), place);
  const onComponent = (place) => {
    const set = types.objectExpression([types.objectProperty(types.identifier("latheSource"), place)]);
    return types.jsxAttribute(types.jsxIdentifier("dataSet"), types.jsxExpressionContainer(set));
  };
  return { name: "source-places", visitor: { Program: { enter: (path) => path.traverse(mark) } } };
}

/** `element`: of the page. `component`: one that hands `dataSet` on. Null: who knows what it does with more properties. */
function kindOf(name, scope) {
  if (name.type === "JSXIdentifier") {
    if (/^[a-z]/.test(name.name)) return "element";
    return isDrawn({ type: "Identifier", name: name.name }, scope) ? "component" : null;
  }
  if (name.type !== "JSXMemberExpression" || name.object.type !== "JSXIdentifier") return null;
  const isMember = DRAWN.has(name.property.name) && importOf(name.object.name, scope) === "*";
  return isMember ? "component" : null;
}

/** Whether an expression can only be components that are drawn: imported ones, or a choice between such. */
function isDrawn(node, scope, depth = 0) {
  if (depth > 4) return false;
  if (node.type === "ConditionalExpression") {
    return isDrawn(node.consequent, scope, depth + 1) && isDrawn(node.alternate, scope, depth + 1);
  }
  if (node.type !== "Identifier") return false;
  if (DRAWN.has(importOf(node.name, scope))) return true;
  const binding = scope.getBinding(node.name);
  const declared = binding?.kind === "const" ? binding.path.node : null;
  if (declared?.type !== "VariableDeclarator" || declared.id.type !== "Identifier" || !declared.init) return false;
  return isDrawn(declared.init, binding.scope, depth + 1);
}

/** What of React Native a name stands for; `*`: all of it; null: nothing of it. */
function importOf(name, scope) {
  const { node, parent } = scope.getBinding(name)?.path ?? {};
  if (parent?.type !== "ImportDeclaration" || parent.source.value !== "react-native") return null;
  if (node.type === "ImportNamespaceSpecifier" || node.type === "ImportDefaultSpecifier") return "*";
  return node.imported.name ?? node.imported.value;
}

module.exports = { wrapTransformer, wrapBabelTransformer };

// Set where Metro is started; tests ask for the parts alone.
if (process.env.LATHE_METRO_PORT !== undefined) {
  const complaint = "Elements do not say where they come from";
  onLoad(/DeltaBundler[\\/]Transformer(\.js)?$/, complaint, (exports) => {
    const Transformer = exports.default ?? exports;
    if (typeof Transformer.prototype?.transformFile !== "function") return undefined;
    wrapTransformer(Transformer);
    return exports;
  });
  onLoad(/(^|[\\/])babel-transformer(\.js)?$/, complaint, (exports) => {
    if (typeof exports.transform !== "function") return undefined;
    wrapBabelTransformer(exports);
    return exports;
  });
}
