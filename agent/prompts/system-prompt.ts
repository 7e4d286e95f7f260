// Named here, since packages that import this file do not include the declarations by themselves.
// oxlint-disable-next-line typescript/triple-slash-reference -- an import would make the ambient declaration a module
/// <reference path="./text-modules.d.ts" />
import base from "./base.md" with { type: "text" };
import blank from "./blank.md" with { type: "text" };
import checks from "./checks.md" with { type: "text" };
import compact from "./compact.md" with { type: "text" };
import web from "./web.md" with { type: "text" };

const BY_TEMPLATE: ReadonlyMap<string, string> = new Map([
  ["web", `${web}\n${checks}`],
  ["blank", blank],
]);

/** How a conversation is to be summed up. */
export const compactPrompt: string = compact;

/** What the model is told of its task; the same for all turns of a project, so that it can be cached. */
export function systemPrompt(template: string): string {
  return `${base}\n${BY_TEMPLATE.get(template) ?? blank}`;
}
