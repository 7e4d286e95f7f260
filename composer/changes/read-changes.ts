import type { AppSpecification, Field } from "@lathe/protocol/app-specification";
import { nameIn, plainClause, splitClauses } from "../language/clauses.ts";
import { colourNames, findColour } from "../language/colours.ts";
import type { Domain } from "../language/domains.ts";
import { namedKind } from "../language/field-kinds.ts";
import { choiceOf, findField, readFieldPhrase } from "../language/field-phrase.ts";
import { correctWords } from "../language/spelling.ts";
import { splitList } from "../language/split-list.ts";
import { asLabel } from "../language/words.ts";
import type { Change, Mode } from "./change.ts";

/** What was read of one clause. */
export interface ReadClause {
  /** As the person wrote it. */
  words: string;
  changes: Change[];
  /** The parts that were not understood, in the person's words. */
  unclear: string[];
}

const VOCABULARY = new Set([
  ..."remove delete rename change search filter field column button checkbox theme colour color accent background sort include dropdown number rating total completed finished examples required optional order newest oldest highest lowest".split(" "),
  ...colourNames().filter((name) => name.length > 4),
]);

/** Reads what a follow-up asks for, clause by clause, with the app as it stands before each. */
export function readClauses(prompt: string): string[] {
  return splitClauses(prompt);
}

/** Null when nothing of the clause was understood. */
export function readClause(clause: string, app: AppSpecification, domain: Domain | null): ReadClause | null {
  const read = readPlainClause(clause, app, domain);
  if (read !== null) return read;
  const vocabulary = new Set([...VOCABULARY, ...app.fields.map((field) => field.label.toLowerCase())]);
  const corrected = correctWords(clause.replace(/^(?:ad|adda|addd) /i, "add "), vocabulary);
  if (corrected.text === clause) return null;
  const again = readPlainClause(corrected.text, app, domain);
  return again === null ? null : { ...again, words: clause };
}

function readPlainClause(words: string, app: AppSpecification, domain: Domain | null): ReadClause | null {
  const text = plainClause(words);
  const one = (change: Change | null): ReadClause | null => (change === null ? null : { words, changes: [change], unclear: [] });
  return (
    one(readRename(text, app)) ??
    one(readOptions(text, app)) ??
    readRemoval(words, text, app) ??
    one(readRetype(text, app)) ??
    one(readFeature(text, app)) ??
    readAddition(words, text, app, domain) ??
    readFeatures(words, text, app)
  );
}

/** "use a purple accent and a light theme": several features, all of which must be understood. */
function readFeatures(words: string, text: string, app: AppSpecification): ReadClause | null {
  const items = splitList(text);
  const changes = items.flatMap((item) => readFeature(item, app) ?? []);
  return items.length > 1 && changes.length === items.length ? { words, changes, unclear: [] } : null;
}

const APP_WORDS = "(?:the |this |my )?(?:app(?:lication)?(?:'s name)?|it|project|site|page|website|app name|app title|title of the app|name of the app|heading|headline)";

