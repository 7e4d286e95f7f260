import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { splitList } from "../language/split-list.ts";
import { meansStreaks } from "../language/streak-words.ts";
import { actOf } from "./apply-change.ts";
import { fieldMeant } from "./field-meant.ts";
import type { Change } from "./change.ts";
import type { Act, Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";

const REMOVE =
  /^(?:remove|delete|drop|get rid of|take (?:out|away)|hide|disable|turn off|switch off|without|no more|no|don't (?:show|need|want)|do not (?:show|need|want)|i don't (?:need|want))\s+(.+)$/i;

/** "remove the rating and the filters": fields, and what else can be switched off. */
export const readRemoval: Reader = ({ text, app, entity }) => {
  const found = REMOVE.exec(text);
  if (found === null || entity === null) return null;
  const scope = { app, entity };
  const acts: Act[] = [];
  const unclear: string[] = [];
  for (const item of splitList(found[1] ?? "")) {
    const plain = item
      .replace(/\s+from (?:the |this |each |every |all )?(?:app|list|form|page|\w+s?)$/i, "")
      .replace(/^(?:(?:no|without|any|also) )?(?:(?:the|any|all|these|those|a|an)\s+)?/i, "");
    const change = readSwitchOff(plain, scope) ?? removalOf(fieldMeant(plain, scope.entity.fields));
    if (change === null) unclear.push(item);
    else acts.push(actOf(change, scope));
  }
  return acts.length === 0 ? null : { acts, unclear };
};

function removalOf(field: Field | null): Change | null {
  return field === null ? null : { type: "field.remove", field: field.id };
}

function readSwitchOff(text: string, scope: Scope): Change | null {
  if (meansStreaks(text) && scope.entity.streaks !== undefined) return { type: "streaks.switch", on: false };
  const filtered = /^filters?(?:ing)?(?: (?:by|for|on) (?:the )?(.+))?$/i.exec(text) ?? /^(.+?) filters?$/i.exec(text);
  if (filtered !== null) {
    const field = filtered[1] === undefined ? null : findField(filtered[1], scope.entity.fields);
    return filtered[1] !== undefined && field === null
      ? null
      : { type: "filter.switch", field: field?.id ?? null, on: false };
  }
  const total = /^(?:total|sum)(?: (?:of|for) (?:the )?(.+))?$/i.exec(text) ?? /^(.+?) (?:total|sum)$/i.exec(text);
  if (total !== null) {
    const field = total[1] === undefined ? null : findField(total[1], scope.entity.fields);
    return { type: "total.switch", field: field?.id ?? scope.entity.features.totals[0] ?? null, on: false };
  }
  if (/^(?:search(?: (?:box|bar|field|function))?|searching)$/i.test(text))
    return { type: "feature.switch", feature: "search", on: false };
  if (/^(?:sort(?:ing)?(?: (?:box|options?|menu|choice|dropdown|control))?)$/i.test(text))
    return { type: "feature.switch", feature: "sorting", on: false };
  if (/confirm|asking before/i.test(text)) return { type: "feature.switch", feature: "confirmDelete", on: false };
  if (/^clear(?: \w+)?(?: button)?$/i.test(text)) return { type: "feature.switch", feature: "clearDone", on: false };
  if (/^(?:delete|deleting|removal|trash)(?: (?:buttons?|icons?|option|function))?$/i.test(text))
    return { type: "feature.switch", feature: "delete", on: false };
  if (
    /^(?:(?:csv|json|file|data) )?(?:imports?|exports?|import(?:ing)? and export(?:ing)?|exporting|importing|transfer|download)(?: (?:button|menu|option|feature))?$/i.test(
      text,
    )
  )
    return { type: "feature.switch", feature: "transfer", on: false };
  if (/^(?:strike(?: ?through)?|crossing (?:out|off)|line through .+)$/i.test(text))
    return { type: "feature.switch", feature: "strike", on: false };
  if (/^dark(?: (?:mode|theme|design))?$/i.test(text)) return { type: "theme.mode", mode: "light" };
  if (/^light(?: (?:mode|theme|design))?$/i.test(text)) return { type: "theme.mode", mode: "dark" };
  return null;
}
