import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { choiceOf } from "../language/field-aside.ts";
import { findField } from "../language/field-phrase.ts";
import { asLabel, listInWords, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { applyToField } from "./apply-to-field.ts";
import type { Applied, FieldChange } from "./change.ts";
import { act, already, type Clause, changed, impossible, type Read, type Reader } from "./reader.ts";
import { bareUnit } from "./read-units.ts";
import { labelIn } from "./read-wording.ts";

/** What a field has beside its name and type: bounds, unit, options, Markdown, and which field is the title. */
export const readFieldDetails: Reader = (clause) =>
  readTitleField(clause) ??
  readStepper(clause) ??
  readLowStock(clause) ??
  readBounds(clause) ??
  readUnit(clause) ??
  readOptionChange(clause) ??
  readMarkdown(clause);

/** A change of one field, of the entity as it is by then. */
export function changeField(
  entity: Entity,
  field: Field,
  change: (field: Field, entity: Entity) => Applied<Entity>,
): Read {
  return {
    acts: [
      {
        field: field.label,
        apply: (app) => {
          const current = app.entities.find(({ id }) => id === entity.id);
          const now = current?.fields.find(({ id }) => id === field.id);
          if (current === undefined || now === undefined) return impossible(`There is no field **${field.label}**.`);
          const applied = change(now, current);
          return applied.type === "changed" ? { ...applied, value: withEntity(app, applied.value) } : applied;
        },
      },
    ],
    unclear: [],
  };
}

function withEntity(app: AppSpecification, entity: Entity): AppSpecification {
  return { ...app, entities: app.entities.map((each) => (each.id === entity.id ? entity : each)) };
}

export function put(entity: Entity, field: Field, said: string): Applied<Entity> {
  const before = entity.fields.find(({ id }) => id === field.id);
  if (JSON.stringify(before) === JSON.stringify(field))
    return { type: "already", said: `**${field.label}** is so already.` };
  return {
    type: "changed",
    value: { ...entity, fields: entity.fields.map((each) => (each.id === field.id ? field : each)) },
    said,
    it: field.label,
  };
}

function readTitleField({ text, entity }: Clause): Read | null {
  if (entity === null) return null;
  const found =
    /^(?:use|take|make|set|have)\s+(?:the\s+)?(.+?)\s+(?:as|be|to be|for)?\s*(?:the\s+)?title(?:\s+field)?(?:\s+of (?:each|every|the) \S+)?$/i.exec(
      text,
    ) ?? /^(?:the\s+)?(.+?)\s+(?:should be|is)\s+(?:the\s+)?title(?:\s+field)?$/i.exec(text);
  const field = found === null ? null : findField(found[1] ?? "", entity.fields);
  if (field === null) return null;
  return act((app) => {
    const current = app.entities.find(({ id }) => id === entity.id) ?? entity;
    if (current.titleField === field.id)
      return already(`**${field.label}** is the title of each ${current.singular} already.`);
    if (field.type !== "text")
      return impossible(`The title of a record is a short text, and **${field.label}** is none.`);
    const fields = current.fields.map((each) => (each.id === field.id ? { ...field, required: true } : each));
    return changed(
      withEntity(app, { ...current, fields, titleField: field.id }),
      `**${field.label}** names each ${current.singular} now.`,
      field.label,
    );
  });
}

/** "quantity must be at least 1", "rating between 1 and 10", "no more than 100 for the score" */
function readBounds({ app, digits, entity }: Clause): Read | null {
  if (entity === null) return null;
  const between =
    /^(?:the\s+|make\s+(?:the\s+)?|limit\s+(?:the\s+)?|let\s+(?:the\s+)?)?(.+?)\s+(?:must|should|has to|can|may|to)?\s*(?:only\s+)?(?:be|go|range|is|run)?\s*(?:between|from)?\s*(-?\d+(?:\.\d+)?)\s*(?:and|to|-)\s*(-?\d+(?:\.\d+)?)$/i.exec(
      digits,
    );
  const least =
    /^(?:the\s+|make\s+(?:the\s+)?|let\s+(?:the\s+)?)?(.+?)\s+(?:(?:must|should|has to|can|may|needs to|to)\s+)?(?:be\s+)?(?:at least|no less than|not less than|not be less than|a minimum of|minimum|min)\s+(-?\d+(?:\.\d+)?)$/i.exec(
      digits,
    ) ??
    /^(?:set\s+)?(?:the\s+)?(?:minimum|min|lowest)\s+(?:of\s+|for\s+)?(?:the\s+)?(.+?)\s+(?:to|is|should be)\s+(-?\d+(?:\.\d+)?)$/i.exec(
      digits,
    );
  const most =
    /^(?:the\s+|make\s+(?:the\s+)?|limit\s+(?:the\s+)?|let\s+(?:the\s+)?)?(.+?)\s+(?:(?:must|should|has to|can|may|to)\s+)?(?:be\s+)?(?:at most|no more than|not more than|not be more than|up to|a maximum of|maximum|max)\s+(-?\d+(?:\.\d+)?)$/i.exec(
      digits,
    ) ??
    /^limit\s+(?:the\s+)?(.+?)\s+to\s+(-?\d+(?:\.\d+)?)$/i.exec(digits) ??
    /^(?:set\s+)?(?:the\s+)?(?:maximum|max|highest|limit)\s+(?:of\s+|for\s+)?(?:the\s+)?(.+?)\s+(?:to|is|should be)\s+(-?\d+(?:\.\d+)?)$/i.exec(
      digits,
    );
  const found = between ?? least ?? most;
  const field = found === null ? null : findField(found[1] ?? "", entity.fields);
  if (found === null || field === null) return null;
  const top = Number(found[3] ?? 0);
  // "Severity from 1 to 10", where it was mild or severe so far.
  if (
    between !== null &&
    Number(found[2]) === 1 &&
    top >= 3 &&
    top <= 10 &&
    (field.type === "choice" || (field.type === "text" && field.id !== entity.titleField))
  )
    return {
      acts: [actOf({ type: "field.retype", field: field.id, kind: { type: "rating", max: top } }, { app, entity })],
      unclear: [],
    };
  if (field.type !== "number" && field.type !== "rating") {
    return field.type === "money"
      ? act(() =>
          impossible(
            `**${field.label}** is an amount of money, and I set no bounds for these. I can make it a number: “make ${field.label.toLowerCase()} a number”.`,
          ),
        )
      : null;
  }
  const [min, max] =
    between !== null
      ? [Number(found[2]), Number(found[3])]
      : least !== null
        ? [Number(found[2]), null]
        : [null, Number(found[2])];
  return changeField(entity, field, (now, current) => {
    if (now.type === "rating") {
      if (max === null || max < 2 || max > 10)
        return { type: "impossible", said: `**${now.label}** goes from 1 to something between 2 and 10.` };
      return put(current, { ...now, max }, `**${now.label}** goes from 1 to ${max} now.`);
    }
    if (now.type !== "number") return { type: "impossible", said: `**${now.label}** is no number.` };
    const next = { ...now, ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
    if (next.min !== undefined && next.max !== undefined && next.min > next.max)
      return {
        type: "impossible",
        said: `**${now.label}** would go from ${next.min} to ${next.max}, so nothing could be entered.`,
      };
    const words = [
      ...(next.min === undefined ? [] : [`at least ${next.min}`]),
      ...(next.max === undefined ? [] : [`at most ${next.max}`]),
    ];
    return put(current, next, `**${now.label}** is ${listInWords(words)} now.`);
  });
}

const UNIT =
  /^(?:min(?:ute)?s?|h(?:ou)?rs?|h|s|secs?|seconds?|days?|weeks?|months?|years?|kg|kilos?|kilograms?|g|grams?|mg|milligrams?|lbs?|pounds?|oz|ounces?|tons?|tonnes?|km|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s?|cm|centimet(?:er|re)s?|mm|millimet(?:er|re)s?|feet|foot|ft|inch(?:es)?|in|yards?|l|lit(?:er|re)s?|ml|millilit(?:er|re)s?|gallons?|gal|pints?|cups?|glasses|spoons|tablespoons|teaspoons|percent|%|k?cal(?:ories)?|kwh|kw|watts?|volts?|degrees|°[cf]|celsius|fahrenheit|steps|pages|pieces|units|boxes|bottles|bags|points|dozens?|square (?:met(?:er|re)s|feet)|m²|m3|mph|km\/h|bpm|mmhg|mg\/dl|mmol(?:\/l)?|rpm|db)$/i;

function readUnit({ text, entity }: Clause): Read | null {
  if (entity === null) return null;
  const found =
    /^(?:change|set|make)\s+(?:the\s+)?unit\s+(?:of|for)\s+(?:the\s+)?(.+?)\s+(?:to|into|be)\s+(.+)$/i.exec(text) ??
    /^(?:(?:measure|show|count|give|make|put|i want|have)\s+)?(?:the\s+)?(.+?)\s+(?:(?:should|must|has to) be |is |are |to be )?in\s+(\S+(?: \S+)?)$/i.exec(
      text.replace(/,?\s+(?:and not|not|instead of|rather than)\s+(?:in\s+)?\S+$/i, ""),
    );
  const field = found === null ? null : findField(found[1] ?? "", entity.fields);
  const turned = found === null ? (bareUnit(text, entity) ?? otherUnit(text, entity)) : null;
  if (turned !== null) return turned;
  if (found === null || field?.type !== "number") return null;
  const short: Record<string, string> = {
    minutes: "min",
    hours: "h",
    seconds: "s",
    kilos: "kg",
    kilograms: "kg",
    grams: "g",
    pounds: "lb",
    kilometers: "km",
    kilometres: "km",
    miles: "mi",
    meters: "m",
    metres: "m",
    percent: "%",
    calories: "kcal",
    litres: "l",
    liters: "l",
  };
  const words = labelIn(found[2] ?? "");
  // "Bad grades in red" names no unit.
  if (!/\bunit\b/i.test(text) && !UNIT.test(words)) return null;
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  const unit = short[lower.toLowerCase()] ?? lower;
  return changeField(entity, field, (now, current) =>
    now.type === "number"
      ? put(current, { ...now, unit }, `**${now.label}** is in ${unit} now; numbers that are stored stay as they are.`)
      : { type: "impossible", said: `**${now.label}** is no number.` },
  );
}

/** "miles not km": the unit of what has the second one. */
function otherUnit(text: string, entity: Entity): Read | null {
  const [, to = "", from = ""] =
    /^(?:in |it's |use |make it |it should be )*(\S+),? (?:and )?(?:not|instead of|rather than) (?:in )?(\S+)$/i.exec(
      text,
    ) ?? [];
  const field = entity.fields.find(
    (each) =>
      each.type === "number" && [each.unit, each.label].some((name) => name?.toLowerCase() === from.toLowerCase()),
  );
  if (field === undefined || !UNIT.test(to)) return null;
  return changeField(entity, field, (now, current) => {
    if (now.type !== "number") return { type: "impossible", said: `**${now.label}** is no number.` };
    const label = now.label.toLowerCase() === from.toLowerCase() ? asLabel(to) : now.label;
    return put(
      current,
      { ...now, label, unit: to.toLowerCase() },
      `**${label}** is in ${to.toLowerCase()} now; numbers that are stored stay as they are.`,
    );
  });
}

function readOptionChange({ text, entity }: Clause): Read | null {
  if (entity === null) return null;
  const choices = entity.fields.flatMap((field) => (field.type === "choice" || field.type === "tags" ? [field] : []));
  const ownerOf = (option: string, named: string | undefined) => {
    const wanted = labelIn(option).toLowerCase();
    const field = named === undefined ? null : findField(named, choices);
    return (
      (field === null ? choices : [field]).find(
        (each) => "options" in each && each.options.some((one) => one.toLowerCase() === wanted),
      ) ?? null
    );
  };
  const run = (field: Field, change: FieldChange) =>
    changeField(entity, field, (_now, current) => applyToField(current, change));
  const listed =
    /^(?:the\s+)?(.+?)\s+(?:should be(?: one of)?|can be|must be(?: one of)?|is one of|is either)\s+(.+(?:,|\bor\b).+)$/i.exec(
      text,
    );
  const named = listed === null ? null : findField(listed[1] ?? "", choices);
  if (named?.type === "choice") {
    const options = (listed?.[2] ?? "")
      .split(/\s*(?:,\s*(?:or\s+|and\s+)?|\bor\b|\band\b)\s*/i)
      .filter((option) => option !== "");
    return run(named, { type: "field.retype", field: named.id, kind: choiceOf(options) });
  }
  const renamed =
    /^(?:rename|call|change)\s+(?:the\s+)?(?:option\s+|choice\s+)?(.+?)\s+(?:(?:in|of|from)\s+(?:the\s+)?(.+?)\s+)?(?:to|into|as)\s+(.+?)(?:\s+in\s+(?:the\s+)?(.+))?$/i.exec(
      withoutNameOfChoice(text, choices),
    );
  if (renamed !== null) {
    const isField =
      findField(renamed[1] ?? "", entity.fields) !== null && renamed[2] === undefined && renamed[4] === undefined;
    const field = isField ? null : ownerOf(renamed[1] ?? "", renamed[2] ?? renamed[4]);
    if (field !== null)
      return run(field, {
        type: "option.rename",
        field: field.id,
        option: labelIn(renamed[1] ?? ""),
        to: labelIn(renamed[3] ?? ""),
      });
  }
  const first =
    /^(?:put|move|show|list)\s+(?:the\s+)?(?:option\s+)?(.+?)\s+(?:first|to the (?:top|front|start)|at the (?:top|front))(?:\s+(?:in|of)\s+(?:the\s+)?(.+?)(?:\s+options)?)?$/i.exec(
      text,
    );
  if (first !== null) {
    const field = ownerOf(first[1] ?? "", first[2]);
    if (field !== null)
      return run(field, { type: "option.first", field: field.id, options: optionsNamed(field, [first[1] ?? ""]) });
  }
  const ordered =
    /^(?:order|sort|reorder|arrange)\s+(?:the\s+)?(?:options|choices|values)\s+(?:of|for|in)\s+(?:the\s+)?(.+?)\s*(?:as|like|:|,|by)\s+(.+)$/i.exec(
      text,
    );
  const field = ordered === null ? null : findField(ordered[1] ?? "", choices);
  if (ordered === null || field === null || field.type === "text") return null;
  const names =
    /^alphabetical/i.test(ordered[2] ?? "") && "options" in field
      ? field.options.toSorted((a, b) => a.localeCompare(b))
      : (ordered[2] ?? "").split(/\s*(?:,|\bthen\b|\band\b)\s*/i).filter((name) => name !== "");
  return run(field, { type: "option.first", field: field.id, options: optionsNamed(field, names) });
}

/** "rename the stage Talking to In talks": the option alone says which is meant. */
function withoutNameOfChoice(text: string, choices: readonly Field[]): string {
  const [, verb = "", rest = ""] = /^(rename|call|change)\s+(?:the\s+)?(.+)$/i.exec(text) ?? [];
  const lower = rest.toLowerCase();
  const named = choices.find(
    (field) =>
      "options" in field && field.options.some((option) => lower.startsWith(`${field.label} ${option} `.toLowerCase())),
  );
  return named === undefined ? text : `${verb} ${rest.slice(named.label.length + 1)}`;
}

function optionsNamed(field: Field, names: readonly string[]): string[] {
  const options = "options" in field ? field.options : [];
  return names.flatMap((name) => options.filter((option) => option.toLowerCase() === asLabel(name).toLowerCase()));
}

function readMarkdown({ text, entity }: Clause): Read | null {
  if (entity === null || !/\bmarkdown\b/i.test(text)) return null;
  const isOff = /\b(?:no|without|not|plain|remove|don't)\b/i.test(text);
  const longTexts = entity.fields.filter(({ type }) => type === "longText");
  const field = longTexts.find(({ label }) => text.toLowerCase().includes(label.toLowerCase())) ?? longTexts[0];
  if (field === undefined)
    return act(() => impossible("Markdown needs a field for longer text. Add one first: “add a notes field”."));
  return changeField(entity, field, (now, current) =>
    now.type === "longText"
      ? put(
          current,
          { ...now, markdown: !isOff },
          `**${now.label}** is ${isOff ? "shown as it is written" : "shown as Markdown"} now.`,
        )
      : { type: "impossible", said: `**${now.label}** is no longer text.` },
  );
}

/** "quantity needs plus and minus buttons" */
function readStepper({ text, entity }: Clause): Read | null {
  if (
    entity === null ||
    !/\b(?:plus (?:and|or|\/) (?:a )?minus|(?:plus|minus) buttons?|up and down|stepper)(?:\s|$)|\+ ?(?:and|\/) ?-/i.test(
      text,
    )
  )
    return null;
  const numbers = entity.fields.filter(({ type }) => type === "number");
  const field =
    numbers.find(({ label }) => text.toLowerCase().includes(label.toLowerCase())) ??
    (numbers.length === 1 ? numbers[0] : undefined);
  if (field === undefined) return null;
  return changeField(entity, field, (now, current) =>
    now.type !== "number"
      ? { type: "impossible", said: `**${now.label}** is no number.` }
      : now.stepper === true
        ? { type: "already", said: `**${now.label}** has a plus and a minus beside it already.` }
        : put(
            current,
            { ...now, stepper: true },
            `**${now.label}** goes up and down in the list now, with a plus and a minus.`,
          ),
  );
}

const LOW =
  /^(?:warn|alert|tell|mark|highlight|flag|show|remind|notify)\b.*\b(?:when|if|once|where|with)\b(.*?)\b(?:below|under|less than|lower than|fewer than|at|drops? to|only)\s+(\d+)\b/i;

/** "warn me when the quantity is below 5" */
function readLowStock({ digits, entity }: Clause): Read | null {
  const found = LOW.exec(digits);
  if (found === null || entity === null) return null;
  const numbers = entity.fields.filter(({ type }) => type === "number");
  const field =
    numbers.find(({ label }) => digits.toLowerCase().includes(label.toLowerCase())) ??
    numbers.find(({ label }) => digits.toLowerCase().includes(singularOf(label.toLowerCase()))) ??
    numbers.find(({ label }) => /\b(?:stock|quantity|count|left|bottles|pieces|amount|number)\b/i.test(label)) ??
    numbers.find(({ label }) => !/\b(?:year|vintage|age|rating|size|pages)\b/i.test(label));
  if (field === undefined) return null;
  const isBelow = /\b(?:below|under|less than|lower than|fewer than)\s+\d/i.test(found[0]);
  const threshold = Math.max(0, Number(found[2]) - (isBelow ? 1 : 0));
  return act((app) => {
    const current = app.entities.find(({ id }) => id === entity.id) ?? entity;
    const lowStock = { field: field.id, threshold };
    if (JSON.stringify(current.lowStock) === JSON.stringify(lowStock))
      return already(`What has ${threshold} or less of **${field.label}** is marked already.`);
    const entities = app.entities.map((each) => (each.id === entity.id ? { ...each, lowStock } : each));
    return changed(
      { ...app, entities },
      `**${field.label}** of ${threshold} or less is marked in the list now.`,
      field.label,
    );
  });
}
