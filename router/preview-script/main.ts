import type { PickableWindow } from "./page-element.ts";
import { installPreviewReporter } from "./preview-reporter.ts";
import { type LoadingWindow, reloadStalePage } from "./reload-stale-page.ts";
import { installStorageFallback } from "./storage-fallback.ts";
import { installStudioCommands } from "./studio-commands.ts";
import type { OverlayWindow } from "./watch-overlay.ts";

/** The browser's, and the bundler's. */
declare const window: PickableWindow & LoadingWindow & OverlayWindow;
declare const STUDIO_ORIGINS: readonly string[];

reloadStalePage(window);
installPreviewReporter(window, STUDIO_ORIGINS);
installStorageFallback(window, STUDIO_ORIGINS);
installStudioCommands(window, STUDIO_ORIGINS);
