import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AppConfig } from "./app-config.ts";
import { WEB_PREFIX } from "./web-build.ts";

/** Where a page learns that it should load itself anew. */
export const CHANGES_PATH = `${WEB_PREFIX}changes`;

export interface AppPage {
  root: string;
  config: AppConfig;
  variables: Record<string, string>;
}

/** The page of Expo's single-page output, or the project's own `public/index.html`, with the build in it. */
export function renderAppPage({ root, config, variables }: AppPage): string {
  const environment = { ...appEnvironment(config, variables, "development"), EXPO_PUBLIC_PROJECT_ROOT: root };
  const head = [
    config.favicon === null ? "" : `<link rel="icon" href="/favicon.ico">`,
    `<link rel="stylesheet" href="${WEB_PREFIX}app.css">`,
    `<script>globalThis.process={env:${scriptJson(environment)}};${FOLLOW_CHANGES}</script>`,
  ];
  return fillShell(root, config, head.join(""), `<script src="${WEB_PREFIX}app.js" defer></script>`);
}

/** What Expo's own modules and the app read of `process.env` in a browser. */
export function appEnvironment(
  config: AppConfig,
  variables: Readonly<Record<string, string>>,
  mode: "development" | "production",
): Record<string, unknown> {
  return {
    NODE_ENV: mode,
    EXPO_OS: "web",
    EXPO_BASE_URL: "",
    EXPO_ROUTER_IMPORT_MODE: "sync",
    ...variables,
    APP_MANIFEST: JSON.parse(config.manifest),
  };
}

/** The page with what its configuration says, and `head` and `body` at the ends of those. */
export function fillShell(root: string, config: AppConfig, head: string, body: string): string {
  const meta = (name: string, content: string | null) =>
    content === null ? "" : `<meta name="${name}" content="${escapeHtml(content)}">`;
  const start = meta("theme-color", config.themeColor) + meta("description", config.description);
  return readShell(root)
    .replace("%LANG_ISO_CODE%", () => escapeHtml(config.language))
    .replace("%WEB_TITLE%", () => escapeHtml(config.title))
    .replace("</head>", () => `${start}${head}</head>`)
    .replace("</body>", () => `${body}</body>`);
}

/** A page's script. Reloads when told, and not when the connection was merely lost. */
export const FOLLOW_CHANGES = `new EventSource(${JSON.stringify(CHANGES_PATH)}).onmessage=()=>location.reload();`;

function readShell(root: string): string {
  try {
    return readFileSync(join(root, "public/index.html"), "utf8");
  } catch {
    // Most projects have none.
    return SHELL;
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that may stand in a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** As Expo's, so that nothing moves when Metro takes over. */
const SHELL = `<!DOCTYPE html>
<html lang="%LANG_ISO_CODE%">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no" />
    <title>%WEB_TITLE%</title>
    <style id="expo-reset">
      html, body { height: 100%; }
      body { overflow: hidden; }
      #root { display: flex; height: 100%; flex: 1; }
    </style>
  </head>
  <body>
    <noscript>You need to enable JavaScript to run this app.</noscript>
    <div id="root"></div>
  </body>
</html>
`;
