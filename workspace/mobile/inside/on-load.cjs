"use strict";
const Module = require("node:module");

/**
 * Has `change` see what a module exports, before whoever asked for it by a name of this pattern does. What it returns is
 * given in its place from then on; undefined: nothing to change there (yet). A change that fails is said as `complaint`,
 * and the module stays as it is.
 */
function onLoad(pattern, complaint, change) {
  const load = Module._load;
  const changed = new WeakMap();
  Module._load = function loadAndChange(request, ...rest) {
    const exports = load.call(this, request, ...rest);
    if (!pattern.test(request) || exports === null || !["object", "function"].includes(typeof exports)) return exports;
    if (!changed.has(exports)) {
      try {
        const result = change(exports);
        if (result === undefined) return exports;
        changed.set(exports, result);
      } catch (error) {
        console.warn(`${complaint}: ${error.message}`);
        changed.set(exports, exports);
      }
    }
    return changed.get(exports);
  };
}

module.exports = { onLoad };
