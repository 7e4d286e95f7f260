import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import type { ModelInfo, Project } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react/pure";
import { Tooltip } from "radix-ui";
import type { ReactNode } from "react";
import type { ControlApi } from "../api/control-api.ts";
import { createHttp } from "../api/http.ts";
import { Arena, type ArenaOptions } from "../arena/arena.ts";
import { ArenaProvider } from "../arena/arena-context.tsx";
import { CommandCenter } from "../commands/command-center.ts";
import { PaletteStore } from "../commands/palette-store.ts";
import { EditorOptionsStore } from "../settings/editor-options.ts";
import { StudioProvider, type Studio } from "../studio-context.tsx";
import { ThemeStore } from "../theme/theme-store.ts";
import { Toasts } from "../ui/toasts.ts";
import { createFilesApi } from "./files-api.ts";

export const COMPOSER: ModelInfo = {
  model: "composer/builtin",
  provider: "composer",
  label: "Composer",
  description: "No AI.",
  usable: true,
};
const user = { userId: newId("usr"), name: "Owner" };
const sandbox = { kind: "bubblewrap", layers: "overlay", limits: "cgroup2", warnings: [] } as const;
const me = {
  user,
  server: {
    version: "0.1.0",
    protocol: LIMITS.protocolVersion,
    previewDomain: "localhost",
    sandbox: { ...sandbox, warnings: [] },
  },
};

export function createProject(change: Partial<Project> = {}): Project {
  return {
    projectId: newId("prj"),
    name: "Reading list",
    template: "web",
    threadId: newId("thr"),
    createdAt: 1,
    updatedAt: 1,
    thumbnailAt: null,
    ...change,
  };
}

/** A control whose every call must be given by the test, but for the few that all pages make. */
export function createControl(calls: Partial<ControlApi>): ControlApi {
  const refuse = (): never => {
    throw new Error("not part of this test");
  };
  return {
    me: async () => me,
    projects: async () => [],
    project: refuse,
    forkProject: refuse,
    arenas: async () => [],
    createProject: refuse,
    thumbnailUrl: (projectId, thumbnailAt) => `/api/projects/${projectId}/thumbnail?at=${thumbnailAt}`,
    renameProject: refuse,
    deleteProject: refuse,
    undeleteProject: refuse,
    appSecrets: refuse,
    setAppSecret: refuse,
    deleteAppSecret: refuse,
    ships: async () => [],
    deleteShip: refuse,
    shipFileUrl: (projectId, shipId) => `/api/projects/${projectId}/ships/${shipId}/file`,
    signingKey: async () => null,
    keystore: refuse,
    bringSigningKey: refuse,
    events: refuse,
    attach: refuse,
    attachmentUrl: (attachmentId) => `/api/attachments/${attachmentId}`,
    deleteAttachment: refuse,
    enhance: refuse,
    models: async () => [COMPOSER],
    settings: async () => ({ ...DEFAULT_AGENT_SETTINGS, defaultModel: COMPOSER.model }),
    updateSettings: refuse,
    providers: async () => [],
    updateProvider: refuse,
    checkProvider: refuse,
    usage: refuse,
    ...calls,
  };
}

/** Renders a component inside of what the studio's pages have around them. */
export async function renderStudio(component: ReactNode, control = createControl({})) {
  const studio: Studio = {
    http: createHttp(),
    control,
    queries: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
    toasts: new Toasts(),
    theme: new ThemeStore(window),
    editorOptions: new EditorOptionsStore(localStorage, window),
    commands: new CommandCenter(false),
    palette: new PaletteStore(),
    sessionId: newId("ses"),
  };
  const root = createRootRoute({ component: () => component });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  await router.load();
  const view = render(
    <QueryClientProvider client={studio.queries}>
      <Tooltip.Provider>
        <StudioProvider value={studio}>
          {/* The studio's own route tree is registered as the one there is; this one has a single page. */}
          <RouterProvider router={router as never} />
        </StudioProvider>
      </Tooltip.Provider>
    </QueryClientProvider>,
  );
  return { ...view, studio, router };
}

/** An arena with files in memory, that is not connected. */
export function createArena(change: Partial<ArenaOptions> = {}): Arena {
  return new Arena({
    project: createProject(),
    me,
    sessionId: newId("ses"),
    control: createControl({}),
    api: createFilesApi({}).api,
    studioUrl: new URL("http://localhost:4700/"),
    storage: localStorage,
    pageStorage: sessionStorage,
    toasts: new Toasts(),
    ...change,
  });
}

/** Renders a component inside of such an arena. */
export async function renderArena(component: ReactNode, files: Record<string, string> = {}) {
  const disk = createFilesApi(files);
  const control = createControl({});
  const arena = createArena({ control, api: disk.api });
  return { ...(await renderStudio(<ArenaProvider value={arena}>{component}</ArenaProvider>, control)), arena, disk };
}
