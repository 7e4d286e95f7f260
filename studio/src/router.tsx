import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { ErrorPage } from "./error-page.tsx";
import { HomePage } from "./home/home-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
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

// All controls with their states, for those who build the studio; no part of what is shipped.
const developmentRoutes = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => rootRoute,
        path: "/_ui",
        component: lazyRouteComponent(() => import("./ui/gallery/gallery-page.tsx"), "GalleryPage"),
      }),
    ]
  : [];

export function createStudioRouter(studio: Studio) {
  const router = createRouter({
    routeTree: rootRoute.addChildren([homeRoute, settingsRoute, arenaRoute, ...developmentRoutes]),
    defaultPreload: "intent",
    defaultErrorComponent: ErrorPage,
    defaultPendingComponent: PageSkeleton,
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
