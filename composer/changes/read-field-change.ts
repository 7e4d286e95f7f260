import type { Field } from "@lathe/protocol/app/field";
import { nameIn } from "../language/clauses.ts";
import { findColour } from "../language/look/colours.ts";
import { namedKind } from "../language/field-kinds.ts";
import { choiceOf } from "../language/field-aside.ts";
import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { asLabel } from "../language/words.ts";
import type { Change } from "./change.ts";
import { fieldMeant } from "./field-meant.ts";
import type { Scope } from "./scope.ts";

const APP_WORDS =
  "(?:the |this |my )?(?:app(?:lication)?(?:'s name)?|it|project|site|page|website|app name|app title|title of the app|name of the app|heading|headline)";

export function readRename(text: string, scope: Scope): Change | null {
  const field = (words: string | undefined): Field | null =>
    words === undefined ? null : fieldMeant(words, scope.entity.fields);
  const whole =
    new RegExp(`^(?:rename|retitle)\\s+${APP_WORDS}\\s+(?:to|as|into)\\s+(.+)$`, "i").exec(text) ??
    new RegExp(`^(?:call|name|title)\\s+${APP_WORDS}\\s+(?:as\\s+|to\\s+)?(.+)$`, "i").exec(text) ??
    new RegExp(
      `^(?:change|set|make)\\s+(?:the\\s+)?(?:name|title|heading)(?:\\s+of\\s+${APP_WORDS})?\\s+(?:to|be|into)\\s+(.+)$`,
      "i",
    ).exec(text) ??
    new RegExp(`^(?:change|set)\\s+${APP_WORDS}(?:'s)?\\s*(?:name|title|heading)\\s+(?:to|into)\\s+(.+)$`, "i").exec(
      text,
    ) ??
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
    /^(?:change|call)\s+(?:the\s+)?(?:name|label)\s+of\s+(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:to|as)\s+(.+)$/i.exec(
      text,
    ) ??
    /^call\s+(?:the\s+)?(\S+)\s+(.+)$/i.exec(text);
  const found = field(part?.[1]);
  if (found !== null && part !== null) return rename(found, part[2] ?? "");
  // "rename the task list to Chores"
  const words = (part?.[1] ?? "").toLowerCase();
  const { singular, plural } = scope.entity;
  if (
    part !== null &&
    /^rename/i.test(text) &&
    [scope.app.name.toLowerCase(), plural, `${singular} list`, `${plural} list`, "list", "the list"].includes(words)
  ) {
    return { type: "app.rename", name: asLabel(nameIn(part[2] ?? "")) };
  }
  // "change author to writer", unless what follows is a type.
  const change = /^(?:change|replace)\s+(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:to|into|with|by)\s+(.+)$/i.exec(
    text,
  );
  const target = change?.[2] ?? "";
  const changedField = field(change?.[1]);
  if (
    changedField !== null &&
    readKind(target, changedField) === null &&
    target.split(" ").length <= 4 &&
    !/@|:\/\/|^\W*\d/.test(target) &&
    !/^(?:required|optional|an? )/i.test(target) &&
    findColour(target) === null
  ) {
    return rename(changedField, target);
  }
  return null;
}

function rename(field: Field, words: string): Change | null {
  const label = asLabel(nameIn(words).replace(/\s+(?:field|column)$/i, ""));
  return label === "" ? null : { type: "field.rename", field: field.id, label };
}

export function readOptions(text: string, scope: Scope): Change | null {
  const whole =
    /^(?:change |set |make )?(?:the )?(?:options|choices|values) (?:for|of) (?:the )?(.+?) (?:should be|to be|to|are|be)\s*:?\s+(.+)$/i.exec(
      text,
    ) ??
    /^(?:change |set |make )?(?:the )?(.+?)(?: field)?(?:'s)? (?:options|choices|values)(?: should be| to be| to| are| be|:)+\s+(.+)$/i.exec(
      text,
    );
  const owner = whole === null ? null : findField(whole[1] ?? "", scope.entity.fields);
  if (whole !== null && owner !== null)
    return { type: "field.retype", field: owner.id, kind: choiceOf(optionsIn(whole[2] ?? "")) };

  const added =
    /^add (?:an? |the )?(?:new )?(?:(?:option|choice|value) )?(.+)(?: as an? (?:option|choice|value))?(?: (?:option|choice))? (?:to|for|in) (?:the )?(.+?)(?: (?:field|options|choices|list))?$/i.exec(
      text,
    );
  const choice = added === null ? null : findField(added[2] ?? "", scope.entity.fields);
  if (added !== null && choice?.type === "choice")
    return {
      type: "option.add",
      field: choice.id,
      option: asLabel(nameIn((added[1] ?? "").replace(/ (?:to|as) (?:the |an? )?(?:options?|choices?|list)$/i, ""))),
    };

  const removed =
    /^(?:remove|delete|drop) (?:the )?(?:(?:option|choice|value) )?(.+?)(?: (?:option|choice))? from (?:the )?(.+?)(?: (?:field|options|choices))?$/i.exec(
      text,
    );
  const from = removed === null ? null : findField(removed[2] ?? "", scope.entity.fields);
  if (removed !== null && from?.type === "choice")
    return { type: "option.remove", field: from.id, option: nameIn(removed[1] ?? "") };
  return null;
}

