import { accentShades } from "../accent.ts";
import type { EntityParts } from "../entity-parts.ts";
import { code, htmlText } from "../code.ts";

const SCHEMES = { system: "light dark", light: "light", dark: "dark" } as const;

export function indexHtml({ app }: Pick<EntityParts, "app">): string {
  const { light } = accentShades(app.theme.accent);
  const colour = light.accent.replace("#", "%23");
  const letter = encodeURIComponent(monogram(app.name));
  const ink = light.onAccent.replace("#", "%23");
  const icon =
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='8' fill='${colour}'/>` +
    `<text x='16' y='22' font-family='sans-serif' font-size='18' font-weight='700' text-anchor='middle' fill='${ink}'>${letter}</text></svg>`;
  return code`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${SCHEMES[app.theme.mode]}" />
        <title>${htmlText(app.name)}</title>
        <link rel="icon" href="${icon}" />
      </head>
      <body>
        <div id="root"></div>
        <script type="module" src="/src/main.tsx"></script>
      </body>
    </html>
  `;
}

/** The letter that stands for the app. */
function monogram(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? "A").toUpperCase();
}
