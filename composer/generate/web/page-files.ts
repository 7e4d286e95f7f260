import { accentShades } from "../accent.ts";
import type { EntityParts } from "../entity-parts.ts";
import { code, fragment, htmlText } from "../code.ts";

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
export function monogram(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? "A").toUpperCase();
}

export function indexCss(parts: EntityParts): string {
  const { light, dark } = accentShades(parts.app.theme.accent);
  return code`
    @import "tailwindcss";

    /* The design tokens. Each one is a Tailwind colour too: bg-surface, text-muted, border-line, bg-accent … */
    :root {
      color-scheme: ${SCHEMES[parts.app.theme.mode]};
      --canvas: light-dark(#f6f6f4, #121214);
      --surface: light-dark(#ffffff, #1c1c1f);
      --field: light-dark(#ffffff, #151517);
      --ink: light-dark(#1b1b1f, #f2f2f4);
      --muted: light-dark(#5f5f68, #a2a2ac);
      --line: light-dark(#e5e5e1, #2e2e33);
      --edge: light-dark(#8a8a93, #6d6d77);
      --accent: light-dark(${light.accent}, ${dark.accent});
      --on-accent: light-dark(${light.onAccent}, ${dark.onAccent});
      --danger: light-dark(#b42318, #ff9c92);
      --shadow: light-dark(rgb(24 24 32 / 0.07), rgb(0 0 0 / 0.45));
    }

    @theme inline {
      --font-sans: "Figtree Variable", ui-sans-serif, system-ui, sans-serif;
      --color-canvas: var(--canvas);
      --color-surface: var(--surface);
      --color-field: var(--field);
      --color-ink: var(--ink);
      --color-muted: var(--muted);
      --color-line: var(--line);
      --color-edge: var(--edge);
      --color-accent: var(--accent);
      --color-on-accent: var(--on-accent);
      --color-danger: var(--danger);
      --shadow-raised: 0 1px 2px var(--shadow), 0 12px 32px -16px var(--shadow);
    }

    @layer base {
      body {
        background: radial-gradient(70rem 24rem at 50% -8rem, color-mix(in oklab, var(--accent) 11%, transparent), transparent) no-repeat var(--canvas);
        color: var(--ink);
        font-family: var(--font-sans);
        -webkit-font-smoothing: antialiased;
      }

      :focus-visible {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
    }

    @utility panel {
      @apply rounded-2xl border border-line bg-surface shadow-raised;
    }

    @utility input {
      @apply min-h-11 w-full min-w-0 rounded-lg border border-edge/60 bg-field px-3 py-2 text-ink placeholder:text-muted hover:border-edge aria-invalid:border-danger;
    }

    @utility button {
      @apply inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-lg px-4 py-2 font-semibold;
    }

    @utility button-primary {
      @apply button bg-accent text-on-accent hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))];
    }

    @utility button-quiet {
      @apply button border border-line hover:bg-ink/5;
    }

    @utility icon-button {
      @apply inline-grid size-10 shrink-0 cursor-pointer place-items-center rounded-lg text-muted hover:bg-ink/5 hover:text-ink disabled:pointer-events-none disabled:opacity-40;
    }
    ${parts.has("checkbox") && checkbox}
    ${parts.filters.some((field) => field.type !== "text") && chip}
    ${(parts.has("choice") || parts.low !== null || parts.others.some((field) => field.type === "checkbox" && field !== parts.done)) && badge}
  `;
}

// A mask, so that the tick has the accent's own text colour.
const TICK =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='2.5' " +
  "stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='m3.5 8.5 3 3 6-7'/%3E%3C/svg%3E\")";

const checkbox = fragment`

  @utility checkbox {
    @apply grid size-5.5 shrink-0 cursor-pointer appearance-none place-items-center rounded-md border-2 border-edge bg-field checked:border-accent checked:bg-accent;

    &:checked::before {
      content: "";
      width: 100%;
      height: 100%;
      background: var(--on-accent);
      mask: ${TICK} center / contain no-repeat;
    }
  }
`;

const chip = fragment`

  @utility chip {
    @apply min-h-9 cursor-pointer rounded-full border border-line bg-surface px-3.5 text-sm font-medium text-muted hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent;
  }
`;

const badge = fragment`

  @utility badge {
    @apply inline-flex items-center rounded-full bg-accent/12 px-2.5 py-0.5 text-sm font-medium wrap-anywhere text-ink;
  }
`;
