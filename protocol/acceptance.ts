import { z } from "zod";
import { PageExpectation, PageRoute, PageSize, PageStep } from "./page.ts";

/** Where a project keeps its acceptance checks: AcceptanceChecks as JSON. */
export const ACCEPTANCE_CHECKS_PATH = ".lathe/checks.json";

const MAX_CHECKS = 30;

const CheckStep = PageStep.refine((step) => !("ref" in step && step.ref !== undefined), {
  message: "refs change from look to look: name a node by role and name",
});

export const AcceptanceCheckId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "an id is lower-case words joined by dashes");

/** What a person should be able to do, and how that is tried. Each begins with a fresh page at its route. */
export const AcceptanceCheck = z.strictObject({
  id: AcceptanceCheckId,
  /** For people: "Somebody can add a task and sees it in the list". */
  text: z.string().trim().min(1).max(300),
  route: PageRoute.default("/"),
  /** Left out: that of the screens that the app is made for. */
  size: PageSize.optional(),
  steps: z.array(CheckStep).max(20),
  /** What must then be on the page, or gone from it; all of it. */
  expect: z.array(PageExpectation).min(1).max(10),
});
export type AcceptanceCheck = z.infer<typeof AcceptanceCheck>;

export const AcceptanceChecks = z
  .array(AcceptanceCheck)
  .max(MAX_CHECKS)
  .refine((checks) => new Set(checks.map(({ id }) => id)).size === checks.length, "two checks have the same id");
