import { PageRoute, PageSize, PageStep } from "@lathe/protocol/page";
import { z } from "zod";

export const MAX_STEPS = 20;

export const routeField = PageRoute.describe('A path of the app, such as "/" or "/todos?done=1"');
export const sizeField = PageSize.describe(
  "Size of the window; at first that of the app's usual screens: phone in a mobile project, else desktop",
);

/** Steps as one flat shape: models fill it more surely than a choice of shapes. */
export const stepsField = z
  .array(
    z.object({
      do: z.enum(["click", "type", "press", "select", "navigate", "resize", "wait", "read"]),
      ref: z.string().optional().describe("Of a node in the last tree, such as e12"),
      role: z.string().optional().describe("Instead of ref: the node's role …"),
      name: z.string().optional().describe("… and its name"),
      nth: z.number().int().optional().describe("Which of several with that role and name, from 1"),
      text: z.string().optional().describe("type: what; wait: a text on the page"),
      submit: z.boolean().optional().describe("type: press Enter behind it"),
      key: z.string().optional().describe('press: "Enter", "Escape", "Control+a"'),
      option: z.string().optional().describe("select: the option's label"),
      route: z.string().optional().describe("navigate: a path"),
      size: PageSize.optional().describe("resize"),
      gone: z.boolean().optional().describe("wait: until it is not there any more"),
      seconds: z.number().optional().describe("wait: at most so long (5)"),
    }),
  )
  .min(1)
  .max(MAX_STEPS);

/** The steps as they are done, or what is wrong with the first that cannot be understood. */
export function readSteps(fields: z.infer<typeof stepsField>): { steps: PageStep[] } | { problem: string } {
  const steps: PageStep[] = [];
  for (const [index, field] of fields.entries()) {
    // Models fill what they leave out with nothing.
    const given = Object.fromEntries(Object.entries(field).filter(([key, value]) => value !== "" || key === "text"));
    const parsed = PageStep.safeParse(given);
    if (!parsed.success) return { problem: `steps[${index}] (${field.do}): ${z.prettifyError(parsed.error)}` };
    steps.push(parsed.data);
  }
  return { steps };
}
