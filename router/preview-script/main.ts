/// <reference lib="dom" />

import { installPreviewReporter } from "./preview-reporter.ts";

/** Put in by the bundler. */
declare const STUDIO_ORIGINS: readonly string[];

installPreviewReporter(window, STUDIO_ORIGINS);
