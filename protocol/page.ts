import { z } from "zod";

// Seeing: how the agent looks at its app's pages and uses them.

/** Width and height of the page in CSS pixels, and whether it is used with fingers. */
export const PAGE_SIZES = {
  desktop: { width: 1280, height: 800, touch: false },
  tablet: { width: 820, height: 1180, touch: true },
  phone: { width: 390, height: 844, touch: true },
} as const;
export const PageSize = z.enum(["desktop", "tablet", "phone"]);
export type PageSize = z.infer<typeof PageSize>;

/** A path of the app, with query and fragment: "/todos?done=1". */
export const PageRoute = z
  .string()
  .max(1_000)
  .regex(/^\/(?!\/)/, 'a route begins with one "/"');

const target = {
  /** Of a node in the last tree; good as long as the node is there. */
  ref: z.string().max(20).optional(),
  /** As in the tree: button, link, textbox, checkbox, listitem … */
  role: z.string().max(50).optional(),
  /** The whole name or a part of it that only one node has; letter case and spaces do not count. */
  name: z.string().max(300).optional(),
  /** Which of several, from 1. */
  nth: z.number().int().min(1).max(1_000).optional(),
};

/** What can be looked for: a visible text, or a node. */
const sought = {
  text: z.string().max(500).optional(),
  role: z.string().max(50).optional(),
  name: z.string().max(300).optional(),
  /** True: it must not be there. */
  gone: z.boolean().optional(),
};

/** One node, by `ref` or by `role` and `name`. */
export interface PageTarget {
  ref?: string | undefined;
  role?: string | undefined;
  name?: string | undefined;
  nth?: number | undefined;
}

export const PageExpectation = z.object(sought).refine(namesSomething, "say which text, role or name");
export type PageExpectation = z.infer<typeof PageExpectation>;

/** One thing that a person could do with a page. */
export const PageStep = z.discriminatedUnion("do", [
  z.object({ do: z.literal("click"), ...target }).refine(namesSomething, "say which: a ref, or a role and a name"),
  /** Replaces what is in a field; `submit` presses Enter behind it. */
  z
    .object({ do: z.literal("type"), ...target, text: z.string().max(5_000), submit: z.boolean().optional() })
    .refine(({ ref, role, name }) => namesSomething({ ref, role, name }), "say which: a ref, or a role and a name"),
  /** A key by its name (Enter, Escape, ArrowDown, a), after others that are held: "Control+a". */
  z.object({ do: z.literal("press"), key: z.string().min(1).max(40) }),
  z
    .object({ do: z.literal("select"), ...target, option: z.string().max(300) })
    .refine(namesSomething, "say which: a ref, or a role and a name"),
  z.object({ do: z.literal("navigate"), route: PageRoute }),
  z.object({ do: z.literal("resize"), size: PageSize }),
  z.object({ do: z.literal("read"), ...target }).refine(namesSomething, "say which: a ref, or a role and a name"),
  z
    .object({ do: z.literal("wait"), ...sought, seconds: z.number().min(0).max(30).optional() })
    .refine(namesSomething, "say for which text, role or name"),
]);
export type PageStep = z.infer<typeof PageStep>;

function namesSomething(fields: { ref?: unknown; text?: unknown; role?: unknown; name?: unknown }): boolean {
  return [fields.ref, fields.text, fields.role, fields.name].some((field) => field !== undefined && field !== "");
}

/**
 * What came of a step. `found` is what was acted on or read, `closest` what came nearest to what was not found: both are
 * of the page's making, as is what `reason` quotes.
 */
export type PageStepResult =
  | { done: true; found: string }
  | { done: false; reason: string; closest: readonly string[] };

/** A page as it stands. All of it comes from the project and is not to be trusted; all of it is bounded. */
export interface PageView {
  /** Path, query and fragment. */
  route: string;
  title: string;
  /** False: it did not come, has crashed or does not answer. */
  loaded: boolean;
  /** A node a line, indented by two spaces a level: `e12 button "Add" (disabled)`. */
  tree: string;
  /** Errors and failed requests since the look before, a line or more each. */
  errors: readonly string[];
  /** What the page asked in dialogs since then, and what was answered. */
  dialogs: readonly string[];
  /** A JPEG; null when none was asked for or none could be had. */
  screenshot: Uint8Array | null;
}

/** A page in a browser of its own. Calls come one after another; aborting one ends the session. Errors: `app_unavailable`. */
export interface PageSession {
  /** True when it was closed, by whomever. */
  readonly ended: boolean;
  look(options: { screenshot: boolean }, signal: AbortSignal): Promise<PageView>;
  /** Does a step and waits until the page is quiet again. What cannot be done is a result and no error. */
  act(step: PageStep, signal: AbortSignal): Promise<PageStepResult>;
  /** Goes on as a page that knows nothing of what was before; that takes less than opening another one. */
  renew(options: { route: string; size: PageSize }, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Opens pages of the project's app, inside its sandbox. Errors: `app_unavailable`: the app does not run, or the browser. */
export interface PageBrowser {
  /** That of the screens that the app is made for: what is meant where nobody says a size. */
  usualSize(): Promise<PageSize>;
  /** A page that knows nothing of those before it. Whoever opens it closes it; after some minutes it closes itself. */
  open(options: { route: string; size: PageSize }, signal: AbortSignal): Promise<PageSession>;
  /** The page that stays open from one call to the next, as it is; with a route it goes there, with a size it gets it. */
  visit(
    options: { route?: string | undefined; size?: PageSize | undefined },
    signal: AbortSignal,
  ): Promise<PageSession>;
  /** Closes that page, if there is one. */
  leave(): Promise<void>;
}
