import { z } from "zod";
import { tellPage } from "../seeing/tell-page.ts";
import { CHANGES_NOTHING } from "../safety/mode-guard.ts";
import { routeField, sizeField } from "./page-fields.ts";
import { defineTool, type ToolOutcome } from "./tool.ts";

/** What a workspace without a browser answers a model that asks all the same. */
export const NO_BROWSER: ToolOutcome = { status: "refused", result: "There is no browser here to look with." };

export const lookAtPage = defineTool({
  name: "look_at_page",
  description:
    "Looks at the app in a browser: what the page shows as a tree of roles and names with a ref for each node, and the " +
    "errors of console and network since the last look. Without a route the page stays as it is; with one it is opened " +
    "anew. For what happens when somebody uses it, take use_page.",
  input: z.object({ route: routeField.optional(), size: sizeField.optional() }),
  isOffered: ({ browser = null }) => browser !== null,
  effect: () => CHANGES_NOTHING,
  describe: (fields) => ({ kind: "page.look", route: fields.get("route") ?? "" }),
  async run(input, { workspace: { browser = null }, vision = false }, signal) {
    if (browser === null) return NO_BROWSER;
    const page = await browser.visit(input, signal);
    const view = await page.look({ screenshot: vision }, signal);
    return {
      status: view.loaded ? "done" : "failed",
      result: tellPage(view),
      ...(view.screenshot === null ? {} : { screenshot: view.screenshot }),
    };
  },
});
