"use strict";
// Loaded into Metro before anything else (`node --require`). Gives Metro two stores for what it has transformed: the
// project's own, and one that all projects read. Where this finds nothing to hook into, Metro runs as it is.

const { isAbsolute } = require("node:path");
const { onLoad } = require("./on-load.cjs");

/**
 * Whether a result depends on its file alone, so that it may be kept under a key made of the file. Two kinds do not:
 * what lists a folder (`require.context`, which Expo Router's routes are), and what app.json was written into.
 */
function isOfFileAlone(value) {
  if (value === null || typeof value !== "object") return true;
  const { dependencies, output } = value;
  if (Array.isArray(dependencies) && dependencies.some((dependency) => hasContext(dependency))) return false;
  if (!Array.isArray(output)) return true;
  return output.every((part) => !hasManifest(part?.data?.code));
}

function hasContext(dependency) {
  const data = dependency?.data;
  return (data?.contextParams ?? null) !== null || (data?.data?.contextParams ?? null) !== null;
}

/** A manifest in a string carries `"sdkVersion":"57.0.0"`, with its quotes escaped or not. */
function hasManifest(code) {
  return typeof code === "string" && /\\*"sdkVersion\\*":\s*\\*"/.test(code);
}

/** What came out of the shared store: Metro hands it to the stores before that, where a copy would only take room. */
const sharedValues = new WeakSet();

/** A store in which nothing is kept that belongs to one project only. */
function guarded(store) {
  return {
    name: "guarded",
    get: (key) => readable(() => store.get(key)),
    set: async (key, value) => {
      if (!isOfFileAlone(value) || sharedValues.has(value)) return;
      // A full disk, or a cache that somebody else removes: slower, and not wrong.
      await Promise.resolve(store.set(key, value)).catch(() => {});
    },
    clear: () => store.clear?.(),
  };
}

/** A store that is only read; what cannot be read from it, or was never to be in it, is not there. */
function readOnly(store) {
  const get = async (key) => {
    const value = await readable(() => store.get(key));
    if (value !== null) sharedValues.add(value);
    return value;
  };
  return { name: "read only", get, set: () => {}, clear: () => {} };
}

/** Half a file, another format, a folder that is gone: not there. */
async function readable(read) {
  try {
    const value = await read();
    return value !== null && value !== undefined && isResult(value) && isOfFileAlone(value) ? value : null;
  } catch {
    return null;
  }
}

/** What Metro's transformer returns: its parts are arrays. */
function isResult(value) {
  if (typeof value !== "object" || !Array.isArray(value.output) || !Array.isArray(value.dependencies)) return false;
  return value.output.length > 0 && value.output.every((part) => typeof part?.data?.code === "string");
}

/** The project's own store is asked first. A folder that is not named has none. */
function makeStores(FileStore, { own, shared }) {
  const stores = [];
  if (isAbsolute(own ?? "")) stores.push(guarded(new FileStore({ root: own })));
  if (isAbsolute(shared ?? "")) stores.push(readOnly(new FileStore({ root: shared })));
  return stores;
}

function wrapConfig(exports, folders) {
  const { getDefaultConfig } = exports;
  const wrapped = function getDefaultConfigWithStores(...args) {
    const config = getDefaultConfig.apply(this, args);
    try {
      const FileStore = config.cacheStores[0].constructor;
      const stores = makeStores(FileStore, folders);
      return stores.length === 0 ? config : { ...config, cacheStores: stores };
    } catch (error) {
      console.warn(`The shared cache is not used: ${error.message}`);
      return config;
    }
  };
  Object.defineProperty(exports, "getDefaultConfig", {
    value: wrapped,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

module.exports = { isOfFileAlone, guarded, readOnly, makeStores };

const folders = { own: process.env.LATHE_OWN_METRO_CACHE, shared: process.env.LATHE_METRO_CACHE };
if (folders.own !== undefined || folders.shared !== undefined) {
  onLoad(/ExpoMetroConfig$/, "The shared cache is not used", (exports) => {
    if (typeof exports.getDefaultConfig !== "function") return undefined;
    wrapConfig(exports, folders);
    return exports;
  });
}
