"use strict";
// Loaded into Metro before anything else (`node --require`). Expo reads app.json once, when it starts, and gives each web
// page the name that the app had then. Without that it reads app.json for each page.

const { onLoad } = require("./on-load.cjs");

onLoad(/(^|[\\/])webTemplate(\.js)?$/, "Pages keep the name that the app had at the start", (exports) => {
  const { createTemplateHtmlFromExpoConfigAsync } = exports;
  if (typeof createTemplateHtmlFromExpoConfigAsync !== "function") return undefined;
  const readAnew = (projectRoot, { exp: _old, ...options }) =>
    createTemplateHtmlFromExpoConfigAsync(projectRoot, options);
  return { ...exports, createTemplateHtmlFromExpoConfigAsync: readAnew };
});