function optionsIn(text: string): string[] {
  return text
    .split(/\s*(?:,|\/|;|\bor\b|\band\b)\s*/i)
    .map((option) => option.trim())
    .filter((option) => option !== "");
}

export function readRetype(said: string, scope: Scope): Change | null {
  // "paid should be a date not a checkbox"
  const text = said.replace(/,? (?:and )?(?:not|instead of|rather than) an? (?:\p{L}+ ?){1,2}$/iu, "");
  const found =
    /^(?:make|turn|convert|change|switch|set|let)\s+(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:to be|to|into|be|as)\s+(.+)$/i.exec(
      text,
    ) ??
    /^(?:the\s+)?(.+?)(?:\s+(?:field|column))?\s+(?:should|must|needs? to|has to|have to|can)\s+(?:always\s+)?be\s+(.+)$/i.exec(
      text,
    ) ??
    /^(?:the\s+)?(?!make |set |turn |have |let |it )(.+?)\s+(required|mandatory|optional)$/i.exec(text) ??
    emptyNotAllowed(text) ??
    makeWithoutPreposition(text, scope) ??
    /^(?:i want |i need )(?:the\s+)?(.+?) to be (.+)$/i.exec(text) ??
    /^(?:the\s+|show\s+(?:the\s+)?)?(.+?)\s+(?=in\s|as\s)(.+)$/i.exec(text);
  if (found === null) return null;
  const field = fieldMeant(found[1] ?? "", scope.entity.fields);
  if (field === null) return null;
  const target = (found[2] ?? "").trim();
  // "Change the price for 30 minutes to 18" tells a value.
  if (/^[$€£]?\d+(?:[.,]\d+)?[$€£]?$/.test(target)) return null;
  if (
    /^(?:an? )?(?:required|mandatory|compulsory|obligatory|filled(?: in| out)?(?: always)?|entered|given)(?: field)?$/i.test(
      target,
    )
  )
    return { type: "field.require", field: field.id, required: true };
  if (/^(?:an? )?(?:optional|not required)(?: field)?$/i.test(target))
    return { type: "field.require", field: field.id, required: false };
  const kind = readKind(target, field);
  if (kind === null) return null;
  const isDue = kind.type === "date" && /\b(?:due|deadline)\b/i.test(target);
  return { type: "field.retype", field: field.id, kind: isDue ? { type: "date", deadline: true } : kind };
}

/** "the price can't be empty" */
function emptyNotAllowed(text: string): [string, string, string] | null {
  const found =
    /^(?:the\s+)?(.+?)\s+(?:can't|cannot|can not|must not|mustn't|should not|shouldn't|may not)\s+be\s+(?:left\s+)?(?:empty|blank|missing|left out)$/i.exec(
      text,
    );
  return found === null ? null : [text, found[1] ?? "", "required"];
}

/** "make rating a number": the longest beginning that is a field. */
function makeWithoutPreposition(text: string, scope: Scope): [string, string, string] | null {
  const rest = /^(?:make|turn)\s+(?:the\s+)?(.+)$/i.exec(text)?.[1];
  if (rest === undefined) return null;
  const found =
    /^(.+?)(?:\s+(?:field|column))?\s+((?:an?\s+|out of\s+|between\s+|from\s+|in\s+|required|mandatory|optional|not required).*)$/i.exec(
      rest,
    );
  return found === null || findField(found[1] ?? "", scope.entity.fields) === null
    ? null
    : [text, found[1] ?? "", found[2] ?? ""];
}

/** "a dropdown with low and high", "a number in kg", "between 1 and 10", "in euros". */
export function readKind(target: string, field: Field) {
  const withOptions =
    /^(?:an? )?(?:drop ?down|choice|select|list|pick ?list)(?: field| box)?\s*(?:with|of|from|between|:)\s*(?:the )?(?:options |choices |values )?(.+)$/i.exec(
      target,
    );
  if (withOptions !== null) return choiceOf(optionsIn(withOptions[1] ?? ""));
  const isType = namedKind(target) !== null || /\d|^in |long(?:er)? text|multi/i.test(target);
  if (!isType) return null;
  const named = namedKind(target);
  if (
    named !== null &&
    named.words.length >= target.replace(/^an?\s+/i, "").replace(/\s+(?:field|column|input)$/i, "").length
  ) {
    const suggested = readFieldPhrase(`${field.label} as ${named.words}`, null)?.kind;
    return suggested?.type === named.kind.type ? suggested : named.kind;
  }
  const read =
    readFieldPhrase(`${field.label} ${target.replace(/^an?\s+/i, "as ")}`, null) ??
    readFieldPhrase(`${field.label} ${target}`, null);
  if (read === null || (read.label.toLowerCase() !== field.label.toLowerCase() && named === null)) return null;
  return read.label.toLowerCase() === field.label.toLowerCase() ? read.kind : (named?.kind ?? null);
}
