import type { Field } from "@lathe/protocol/app/field";
import { plainClause } from "../language/clauses.ts";
import { colourNames } from "../language/colours.ts";
import type { Domain } from "../language/domain.ts";
import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { meansStreaks } from "../language/streak-words.ts";
import { correctWords } from "../language/spelling.ts";
import { splitList } from "../language/split-list.ts";
import { asLabel } from "../language/words.ts";
import type { Change } from "./change.ts";
import type { Scope } from "./scope.ts";
import { readFeature } from "./read-feature.ts";
import { readOptions, readRename, readRetype } from "./read-field-change.ts";

/** What was read of one clause. */
export interface ReadClause {
  /** As the person wrote it. */
  words: string;
  changes: Change[];
  /** The parts that were not understood, in the person's words. */
  unclear: string[];
}

const VOCABULARY = new Set([
  ..."remove delete rename change search filter field column button checkbox theme colour color accent background sort include dropdown number rating total completed finished examples required optional order newest oldest highest lowest".split(
    " ",
  ),
  ...colourNames().filter((name) => name.length > 4),
]);

/** Reads one thing that a follow-up asks of the app as it stands. Null when nothing of it was understood. */
export function readClause(clause: string, scope: Scope, domain: Domain | null): ReadClause | null {
  const read = readPlainClause(clause, scope, domain);
  if (read !== null) return read;
  const vocabulary = new Set([...VOCABULARY, ...scope.entity.fields.map((field) => field.label.toLowerCase())]);
  const corrected = correctWords(clause.replace(/^(?:ad|adda|addd) /i, "add "), vocabulary);
  if (corrected.text === clause) return null;
  const again = readPlainClause(corrected.text, scope, domain);
  return again === null ? null : { ...again, words: clause };
}

function readPlainClause(words: string, scope: Scope, domain: Domain | null): ReadClause | null {
  const text = plainClause(words);
  const one = (change: Change | null): ReadClause | null =>
    change === null ? null : { words, changes: [change], unclear: [] };
  return (
    one(readRename(text, scope)) ??
    one(readOptions(text, scope)) ??
    readRemoval(words, text, scope) ??
    one(readRetype(text, scope)) ??
    one(readFeature(text, scope)) ??
    readAddition(words, text, scope, domain) ??
    readFeatures(words, text, scope)
  );
}

/** "use a purple accent and a light theme": several features, all of which must be understood. */
function readFeatures(words: string, text: string, scope: Scope): ReadClause | null {
  const items = splitList(text);
  const changes = items.flatMap((item) => readFeature(item, scope) ?? []);
  return items.length > 1 && changes.length === items.length ? { words, changes, unclear: [] } : null;
}

const REMOVE =
  /^(?:remove|delete|drop|get rid of|take (?:out|away)|hide|disable|turn off|switch off|without|no more|no|don't (?:show|need|want)|do not (?:show|need|want)|i don't (?:need|want))\s+(.+)$/i;

function readRemoval(words: string, text: string, scope: Scope): ReadClause | null {
  const found = REMOVE.exec(text);
  if (found === null) return null;
  const changes: Change[] = [];
  const unclear: string[] = [];
  for (const item of splitList(found[1] ?? "")) {
    const plain = item
      .replace(/\s+from (?:the |this |each |every |all )?(?:app|list|form|page|\w+s?)$/i, "")
      .replace(/^(?:the|any|all|these|those|a|an)\s+/i, "");
    const change = readSwitchOff(plain, scope) ?? removalOf(findField(plain, scope.entity.fields));
    if (change === null) unclear.push(item);
    else changes.push(change);
  }
  return changes.length === 0 ? null : { words, changes, unclear };
}

function removalOf(field: Field | null): Change | null {
  return field === null ? null : { type: "field.remove", field: field.id };
}

function readSwitchOff(text: string, scope: Scope): Change | null {
  if (/^(?:examples?|example \w+|samples?|sample (?:data|\w+)|demo data|dummy data|placeholder \w+)$/i.test(text))
    return { type: "examples.remove" };
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
  if (/^dark(?: (?:mode|theme|design))?$/i.test(text)) return { type: "theme.mode", mode: "light" };
  if (/^light(?: (?:mode|theme|design))?$/i.test(text)) return { type: "theme.mode", mode: "dark" };
  return null;
}

const ADD =
  /^(?:add|include|insert|put in|put|give (?:it|me|us|them|each \w+|every \w+|the \w+)|create|show|display|have|(?:track|store|record)(?! (?:my|our|all)\b)|i(?:'d| would) like|i want|i need|we need|(?:can|could) (?:we|i) have|there should be|with|there (?:is|are)|each \w+ (?:has|should have|needs)|every \w+ (?:has|should have|needs)|(?:\w+s|it) (?:have|has|should have|need|needs)(?: also)?)(?: also)?\s+(.+)$/i;

/** "a category with health, work and fun": what follows are the options, though no word says so. */
const CHOICE_WITH_OPTIONS =
  /^((?:an? |the )?(?:[\p{L}-]+ )?(?:category|type|kind|group|genre|status|mood|size|area|topic|label|section|colou?r|level))(?: field)? with (?:the )?(?:(?:options|choices|values) )?([\p{L}\p{N} -]+(?:, ?[\p{L}\p{N} -]+)*,? (?:and|or) [\p{L}\p{N} -]+)$/iu;

function readAddition(words: string, text: string, scope: Scope, domain: Domain | null): ReadClause | null {
  const found = ADD.exec(text);
  const bare =
    found === null
      ? /^(?:an? |the )?((?:(?!with\b)\S+ ){0,3}\S+) (?:field|column|checkbox|dropdown)$/i.exec(text)
      : null;
  const list = found?.[1] ?? (bare === null ? null : text);
  if (list === null) return null;
  const options = CHOICE_WITH_OPTIONS.exec(list);
  const changes: Change[] = [];
  const unclear: string[] = [];
  const places =
    /\s+(?:to|for|on|in|at|of) (?:each|every|the|all|my|our|it|them|all the)(?: (?:of the )?[\w-]+)?(?: (?:app|list|form))?$/i;
  for (const item of splitList(
    (options === null ? list : `${options[1]} (${options[2]?.replace(/,?\s+(?:and|or)\s+/gi, ", ")})`)
      .replace(/^(?:(?:two|three|four|five|\d+|some|the|these|following|more|new) )+(?:fields|columns)\s*:?\s+/i, "")
      .replace(/^fields?\s*(?:for|called|named|:)\s+/i, ""),
  )) {
    const plain = item.replace(places, "").replace(/\s+fields$/i, "");
    const feature = readFeature(plain, scope) ?? readFeature(item, scope);
    const phrase =
      feature === null
        ? readFieldPhrase(
            plain
              .replace(/^fields?\s*(?:for|called|named|:)\s+/i, "")
              .replace(/^(?:an? )?(?:new )?(?:field|column) (?:for|called|named|with)\s+(?:the )?/i, ""),
            domain,
          )
        : null;
    if (feature !== null) changes.push(feature);
    else if (phrase !== null && [scope.entity.singular, scope.entity.plural].includes(phrase.label.toLowerCase())) {
      changes.push({
        type: "always",
        what: `${asLabel(scope.entity.plural)} are added in the app itself, with the form; I change what the app is.`,
      });
    } else if (phrase !== null) changes.push({ type: "field.add", phrase });
    else unclear.push(item);
  }
  return changes.length === 0 ? null : { words, changes, unclear };
}
