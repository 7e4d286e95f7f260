import type { PageWindow } from "./page-window.ts";
import { installPreviewReporter } from "./preview-reporter.ts";
import { installStorageFallback } from "./storage-fallback.ts";

/** The browser's, and the bundler's. */
declare const window: PageWindow;
declare const STUDIO_ORIGINS: readonly string[];

installPreviewReporter(window, STUDIO_ORIGINS);
installStorageFallback(window, STUDIO_ORIGINS);
