import type { PickableWindow } from "./page-element.ts";
import { installPreviewReporter } from "./preview-reporter.ts";
import { installStorageFallback } from "./storage-fallback.ts";
import { installStudioCommands } from "./studio-commands.ts";

/** The browser's, and the bundler's. */
declare const window: PickableWindow;
declare const STUDIO_ORIGINS: readonly string[];

installPreviewReporter(window, STUDIO_ORIGINS);
installStorageFallback(window, STUDIO_ORIGINS);
installStudioCommands(window, STUDIO_ORIGINS);
