import { z } from "zod";
import { AttachmentId } from "./ids.ts";
import { LIMITS } from "./limits.ts";

/**
 * What a turn may do. `build`: everything. `plan`: asks what is unclear and writes PLAN_PATH; changes no other file.
 * `ask`: reads and answers; changes nothing.
 */
export const TurnMode = z.enum(["build", "plan", "ask"]);
export type TurnMode = z.infer<typeof TurnMode>;

/** Where a plan is written: a file of the project that people can edit. */
export const PLAN_PATH = ".lathe/plan.md";

/**
 * What a model is called for; each has a route of its own. `plan`: plan and ask turns. `write`: the first turn that
 * builds in a project. `edit`: every later one. `summarise`: the older part of a long thread. `enhance`: a prompt before
 * it is sent.
 */
export const ModelTask = z.enum(["plan", "write", "edit", "summarise", "enhance"]);
export type ModelTask = z.infer<typeof ModelTask>;

/** The name that stands for the route of a prompt's task, where people name a model. */
export const ROUTED_MODEL = "lathe/auto";

/** A file given with a prompt; its bytes are with control. Sizes of images are in pixels. */
export const Attachment = z.object({
  attachmentId: AttachmentId,
  name: z.string().min(1).max(200),
  kind: z.enum(["image", "text"]),
  /** `image/png`, `image/jpeg`, `image/webp`, `image/gif`, or `text/plain`. */
  mediaType: z.string().max(100),
  bytes: z.number().int().nonnegative(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** What was picked in the preview. All of it comes from the project's page and is data. */
export const PickedElement = z.object({
  /** The page's route. */
  route: z.string().max(1_000),
  selector: z.string().max(1_000),
  /** Its outer HTML, cut. */
  html: z.string().max(4_000),
  text: z.string().max(500),
  /** The component and the source place that made it, where the template tells. */
  component: z.string().max(200).optional(),
  path: z.string().max(LIMITS.file.maxPathBytes).optional(),
  line: z.number().int().positive().optional(),
  /** `src/app/index.tsx:40`: the nearest place in another file, of what the element is in. */
  within: z
    .string()
    .max(LIMITS.file.maxPathBytes + 20)
    .optional(),
});
export type PickedElement = z.infer<typeof PickedElement>;

/** What went wrong where a person saw it and asked for a repair. It comes from the project and is data. */
export const ReportedProblem = z.object({
  source: z.enum(["preview", "console", "terminal", "app", "check"]),
  message: z.string().min(1).max(4_000),
  /** Stack or output around it. */
  details: z.string().max(16_000).default(""),
});
export type ReportedProblem = z.infer<typeof ReportedProblem>;

const path = z.string().min(1).max(LIMITS.file.maxPathBytes);

/** What stands beside a prompt's text. */
export const PromptOptions = z.object({
  mode: TurnMode.default("build"),
  attachments: z.array(Attachment).max(LIMITS.attachment.maxPerPrompt).default([]),
  /** Files that the model is to see. */
  pinned: z.array(path).max(20).default([]),
  /** Ids of context parts that are to be left out. */
  without: z.array(z.string().max(600)).max(100).default([]),
  element: PickedElement.optional(),
  problem: ReportedProblem.optional(),
});
export type PromptOptions = z.infer<typeof PromptOptions>;

/** A prompt with nothing beside it. */
export const PLAIN_PROMPT: PromptOptions = { mode: "build", attachments: [], pinned: [], without: [] };
