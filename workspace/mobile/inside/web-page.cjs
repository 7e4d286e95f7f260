"use strict";
// Loaded into Metro before anything else (`node --require`). Expo's web pages get the app's name of now, since Expo reads
// app.json once, when it starts; and they say in words what it means that a package wants what only phones have.

const { onLoad } = require("./on-load.cjs");

/** Runs in the page. */
function explainErrors() {
  addEventListener("error", ({ message }) => {
    const needs = /\b(codegenNativeComponent|codegenNativeCommands|requireNativeComponent)\b.* is not a function/.exec(
      message,
    )?.[1];
    if (needs === undefined) return;
    console.error(
      `A package of the app has no web version: it needs ${needs}, which only phones have. ` +
        "Import it in a file name.native.tsx, and put a name.web.tsx beside it that does without.",
    );
  });
}

onLoad(/(^|[\\/])webTemplate(\.js)?$/, "Pages are as Expo makes them", (exports) => {
  const { createTemplateHtmlFromExpoConfigAsync } = exports;
  if (typeof createTemplateHtmlFromExpoConfigAsync !== "function") return undefined;
  const createPage = async (projectRoot, { exp: _old, ...options }) => {
    const page = await createTemplateHtmlFromExpoConfigAsync(projectRoot, options);
    return page.replace("</head>", () => `<script>(${explainErrors})()</script></head>`);
  };
  return { ...exports, createTemplateHtmlFromExpoConfigAsync: createPage };
});
