import "./zod-config.ts";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "./theme/theme.css";
import { newId } from "@lathe/protocol/ids";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Tooltip } from "radix-ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createControlApi } from "./api/control-api.ts";
import { createHttp } from "./api/http.ts";
import { createQueries } from "./api/create-queries.ts";
import { CommandCenter } from "./commands/command-center.ts";
import { PaletteStore } from "./commands/palette-store.ts";
import { createStudioRouter } from "./router.tsx";
import { EditorOptionsStore } from "./settings/editor-options.ts";
import { StudioProvider, type Studio } from "./studio-context.tsx";
import { ThemeStore } from "./theme/theme-store.ts";
import { Toasts } from "./ui/toasts.ts";

const http = createHttp();
const queries = createQueries();
const studio: Studio = {
  http,
  control: createControlApi(http),
  queries,
  toasts: new Toasts(),
  theme: new ThemeStore(window),
  editorOptions: new EditorOptionsStore(window.localStorage, window),
  commands: new CommandCenter(/Mac|iPhone|iPad/.test(navigator.platform)),
  palette: new PaletteStore(),
  sessionId: newId("ses"),
};
const router = createStudioRouter(studio);
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Tooltip.Provider delayDuration={400}>
        <StudioProvider value={studio}>
          <RouterProvider router={router} />
        </StudioProvider>
      </Tooltip.Provider>
    </QueryClientProvider>
  </StrictMode>,
);
