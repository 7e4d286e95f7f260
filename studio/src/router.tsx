import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { HomePage } from "./home/home-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { Shell } from "./shell.tsx";
import type { Studio } from "./studio-context.tsx";

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: "/", component: HomePage });
const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/settings-page.tsx"), "SettingsPage"),
});
// The arena brings markdown, and later editor and terminal: none of it is needed to ask for an app.
const arenaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/projects/$projectId",
  component: lazyRouteComponent(() => import("./arena/arena-page.tsx"), "ArenaPage"),
});

export function createStudioRouter(studio: Studio) {
  const router = createRouter({
    routeTree: rootRoute.addChildren([homeRoute, settingsRoute, arenaRoute]),
    defaultPreload: "intent",
  });
  studio.commands.add([
    { id: "home.open", title: "Go to all projects", group: "Lathe", run: () => void router.navigate({ to: "/" }) },
    {
      id: "settings.open",
      title: "Open settings",
      group: "Lathe",
      run: () => void router.navigate({ to: "/settings" }),
    },
  ]);
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createStudioRouter>;
  }
}
