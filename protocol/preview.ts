import { z } from "zod";
import { ProjectId } from "./ids.ts";
import { PickedElement } from "./prompt.ts";

/** Where a preview lives: `<port>--<project>.<domain>`, the project without its prefix, since "_" is no host character. */
export interface PreviewAddress {
  port: number;
  projectId: ProjectId;
}

const LABEL = /^(\d{1,5})--([a-z2-7]{20})$/;

/** `{port: 5173, projectId: "prj_k3…"}` at `localhost` → `5173--k3….localhost`. */
export function formatPreviewHost(address: PreviewAddress, domain: string): string {
  return `${address.port}--${address.projectId.slice("prj_".length)}.${domain}`;
}

/** The address in a host name (without port), or null when it is not a preview's below `domain`. */
export function parsePreviewHost(hostname: string, domain: string): PreviewAddress | null {
  const suffix = `.${domain}`;
  const lower = hostname.toLowerCase();
  if (!lower.endsWith(suffix)) return null;
  const match = LABEL.exec(lower.slice(0, -suffix.length));
  if (match === null) return null;
  const port = Number(match[1]);
  if (port < 1 || port > 65_535 || String(port) !== match[1]) return null;
  return { port, projectId: ProjectId.parse(`prj_${match[2]}`) };
}

/** Paths below this prefix on a preview's origin are answered by Lathe and never reach the app. */
export const PREVIEW_PREFIX = "/__lathe/";

/** What a page of the app reports of itself. It comes from the app's own origin and is not to be trusted. */
export const PreviewReport = z.object({
  /** `shown`: the page was loaded, or took in changed modules, and has been drawn since. */
  kind: z.enum(["error", "rejection", "console", "request", "shown"]),
  /** For `console`, which method. */
  level: z.enum(["error", "warning", "info"]),
  message: z.string().max(4_000),
  stack: z.string().max(16_000).optional(),
  source: z.string().max(1_000).optional(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  /** The page's path when it happened. */
  route: z.string().max(1_000),
  /** Left out: a browser. Else the phone on which the app runs: "Android phone, 192.168.1.23". */
  device: z.string().max(80).optional(),
});
export type PreviewReport = z.infer<typeof PreviewReport>;

/** The name of a preview's frame: this and JSON of what the page has stored; see `stored` below. */
export const STORAGE_NAME_PREFIX = "lathe-storage:";

/** Whether the frame has pages of its own before and behind the shown one, where the browser tells. */
const frameHistory = z.object({ back: z.boolean(), forward: z.boolean() }).optional();

/**
 * Messages of the script in a framed page to the studio around it, by postMessage; the studio accepts them only from its
 * own preview frame. `loaded` and `navigated` keep the address bar true. `stored` comes where the browser denies framed
 * pages their storage: the studio keeps the entries and gives them back in the name of the page's next frame.
 */
export const PreviewMessage = z.discriminatedUnion("type", [
  z.object({
    source: z.literal("lathe-preview"),
    type: z.literal("loaded"),
    route: z.string().max(2_000),
    history: frameHistory,
  }),
  z.object({
    source: z.literal("lathe-preview"),
    type: z.literal("navigated"),
    route: z.string().max(2_000),
    history: frameHistory,
  }),
  /** An element was picked; the picking is over. `picked` without one: Escape. */
  z.object({ source: z.literal("lathe-preview"), type: z.literal("picked"), element: PickedElement.nullable() }),
  z.object({
    source: z.literal("lathe-preview"),
    type: z.literal("stored"),
    entries: z
      .record(z.string(), z.string())
      .refine((entries) => JSON.stringify(entries).length <= 4_000_000, "too much"),
  }),
]);
export type PreviewMessage = z.infer<typeof PreviewMessage>;

/** What the studio tells the script in its preview frame; the script takes it from the studio's origin only. */
export const PreviewCommand = z.object({
  source: z.literal("lathe-studio"),
  type: z.enum(["pick.start", "pick.stop", "back", "forward"]),
});
export type PreviewCommand = z.infer<typeof PreviewCommand>;

/**
 * The attribute by which a template's dev server marks the elements that a component made: `path:line:column`, the path
 * relative to the project.
 */
export const SOURCE_ATTRIBUTE = "data-lathe-source";
