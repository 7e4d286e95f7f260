import { escapeHtml, scriptJson } from "./app-page.ts";
import type { BuildFault } from "./build-fault.ts";

/**
 * What a page runs in the app's place when there is no build: it shows what is wrong and where, and says it on the
 * console. Made as a script, since the page is sent while the build still runs.
 */
export function renderFaultScript(faults: readonly BuildFault[]): string {
  const body = `<main class="lathe-fault"><h1>${faults.length === 1 ? "The app has an error" : "The app has errors"}</h1>
${faults.map(renderFault).join("\n")}<p class="hint">This page shows the app again as soon as it is mended.</p></main>`;
  return `
const style = document.createElement("style");
style.textContent = ${scriptJson(STYLE)};
document.head.append(style);
document.body.innerHTML = ${scriptJson(body)};
for (const fault of ${scriptJson(faults.map(nameFault))}) console.error(fault);
`;
}

/** `src/app/index.tsx:12:7: Expected ">"`: one line for consoles and logs. */
export function nameFault({ message, place }: BuildFault): string {
  return place === null ? message : `${place.file}:${place.line}:${place.column}: ${message}`;
}

function renderFault({ message, place }: BuildFault): string {
  if (place === null) return `<section><p>${escapeHtml(message)}</p></section>`;
  const gutter = `${place.line} | `;
  const pointer = " ".repeat(gutter.length + place.column - 1) + "^".repeat(Math.min(place.length, 80));
  return `<section><p>${escapeHtml(message)}</p>
<p class="place">${escapeHtml(`${place.file}:${place.line}:${place.column}`)}</p>
<pre>${escapeHtml(gutter + place.lineText)}\n<b>${pointer}</b></pre></section>`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { overflow: auto; margin: 0; background: light-dark(#fff, #16171a); color: light-dark(#1c1d21, #ececf0);
  font: 15px/1.5 system-ui, sans-serif; }
.lathe-fault { max-width: 44rem; margin: 0 auto; padding: 32px 20px; }
.lathe-fault h1 { font-size: 20px; margin: 0 0 16px; }
.lathe-fault section { border-top: 1px solid light-dark(#dcdce2, #34353b); padding: 12px 0; }
.lathe-fault p { margin: 0 0 6px; overflow-wrap: anywhere; }
.lathe-fault .place { font: 13px/1.5 ui-monospace, monospace; opacity: 0.75; }
.lathe-fault pre { overflow: auto; margin: 0; padding: 12px; border-radius: 8px; font: 13px/1.5 ui-monospace, monospace;
  background: light-dark(#f4f4f7, #202126); }
.lathe-fault b { color: light-dark(#b3261e, #ff8a80); }
.lathe-fault .hint { opacity: 0.75; margin-top: 12px; }
`;
