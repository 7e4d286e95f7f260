import type { Theme } from "@lathe/protocol/app/theme";
import { code, quoted } from "../code.ts";
import { themeFonts } from "./fonts.ts";

/** src/main.tsx of a web app: the template's, with the fonts of the theme. */
export function mainFile(theme: Pick<Theme, "font">): string {
  return code`
    ${themeFonts(theme).map((name) => `import ${quoted(name)};`)}
    import { StrictMode } from "react";
    import { createRoot } from "react-dom/client";
    import { App } from "./app.tsx";
    import "./index.css";

    const root = document.getElementById("root");
    if (root === null) throw new Error("index.html has no element with the id root.");

    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  `;
}
