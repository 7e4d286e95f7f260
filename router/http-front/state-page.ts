import { PREVIEW_PREFIX } from "@lathe/protocol/preview";
import type { LocalAnswer } from "./local-answer.ts";
import { describeUnavailable, type UnavailableReason } from "./preview-target.ts";

/** Asks whether the app answers: 204, or 503 with the state as JSON. */
export const PROBE_PATH = `${PREVIEW_PREFIX}ping?app=1`;

const STYLE = `
:root { color-scheme: light dark; --ink: #2b2723; --soft: #6d655c; --paper: #faf8f5; --line: #e4ded6; --live: #a9592b; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7e1; --soft: #a69d92; --paper: #1c1a18; --line: #35312c; --live: #dd9364; } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--paper); color: var(--ink);
  font: 14px/1.5 ui-sans-serif, system-ui, sans-serif }
main { width: 100%; max-width: 34rem; text-align: center }
h1 { font-size: 17px; font-weight: 600; margin: 0 0 4px }
p { margin: 0; color: var(--soft); overflow-wrap: anywhere }
pre { margin: 16px 0 0; padding: 12px; max-height: 40vh; overflow: auto; text-align: left; border: 1px solid var(--line); border-radius: 6px;
  font: 12px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.bar { width: 96px; height: 2px; margin: 0 auto 16px; background: var(--line); overflow: hidden }
.bar::after { content: ""; display: block; width: 40%; height: 100%; background: var(--live); animation: pass 1.4s ease-in-out infinite }
@keyframes pass { from { transform: translateX(-100%) } to { transform: translateX(260%) } }
@media (prefers-reduced-motion: reduce) { .bar::after { animation: none } }
[hidden] { display: none }
`;

/** Runs in the page: shows the state as it changes and loads the app once it answers. */
const SCRIPT = `
const [bar, title, text] = ["bar", "title", "text"].map((id) => document.getElementById(id));
async function probe() {
  let pause = 1000;
  try {
    const answer = await fetch(${JSON.stringify(PROBE_PATH)}, { cache: "no-store" });
    if (answer.status === 204) return location.reload();
    const state = await answer.json();
    title.textContent = state.title;
    text.textContent = state.text;
    bar.hidden = !state.hopeful;
    if (state.hopeful) pause = 300;
  } catch {
    text.textContent = "Lathe cannot be reached. This page goes on when it is back.";
  }
  setTimeout(probe, document.hidden ? 3000 : pause);
}
setTimeout(probe, 300);
`;

const MAX_LOG_CHARACTERS = 4_000;

/** The page that stands in for an app that does not answer. It needs nothing from elsewhere. */
export function formatStatePage(reason: UnavailableReason): LocalAnswer {
  const { title, text, hopeful } = describeUnavailable(reason);
  const log = reason.phase === "crashed" ? reason.log.slice(-MAX_LOG_CHARACTERS) : "";
  const body = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head>
<body><main>
<div class="bar" id="bar"${hopeful ? "" : " hidden"}></div>
<h1 id="title">${escapeHtml(title)}</h1>
<p id="text" role="status">${escapeHtml(text)}</p>
${log === "" ? "" : `<pre>${escapeHtml(log)}</pre>`}
</main><script>${SCRIPT}</script></body>
</html>
`;
  return { status: 503, headers: { "Content-Type": "text/html; charset=utf-8", "Retry-After": "1" }, body };
}

/** The state for the page's probe, and for requests that are no navigation. */
export function formatStateJson(reason: UnavailableReason): LocalAnswer {
  const { title, text, hopeful } = describeUnavailable(reason);
  const error = { code: "app_unavailable", message: `${title}. ${text}` };
  return {
    status: 503,
    headers: { "Content-Type": "application/json", "Retry-After": "1" },
    body: JSON.stringify({ error, phase: reason.phase, title, text, hopeful }),
  };
}

/** A page that says one thing and waits for nothing. */
export function formatMessagePage(status: number, { title, text }: { title: string; text: string }): LocalAnswer {
  const body = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main></body>
</html>
`;
  return { status, headers: { "Content-Type": "text/html; charset=utf-8" }, body };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
