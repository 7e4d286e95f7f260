import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Page } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { PageStep } from "@lathe/protocol/page";
import { entityParts } from "../entity-parts.ts";
import { type Check, listedChecks } from "../sample.ts";
import { formCheck, panelChecks } from "./record-checks.ts";
import { toolCheckOn } from "../blocks/tool-checks.ts";

/**
 * .lathe/checks.json: what a person should be able to do with the app, in a form that is tried. One of each block, in their
 * order; where there is room, more of the records.
 */
export function checksFile(app: AppSpecification): string {
  const tried = app.pages.flatMap((page, index) => page.blocks.map((block) => blockChecks(app, page, index, block)));
  const firsts = tried.flatMap((checks) => checks.slice(0, 1));
  const more = tried.flatMap((checks) => checks.slice(1));
  return listedChecks(withOwnIds([...firsts, ...more]));
}

function blockChecks(app: AppSpecification, page: Page, index: number, block: Block): Check[] {
  const begin: PageStep[] = index === 0 ? [] : [{ do: "navigate", route: `/#/${page.id}` }];
  const again: PageStep[] = [{ do: "navigate", route: "/" }, ...begin];
  const entity = "entity" in block ? app.entities.find(({ id }) => id === block.entity) : undefined;
  return checksOf(app, page, block, entity, again).map(({ steps, ...check }) => ({
    ...check,
    steps: [...begin, ...steps],
  }));
}

function checksOf(
  app: AppSpecification,
  page: Page,
  block: Block,
  entity: Entity | undefined,
  again: readonly PageStep[],
): Check[] {
  if (entity === undefined) {
    const check = toolCheckOn(page.blocks, block);
    return check === null ? [] : [{ id: block.id, ...check }];
  }
  const parts = entityParts(app, entity, "web");
  if (block.type === "records" && block.editable) return panelChecks({ parts, block, again });
  const check = block.type === "form" ? formCheck(parts, block) : null;
  return check === null ? [] : [check];
}

/** Where two blocks have a check of the same id, the second gets a number. */
function withOwnIds(checks: readonly Check[]): Check[] {
  const taken = new Map<string, number>();
  return checks.map((check) => {
    const count = (taken.get(check.id) ?? 0) + 1;
    taken.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id}-${count}` };
  });
}
