import type { PageBrowser, PageSession, PageSize, PageStep, PageStepResult, PageView } from "@lathe/protocol/page";

interface MemoryBrowserOptions {
  usualSize?: PageSize;
  view?: Partial<PageView>;
  /** What comes of a step; default: it is done. */
  act?: (step: PageStep) => PageStepResult;
}

/** Pages without a browser, which remember what was done to them. */
export class MemoryBrowser implements PageBrowser {
  /** `open / desktop`, `visit /`, `act click`, `look`, `renew / phone`, `close`, in their order. */
  readonly journal: string[] = [];
  view: PageView;
  readonly #usualSize: PageSize;
  readonly #act: (step: PageStep) => PageStepResult;

  constructor(options: MemoryBrowserOptions = {}) {
    const view = { route: "/", title: "App", loaded: true, tree: 'e1 button "Add"', errors: [], dialogs: [] };
    this.view = { ...view, screenshot: null, ...options.view };
    this.#usualSize = options.usualSize ?? "desktop";
    this.#act = options.act ?? (() => ({ done: true, found: "" }));
  }

  async usualSize(): Promise<PageSize> {
    return this.#usualSize;
  }

  async open({ route, size }: { route: string; size: PageSize }): Promise<PageSession> {
    this.journal.push(`open ${route} ${size}`);
    return this.#createSession();
  }

  async visit(options: { route?: string | undefined; size?: PageSize | undefined }): Promise<PageSession> {
    this.journal.push(["visit", options.route, options.size].filter((part) => part !== undefined).join(" "));
    return this.#createSession();
  }

  async leave(): Promise<void> {
    this.journal.push("leave");
  }

  #createSession(): PageSession {
    const { journal } = this;
    return {
      ended: false,
      look: async ({ screenshot }) => {
        journal.push("look");
        return { ...this.view, screenshot: screenshot ? (this.view.screenshot ?? new Uint8Array([0xff, 0xd8])) : null };
      },
      act: async (step) => {
        journal.push(`act ${step.do}`);
        return this.#act(step);
      },
      renew: async ({ route, size }) => {
        journal.push(`renew ${route} ${size}`);
      },
      close: async () => {
        journal.push("close");
      },
    };
  }
}