function readRename(text: string, app: AppSpecification): Change | null {
  const field = (words: string | undefined): Field | null => (words === undefined ? null : findField(words, app.fields));
  const whole =
    new RegExp(`^(?:rename|retitle)\\s+${APP_WORDS}\\s+(?:to|as|into)\\s+(.+)$`, "i").exec(text) ??
    new RegExp(`^(?:call|name|title)\\s+${APP_WORDS}\\s+(?:as\\s+|to\\s+)?(.+)$`, "i").exec(text) ??
    new RegExp(`^(?:change|set|make)\\s+(?:the\\s+)?(?:name|title|heading)(?:\\s+of\\s+${APP_WORDS})?\\s+(?:to|be|into)\\s+(.+)$`, "i").exec(text) ??
    new RegExp(`^(?:change|set)\\s+${APP_WORDS}(?:'s)?\\s*(?:name|title|heading)\\s+(?:to|into)\\s+(.+)$`, "i").exec(text) ??
    new RegExp(`^(?:the\\s+|its\\s+)?(?:app(?:'s)?\\s+)?(?:name|app title)\\s+should be\\s+(.+)$`, "i").exec(text) ??
    /^rename to\s+(.+)$/i.exec(text);
  // A field that is called so, "change title to headline", is meant before the app is.
  const named = /^(?:rename|change)\s+(?:the\s+)?(title|name)(?:\s+field)?\s+(?:to|into)\s+(.+)$/i.exec(text);
  const titled = field(named?.[1]);
  if (named !== null && titled !== null && /^rename|field/i.test(text)) return rename(titled, named[2] ?? "");
  if (whole?.[1] !== undefined) {
    const name = asLabel(nameIn(whole[1]));
    return name === "" ? null : { type: "app.rename", name };
  }
  const part =
    /^rename\s+(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:to|as|into)\s+(.+)$/i.exec(text) ??
    /^call\s+(?:the\s+)?(.+?)\s+(?:field|column)\s+(?:as\s+)?(.+)$/i.exec(text) ??
    /^(?:change|call)\s+(?:the\s+)?(?:name|label)\s+of\s+(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:to|as)\s+(.+)$/i.exec(text) ??
    /^call\s+(?:the\s+)?(\S+)\s+(.+)$/i.exec(text);
  const found = field(part?.[1]);
  if (found !== null && part !== null) return rename(found, part[2] ?? "");
  // "rename the task list to Chores"
  const words = (part?.[1] ?? "").toLowerCase();
  const { singular, plural } = app.entity;
  if (part !== null && /^rename/i.test(text) && [app.name.toLowerCase(), plural, `${singular} list`, `${plural} list`, "list", "the list"].includes(words)) {
    return { type: "app.rename", name: asLabel(nameIn(part[2] ?? "")) };
  }
  // "change author to writer", unless what follows is a type.
  const change = /^(?:change|replace)\s+(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:to|into|with|by)\s+(.+)$/i.exec(text);
  const target = change?.[2] ?? "";
  const changedField = field(change?.[1]);
  if (changedField !== null && readKind(target, changedField) === null && target.split(" ").length <= 4 && !/^(?:required|optional|an? )/i.test(target) && findColour(target) === null) {
    return rename(changedField, target);
  }
  return null;
}

function rename(field: Field, words: string): Change | null {
  const label = asLabel(nameIn(words).replace(/\s+(?:field|column)$/i, ""));
  return label === "" ? null : { type: "field.rename", field: field.id, label };
}

