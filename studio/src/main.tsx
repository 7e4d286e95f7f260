import "./zod-config.ts";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "./theme/theme.css";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Tooltip } from "radix-ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createControlApi } from "./api/control-api.ts";
import { createHttp } from "./api/http.ts";
import { CommandCenter } from "./commands/command-center.ts";
import { PaletteStore } from "./commands/palette-store.ts";
import { createStudioRouter } from "./router.tsx";
import { EditorOptionsStore } from "./settings/editor-options.ts";
import { StudioProvider, type Studio } from "./studio-context.tsx";
import { ThemeStore } from "./theme/theme-store.ts";
import { Toasts } from "./ui/toasts.ts";

const http = createHttp();
const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // A session that ended while the page was open: asking again who is there brings up the sign-in screen.
      if (error instanceof LatheError && error.code === "unauthenticated" && query.queryKey[0] !== "me") {
        void queries.invalidateQueries({ queryKey: ["me"] });
      }
    },
  }),
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && !(error instanceof LatheError && error.status < 500),
      retryDelay: 600,
    },
  },
});
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
