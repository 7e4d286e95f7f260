/**
 * What the preview script needs of a browser's window. The browser's own types would come with globals that the server,
 * which is checked together with this, does not have.
 */
export interface PageWindow {
  readonly parent: Pick<PageWindow, "postMessage"> | PageWindow;
  readonly location: {
    readonly href: string;
    readonly origin: string;
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
    /** Not in every browser. */
    readonly ancestorOrigins?: ArrayLike<string>;
  };
  readonly document: {
    readonly referrer: string;
    readonly readyState: string;
    addEventListener(type: "DOMContentLoaded", listener: () => void): void;
  };
  /** Of the frame; it outlives its pages. */
  name: string;
  /** Throws where the browser denies storage. */
  readonly localStorage: unknown;
  readonly history: Record<"pushState" | "replaceState", (...args: unknown[]) => void>;
  readonly console: Record<"error" | "warn", (...values: unknown[]) => void>;
  readonly navigator: { sendBeacon?(url: string, body: Blob): boolean };
  /** The frame's own pages, without those of what is around it. Not in every browser. */
  readonly navigation?: { readonly canGoBack: boolean; readonly canGoForward: boolean; back(): void; forward(): void };
  /** Not in every browser. */
  readonly PerformanceObserver?: new (callback: (list: { getEntries(): { name: string }[] }) => void) => {
    observe(options: { type: string }): void;
  };
  requestAnimationFrame(callback: () => void): unknown;
  setTimeout(callback: () => void, ms: number): unknown;
  fetch: (...args: FetchArguments) => Promise<PageResponse>;
  postMessage(message: unknown, targetOrigin: string): void;
  addEventListener<Type extends keyof PageEvents>(type: Type, listener: (event: PageEvents[Type]) => void): void;
}

export type FetchArguments = [input: unknown, init?: { method?: string }];

export interface PageResponse {
  readonly status: number;
}

interface PageEvents {
  /** Of an element that did not load, it has no message. */
  error: { message?: string; error?: unknown; filename?: string; lineno?: number; colno?: number };
  unhandledrejection: { reason: unknown };
  popstate: unknown;
  hashchange: unknown;
  pageshow: { persisted: boolean };
  load: unknown;
  message: { source: unknown; origin: string; data: unknown };
}
