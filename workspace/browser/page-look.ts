import type { FailedRequest, PageProblem } from "./page-record.ts";

/** In CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  /** It says of itself that it is used with fingers. */
  touch?: boolean;
}

export interface LookRequest {
  /** As the project's own processes reach it: `http://localhost:5173/`. */
  url: string;
  viewport: Viewport;
  /** For the page to load. */
  timeoutMs: number;
  /** For network and document to come to rest after that. */
  settleMs: number;
}

/** What a page looks like some moments after it was opened. All of it comes from the project and is not to be trusted. */
export interface PageSeen {
  seen: true;
  /** False: it did not come, has crashed or does not answer, and nothing is known of what it shows. */
  loaded: boolean;
  title: string;
  /** Nothing is drawn: no text, no picture, no shape. */
  blank: boolean;
  problems: readonly PageProblem[];
  failedRequests: readonly FailedRequest[];
  /**
   * Hosts out of reach. The page cannot be judged without what comes from `needed`: its code, or the page that it goes on
   * to. What it wanted from `awaited` was left unanswered.
   */
  elsewhere: { needed: readonly string[]; awaited: readonly string[] };
  /** A JPEG. */
  screenshot: Uint8Array | null;
}

/** `reason` is for people: why nothing could be seen. `complaint` is what the browser printed, for the log. */
export type PageLook = PageSeen | { seen: false; reason: string; complaint: string };