function readOptions(text: string, app: AppSpecification): Change | null {
  const whole =
    /^(?:change |set |make )?(?:the )?(?:options|choices|values) (?:for|of) (?:the )?(.+?) (?:should be|to be|to|are|be)\s*:?\s+(.+)$/i.exec(text) ??
    /^(?:change |set |make )?(?:the )?(.+?)(?: field)?(?:'s)? (?:options|choices|values)(?: should be| to be| to| are| be|:)+\s+(.+)$/i.exec(text);
  const owner = whole === null ? null : findField(whole[1] ?? "", app.fields);
  if (whole !== null && owner !== null) return { type: "field.retype", field: owner.id, kind: choiceOf(optionsIn(whole[2] ?? "")) };

  const added = /^add (?:an? |the )?(?:new )?(?:(?:option|choice|value) )?(.+?)(?: as an? (?:option|choice|value))?(?: (?:option|choice))? (?:to|for|in) (?:the )?(.+?)(?: (?:field|options|choices|list))?$/i.exec(text);
  const choice = added === null ? null : findField(added[2] ?? "", app.fields);
  if (added !== null && choice?.type === "choice") return { type: "option.add", field: choice.id, option: asLabel(nameIn(added[1] ?? "")) };

  const removed = /^(?:remove|delete|drop) (?:the )?(?:(?:option|choice|value) )?(.+?)(?: (?:option|choice))? from (?:the )?(.+?)(?: (?:field|options|choices))?$/i.exec(text);
  const from = removed === null ? null : findField(removed[2] ?? "", app.fields);
  if (removed !== null && from?.type === "choice") return { type: "option.remove", field: from.id, option: nameIn(removed[1] ?? "") };
  return null;
}

function optionsIn(text: string): string[] {
  return text.split(/\s*(?:,|\/|;|\bor\b|\band\b)\s*/i).map((option) => option.trim()).filter((option) => option !== "");
}

const REMOVE = /^(?:remove|delete|drop|get rid of|take (?:out|away)|hide|disable|turn off|switch off|without|no more|no|don't (?:show|need|want)|do not (?:show|need|want)|i don't (?:need|want))\s+(.+)$/i;

function readRemoval(words: string, text: string, app: AppSpecification): ReadClause | null {
  const found = REMOVE.exec(text);
  if (found === null) return null;
  const changes: Change[] = [];
  const unclear: string[] = [];
  for (const item of splitList(found[1] ?? "")) {
    const plain = item.replace(/\s+from (?:the |this |each |every |all )?(?:app|list|form|page|\w+s?)$/i, "").replace(/^(?:the|any|all|these|those|a|an)\s+/i, "");
    const change = readSwitchOff(plain, app) ?? removalOf(findField(plain, app.fields));
    if (change === null) unclear.push(item);
    else changes.push(change);
  }
  return changes.length === 0 ? null : { words, changes, unclear };
}

function removalOf(field: Field | null): Change | null {
  return field === null ? null : { type: "field.remove", field: field.id };
}

function readSwitchOff(text: string, app: AppSpecification): Change | null {
  if (/^(?:examples?|example \w+|samples?|sample (?:data|\w+)|demo data|dummy data|placeholder \w+)$/i.test(text)) return { type: "examples.remove" };
  const filtered = /^filters?(?:ing)?(?: (?:by|for|on) (?:the )?(.+))?$/i.exec(text) ?? /^(.+?) filters?$/i.exec(text);
  if (filtered !== null) {
    const field = filtered[1] === undefined ? null : findField(filtered[1], app.fields);
    return filtered[1] !== undefined && field === null ? null : { type: "filter.switch", field: field?.id ?? null, on: false };
  }
  const total = /^(?:total|sum)(?: (?:of|for) (?:the )?(.+))?$/i.exec(text) ?? /^(.+?) (?:total|sum)$/i.exec(text);
  if (total !== null) {
    const field = total[1] === undefined ? null : findField(total[1], app.fields);
    return { type: "total.switch", field: field?.id ?? app.features.totals[0] ?? null, on: false };
  }
  if (/^(?:search(?: (?:box|bar|field|function))?|searching)$/i.test(text)) return { type: "feature.switch", feature: "search", on: false };
  if (/^(?:sort(?:ing)?(?: (?:box|options?|menu|choice|dropdown|control))?)$/i.test(text)) return { type: "feature.switch", feature: "sorting", on: false };
  if (/confirm|asking before/i.test(text)) return { type: "feature.switch", feature: "confirmDelete", on: false };
  if (/^clear(?: \w+)?(?: button)?$/i.test(text)) return { type: "feature.switch", feature: "clearDone", on: false };
  if (/^(?:delete|deleting|removal|trash)(?: (?:buttons?|icons?|option|function))?$/i.test(text)) return { type: "feature.switch", feature: "delete", on: false };
  if (/^dark(?: (?:mode|theme|design))?$/i.test(text)) return { type: "theme.mode", mode: "light" };
  if (/^light(?: (?:mode|theme|design))?$/i.test(text)) return { type: "theme.mode", mode: "dark" };
  return null;
}

function readRetype(text: string, app: AppSpecification): Change | null {
  const found =
    /^(?:make|turn|convert|change|switch|set|let)\s+(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:to be|to|into|be|as)\s+(.+)$/i.exec(text) ??
    /^(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:should|must|needs to|has to|can)\s+be\s+(.+)$/i.exec(text) ??
    makeWithoutPreposition(text, app) ??
    /^(?:i want |i need )(?:the\s+)?(.+?) to be (.+)$/i.exec(text) ??
    /^(?:the\s+|show\s+(?:the\s+)?)?(.+?)\s+(?=in\s|as\s)(.+)$/i.exec(text);
  if (found === null) return null;
  const field = findField(found[1] ?? "", app.fields);
  if (field === null) return null;
  const target = (found[2] ?? "").trim();
  if (/^(?:an? )?(?:required|mandatory|compulsory)(?: field)?$/i.test(target)) return { type: "field.require", field: field.id, required: true };
  if (/^(?:an? )?(?:optional|not required)(?: field)?$/i.test(target)) return { type: "field.require", field: field.id, required: false };
  const kind = readKind(target, field);
  return kind === null ? null : { type: "field.retype", field: field.id, kind };
}

/** "make rating a number": the longest beginning that is a field. */
function makeWithoutPreposition(text: string, app: AppSpecification): [string, string, string] | null {
  const rest = /^(?:make|turn)\s+(?:the\s+)?(.+)$/i.exec(text)?.[1];
  if (rest === undefined) return null;
  const found = /^(.+?)(?:\s+(?:field|column))?\s+((?:an?\s+|out of\s+|between\s+|from\s+|in\s+|required|mandatory|optional|not required).*)$/i.exec(rest);
  return found === null || findField(found[1] ?? "", app.fields) === null ? null : [text, found[1] ?? "", found[2] ?? ""];
}

/** "a dropdown with low and high", "a number in kg", "between 1 and 10", "in euros". */
function readKind(target: string, field: Field) {
  const withOptions = /^(?:an? )?(?:drop ?down|choice|select|list|pick ?list)(?: field| box)?\s*(?:with|of|from|between|:)\s*(?:the )?(?:options |choices |values )?(.+)$/i.exec(target);
  if (withOptions !== null) return choiceOf(optionsIn(withOptions[1] ?? ""));
  const isType = namedKind(target) !== null || /\d|^in |long(?:er)? text|multi/i.test(target);
  if (!isType) return null;
  const named = namedKind(target);
  if (named !== null && named.words.length >= target.replace(/^an?\s+/i, "").replace(/\s+(?:field|column|input)$/i, "").length) {
    const suggested = readFieldPhrase(`${field.label} as ${named.words}`, null)?.kind;
    return suggested?.type === named.kind.type ? suggested : named.kind;
  }
  const read = readFieldPhrase(`${field.label} ${target.replace(/^an?\s+/i, "as ")}`, null) ?? readFieldPhrase(`${field.label} ${target}`, null);
  if (read === null || (read.label.toLowerCase() !== field.label.toLowerCase() && named === null)) return null;
  return read.label.toLowerCase() === field.label.toLowerCase() ? read.kind : (named?.kind ?? null);
}

/** What is neither a field nor a name: look, search, order, filters, buttons. */
export function readFeature(text: string, app: AppSpecification): Change | null {
  const plain = text
    .replace(/^(?:add|include|insert|put in|put|give (?:it|me|us|the app|them|each \w+|every \w+)|show|display|have|enable|turn on|switch on|allow|create|use|switch to|change to|with|let me|let us|make|set|change|support|i want|keep)\s+/i, "")
    .replace(/^(?:me |us |it |the app |the |an? |some |everything |this )+/i, "")
    .replace(/^(?:possibility|ability|option|way|feature) (?:to|of|for) /i, "");
  return (
    readMode(plain) ??
    readOrder(text) ??
    readOrderField(text, plain, app) ??
    readFilter(text, plain, app) ??
    readButtons(text, plain) ??
    readTotal(plain, app) ??
    readAccent(text)
  );
}

function readMode(plain: string): Change | null {
  const found = /^(?:(?:app|colou?rs?|design|theme|look|mode|background|site|page) )?(?:to |in |into |look |be )?(?:an? |the )?(dark|light|night|system|bright)(?:[ -]?(?:mode|theme|themed|design|style|colou?rs?|look|background|version|scheme|ui))?$/i.exec(plain);
  if (found === null) return null;
  const modes: Record<string, Mode> = { dark: "dark", night: "dark", light: "light", bright: "light", system: "system" };
  const mode = modes[(found[1] ?? "").toLowerCase()];
  return mode === undefined ? null : { type: "theme.mode", mode };
}

function readOrder(text: string): Change | null {
  const found = /\b(newest|latest|most recent|oldest|earliest)(?: (?:ones|entries|items|\w+))? (?:first|on top|at the top)$/i.exec(text);
  if (found === null || /\bby\b/i.test(text)) return null;
  return { type: "order.set", field: null, direction: /newest|latest|recent/i.test(found[1] ?? "") ? "descending" : "ascending" };
}

function readOrderField(text: string, plain: string, app: AppSpecification): Change | null {
  const by = /^(?:let me |allow me to |i want to )?(?:sort(?:ed|able|ing)?|order(?:ed|ing)?|arrange[d]?)(?: (?:it|them|the list|the \w+|everything|all|\w+s))? (?:by|on|after) (?:the )?(.+)$/i.exec(plain) ?? /\b(?:sorted|ordered|sort|order) by (?:the )?(.+)$/i.exec(text);
  if (by !== null) {
    const words = (by[1] ?? "").trim();
    const direction = /\b(?:desc(?:ending)?|highest|largest|most|biggest|newest|latest|reverse[d]?|z[ -–]+a|z to a|down)\b/i.test(words)
      ? "descending"
      : /\b(?:asc(?:ending)?|lowest|smallest|least|oldest|earliest|soonest|a[ -–]+z|a to z|alphabetical(?:ly)?|up)\b/i.test(words)
        ? "ascending"
        : null;
    const name = words
      .replace(/[,(]?\s*\b(?:in )?(?:desc(?:ending)?|asc(?:ending)?|alphabetical(?:ly)?|reversed?|z[ -–]+a|z to a|a[ -–]+z|a to z)(?: order)?\)?$/i, "")
      .replace(/[,(]?\s*\b(?:with (?:the )?)?(?:highest|lowest|newest|oldest|latest|earliest|soonest|largest|smallest|biggest|most|least)(?: \w+)?(?: first| on top)?\)?$/i, "")
      .trim();
    if (/^(?:date added|added|creation(?: date)?|when (?:it was |they were )?added|created|newest|oldest)$/i.test(name) || name === "") return { type: "order.set", field: null, direction };
    const field = findField(name, app.fields);
    return field === null ? null : { type: "order.set", field: field.id, direction };
  }
  const moved = /^(?:show|put|move|list|keep) (?:the |all )?(.+?)(?: ones| tasks| items| \w+s)? (?:at|to|on) (?:the )?(bottom|end|top|last|first)$/i.exec(text);
  const ticked = moved === null ? null : findField(moved[1] ?? "", app.fields);
  if (moved !== null && ticked?.type === "checkbox") return { type: "order.set", field: ticked.id, direction: /top|first/i.test(moved[2] ?? "") ? "descending" : "ascending" };
  if (/^(?:alphabetical(?:ly)?|sort(?:ed)? alphabetically|alphabetical order|sort(?: \w+)? alphabetically)$/i.test(plain)) return { type: "order.set", field: app.titleField, direction: "ascending" };
  const high = /\b(highest|lowest|cheapest|most expensive)(?: (\w+))? first$/i.exec(text);
  if (high !== null) {
    const byPrice = /cheap|expensive/i.test(high[1] ?? "");
    const field = byPrice ? app.fields.find((each) => each.type === "money") : findField(high[2] ?? "", app.fields);
    return field === undefined || field === null ? null : { type: "order.set", field: field.id, direction: /lowest|cheapest/i.test(high[1] ?? "") ? "ascending" : "descending" };
  }
  if (/^(?:sort(?:ing|able)?(?: (?:options?|menu|choice|dropdown|control|buttons?|function|feature|it|them|the list))?|ways? to sort(?: .+)?)$/i.test(plain)) return { type: "feature.switch", feature: "sorting", on: true };
  return null;
}

function readFilter(text: string, plain: string, app: AppSpecification): Change | null {
  const by = /^filter(?:s|ed|able|ing)?(?: (?:it|them|the list|the \w+|\w+s|options?))? (?:by|for|on) (?:the )?(.+)$/i.exec(plain) ?? /^(.+?) filters?$/i.exec(plain) ?? /\bfilter(?:ed)? by (?:the )?(.+)$/i.exec(text);
  if (by !== null) {
    const field = findField(by[1] ?? "", app.fields);
    return field === null ? null : { type: "filter.switch", field: field.id, on: true };
  }
  if (/^(?:filter(?:s|ing)?|filterable)(?: (?:options?|buttons?|it|them|the list|function|feature))?$/i.test(plain)) return { type: "filter.switch", field: null, on: true };
  return null;
}

function readButtons(text: string, plain: string): Change | null {
  if (/^search(?:able|ing)?(?: (?:box|bar|field|function|feature|input|it|them|the list|the \w+|for \w+|\w+s|by .+))?$/i.test(plain) || /^(?:make (?:it|the list) searchable|(?:quick|full[- ]text) search)$/i.test(text)) {
    return { type: "feature.switch", feature: "search", on: true };
  }
  if (/\b(?:confirm|ask)\w*\b.*\b(?:delet|remov)/i.test(text) || /\bdelet\w*\b.*\bconfirm/i.test(text)) return { type: "feature.switch", feature: "confirmDelete", on: true };
  if (/^clear[- ]?(?:all )?(?:completed|done|finished|bought|checked|ticked|watched|read|packed|\w+ed)?(?: (?:items|tasks|\w+s))?(?: (?:button|option))?$/i.test(plain)) return { type: "feature.switch", feature: "clearDone", on: true };
  if (/^(?:delete|remove|trash)(?: (?:buttons?|icons?|option|function|items?|\w+s))?(?: (?:to|for|on|at) (?:each|every|the|all) \w+)?$/i.test(plain) && /button|icon|option|function|^(?:let|allow|i want|enable)/i.test(text)) {
    return { type: "feature.switch", feature: "delete", on: true };
  }
  if (/^(?:edit(?:ing)?(?: (?:button|option|\w+s))?)(?: (?:to|for|on) (?:each|every|the|all) \w+)?$/i.test(plain)) return { type: "always", what: "Everything in the list can be edited already: the pencil at its right opens it in the form." };
  if (/^undo(?:ing)?(?: (?:button|option|function))?(?: .*)?$/i.test(plain) && !/^undo/i.test(text)) return { type: "always", what: "Edits and deletions can be undone already: “Undo” shows at the bottom after each." };
  if (/^(?:save|saving|storage|local storage|persistence|remember)(?: .*)?$/i.test(plain)) return { type: "always", what: "What is entered is stored in the browser already, and is there after a reload." };
  if (/^(?:count(?:er)?|number)(?: of .*)?$|^count (?:of|for) /i.test(plain) && !/number of (?!items|entries|records)/i.test(plain)) return { type: "always", what: "How many there are stands beside the list's heading already." };
  return null;
}

function readTotal(plain: string, app: AppSpecification): Change | null {
  const found = /^(?:total|sum)(?: up)?(?: (?:of|for) (?:the |all )?(.+)| (.+))?$/i.exec(plain) ?? /^(.+?) (?:total|sum)$/i.exec(plain);
  if (found === null) return null;
  const words = found[1] ?? found[2];
  if (words === undefined) return { type: "total.switch", field: null, on: true };
  const field = findField(words, app.fields);
  return field === null ? null : { type: "total.switch", field: field.id, on: true };
}

function readAccent(text: string): Change | null {
  const colour = findColour(text);
  if (colour === null) return null;
  const rest = text.replace(colour.words, " ").replace(/\s+/g, " ").trim();
  const isLook =
    /^(?:(?:make|use|set|change|turn|switch|have|give|add|with|in|paint|colou?r|want|to|the|an?|it|app|its|my|this|as|main|primary|accent|brand|theme|highlight|colou?rs?|scheme|look|buttons?|everything|design|of|into|be|for|instead|is|should|bright|nice|page|background|links?|and|all|highlights?|tones?|style|palette|themed|coloured|colored)(?: |$))*$/i;
  return isLook.test(rest) ? { type: "theme.accent", hex: colour.hex, words: colour.words } : null;
}

const ADD = /^(?:add|include|insert|put in|put|give (?:it|me|us|them|each \w+|every \w+|the \w+)|create|show|display|have|(?:track|store|record)(?! (?:my|our|all)\b)|i(?:'d| would) like|i want|i need|we need|(?:can|could) (?:we|i) have|there should be|with|there (?:is|are)|each \w+ (?:has|should have|needs)|every \w+ (?:has|should have|needs)|(?:\w+s|it) (?:have|has|should have|need|needs)(?: also)?)(?: also)?\s+(.+)$/i;

function readAddition(words: string, text: string, app: AppSpecification, domain: Domain | null): ReadClause | null {
  const found = ADD.exec(text);
  const bare = found === null ? /^(?:an? |the )?((?:(?!with\b)\S+ ){0,3}\S+) (?:field|column|checkbox|dropdown)$/i.exec(text) : null;
  const list = found?.[1] ?? (bare === null ? null : text);
  if (list === null) return null;
  const changes: Change[] = [];
  const unclear: string[] = [];
  const places = /\s+(?:to|for|on|in|at|of) (?:each|every|the|all|my|our|it|them|all the)(?: (?:of the )?[\w-]+)?(?: (?:app|list|form))?$/i;
  for (const item of splitList(list.replace(/^(?:(?:two|three|four|five|\d+|some|the|these|following|more|new) )+(?:fields|columns)\s*:?\s+/i, "").replace(/^fields?\s*(?:for|called|named|:)\s+/i, ""))) {
    const plain = item.replace(places, "").replace(/\s+fields$/i, "");
    const feature = readFeature(plain, app) ?? readFeature(item, app);
    const phrase = feature === null ? readFieldPhrase(plain.replace(/^fields?\s*(?:for|called|named|:)\s+/i, "").replace(/^(?:an? )?(?:new )?(?:field|column) (?:for|called|named|with)\s+(?:the )?/i, ""), domain) : null;
    if (feature !== null) changes.push(feature);
    else if (phrase !== null && [app.entity.singular, app.entity.plural].includes(phrase.label.toLowerCase())) {
      changes.push({ type: "always", what: `${asLabel(app.entity.plural)} are added in the app itself, with the form; I change what the app is.` });
    } else if (phrase !== null) changes.push({ type: "field.add", phrase });
    else unclear.push(item);
  }
  return changes.length === 0 ? null : { words, changes, unclear };
}
