import { LatheError } from "@lathe/protocol/errors";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { describeError } from "./api/http.ts";
import { queries } from "./api/queries.ts";
import { focusMain, focusNewPage } from "./move-focus.ts";
import { PageSkeleton } from "./page-skeleton.tsx";
import { refuseDroppedFiles } from "./refuse-dropped-files.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { useStore } from "./store/use-store.ts";
import { useStudio } from "./studio-context.tsx";
import { THEME_CHOICES, THEME_NAMES } from "./theme/theme-menu.tsx";
import { Button } from "./ui/button.tsx";
import { EmptyState } from "./ui/empty-state.tsx";
import { Toaster } from "./ui/toaster.tsx";

const loadPalette = () => import("./commands/command-palette.tsx");
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));

/** What is around every page: who is there, shortcuts, palette and notifications. */
export function Shell() {
  const studio = useStudio();
  const palette = useStore(studio.palette.state);
  useStudioCommands();
  useFocusOnNewPages();
  useEffect(() => refuseDroppedFiles(window), []);
  usePaletteAtHand();
  return (
    <>
      <nav aria-label="Skip">
        <a
          href="#main"
          onClick={(event) => {
            // The address belongs to the pages.
            event.preventDefault();
            focusMain(document);
          }}
          className="sr-only rounded-md bg-raised px-3 py-1.5 font-medium shadow-float focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-3 focus:py-1.5"
        >
          Skip to the content
        </a>
      </nav>
      <SignedIn />
      {palette.isOpen && (
        <Suspense>
          <CommandPalette
            commands={studio.commands}
            findMore={palette.findMore}
            onClose={() => studio.palette.close()}
          />
        </Suspense>
      )}
      <Toaster toasts={studio.toasts} />
    </>
  );
}

function SignedIn() {
  const { control } = useStudio();
  const me = useQuery(queries.me(control));
  if (me.error instanceof LatheError && me.error.code === "unauthenticated") return <SignInPage />;
  // Once known, a server that is away for a while is the pages' own matter.
  if (me.data !== undefined) return <Outlet />;
  if (me.isPending) return <PageSkeleton />;
  return (
    <EmptyState
      title="Lathe does not answer."
      isPage
      actions={
        <Button look="primary" onClick={() => void me.refetch()}>
          Try again
        </Button>
      }
    >
      {describeError(me.error)}
    </EmptyState>
  );
}

/** Its code comes once the page has nothing else to do, so that it opens at once. */
function usePaletteAtHand(): void {
  useEffect(() => {
    // Safari has no such callback.
    if (!("requestIdleCallback" in window)) return;
    const handle = window.requestIdleCallback(() => void loadPalette());
    return () => window.cancelIdleCallback(handle);
  }, []);
}

/** Another page is where the keyboard and a screen reader go on; another section of one is not another page. */
function useFocusOnNewPages(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined) focusNewPage(document);
      }),
    [router],
  );
}

function useStudioCommands(): void {
  const { commands, palette, theme } = useStudio();
  useEffect(
    () =>
      commands.add([
        {
          id: "palette.open",
          title: "Show all commands",
          group: "Lathe",
          shortcuts: ["mod+k", "f1"],
          run: () => palette.open(),
        },
        ...THEME_CHOICES.map((choice) => ({
          id: `theme.${choice}`,
          title: `Theme: ${THEME_NAMES[choice].toLowerCase()}`,
          group: "Lathe",
          run: () => theme.choose(choice),
        })),
      ]),
    [commands, palette, theme],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      // In a terminal, Control belongs to the shell.
      const isInTerminal = event.target instanceof Element && event.target.closest(".xterm") !== null;
      if (isInTerminal && event.ctrlKey) return;
      if (!commands.handleKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the editor sees the keys.
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, [commands]);
}
