import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { isComputed, type StoredField } from "@lathe/protocol/app/field";
import { type EntityParts, isLowName, optionsName } from "./entity-parts.ts";
import { code, fragment, quoted } from "./code.ts";
import { finishedTest, notFinished } from "./records/finished-test.ts";
import { deadlineOf, valueCode } from "./records/formulas.ts";

/**
 * src/<entities>/<entity>.ts: the type of a record, its empty draft, its checks, and how it is read from storage. Without
 * what no other file of the app uses.
 */
export function recordFile(parts: EntityParts, isUsed: (name: string) => boolean = () => true): string {
  const { entity, names, stored, streaks } = parts;
  const { type } = names;
  const choices = stored.filter((field) => field.type === "choice");
  return code`
    export interface ${type} {
      id: string;
      /** Milliseconds since 1970. */
      createdAt: number;
      ${streaks !== null && ["/** Days on which it was done (2026-03-31), in their order. */", `${TICKED_DAYS}: string[];`]}
      ${stored.map((field) => [fieldComment(field), `${field.id}: ${fieldType(field) === "string[]" ? "readonly string[]" : fieldType(field)};`])}
    }

    /** What the form fills in. */
    export type ${type}Draft = Omit<${type}, "id" | "createdAt"${streaks === null ? "" : ` | "${TICKED_DAYS}"`}>;

    ${choices.filter((field) => isUsed(optionsName(field))).map((field) => `export const ${optionsName(field)}: readonly string[] = [${field.options.map(quoted).join(", ")}];\n`)}
    ${isUsed(`empty${type}`) && emptyDraft(parts)}
    ${isUsed(`find${type}Faults`) && faultsFunction(parts)}
    ${isUsed(isLowName(parts)) && lowFunction(parts)}
    ${isUsed("isOverdue") && hasStoredDeadline(parts) && overdueCode(parts)}

    /** Reads a stored ${entity.singular} of any version of this app; null when it is none. */
    export function read${type}(stored: unknown): ${type} | null {
      if (!isObject(stored) || typeof stored["id"] !== "string") return null;
      return {
        // Values of fields that this version does not have are kept: another version of the app may know them.
        ...stored,
        id: stored["id"],
        createdAt: numberOr(stored["createdAt"], 0),
        ${streaks !== null && `${TICKED_DAYS}: readDays(stored["${TICKED_DAYS}"]),`}
        ${stored.map((field) => `${field.id}: ${readValue(field)},`)}
      };
    }

    function isObject(value: unknown): value is Record<string, unknown> {
      return typeof value === "object" && value !== null;
    }
    ${stored.some((field) => fieldType(field) === "string") && textReader}
    ${stored.some((field) => fieldType(field) === "string[]") && listReader}
    ${streaks !== null && dayReader}

    /** Numbers may be text that another version of the app has stored, and the other way round. */
    function numberOr<Default>(value: unknown, instead: Default): number | Default {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? number : instead;
    }
  `;
}

function emptyDraft({ stored, names: { type } }: EntityParts): string {
  return fragment`

    export const empty${type}: ${type}Draft = {
      ${stored.map((field) => `${field.id}: ${emptyValue(field)},`)}
    };
  `;
}

function faultsFunction({ stored, names: { type } }: EntityParts): string {
  const checks = stored.flatMap(faultChecks);
  return fragment`

    export type ${type}Faults = Partial<Record<keyof ${type}Draft, string>>;

    /** What is wrong with a draft, by field; nothing when it can be saved. */
    export function find${type}Faults(${checks.length === 0 ? "_draft" : "draft"}: ${type}Draft): ${type}Faults {
      const faults: ${type}Faults = {};
      ${checks}
      return faults;
    }
  `;
}

const textReader = fragment`

  function textOr(value: unknown, instead: string): string {
    return typeof value === "string" || typeof value === "number" ? String(value) : instead;
  }
`;

const listReader = fragment`

  function textsOr(value: unknown): string[] {
    const texts: unknown[] = Array.isArray(value) ? value : typeof value === "string" && value !== "" ? [value] : [];
    return [...new Set(texts.filter((text) => typeof text === "string"))];
  }
`;

const dayReader = fragment`

  function readDays(value: unknown): string[] {
    const days: unknown[] = Array.isArray(value) ? value : [];
    return [...new Set(days.map(String).filter((day) => /^\\d{4}-\\d{2}-\\d{2}$/.test(day)))].sort();
  }
`;

function fieldComment(field: StoredField): string | null {
  if (field.type === "date") return "/** Year, month and day (2026-03-31), or empty. */";
  if (field.type === "time") return "/** Hours and minutes (07:30), or empty. */";
  if (field.type === "rating") return `/** 1 to ${field.max}; 0 is not rated. */`;
  if (field.type === "choice") return "/** One of the options, or empty. */";
  if (field.type === "color") return "/** #rrggbb, or empty. */";
  if (field.type === "image") return "/** The address of a picture (data: or https:), or empty. */";
  if (field.type === "relation") return field.many ? "/** Ids. */" : "/** An id, or empty. */";
  return null;
}

/** The type of its value in code. */
export function fieldType(field: StoredField): string {
  switch (field.type) {
    case "number":
    case "money":
      return "number | null";
    case "rating":
      return "number";
    case "checkbox":
      return "boolean";
    case "tags":
      return "string[]";
    case "relation":
      return field.many ? "string[]" : "string";
    default:
      return "string";
  }
}

function emptyValue(field: StoredField): string {
  switch (field.type) {
    case "number":
    case "money":
      return field.type === "number" && field.stepper === true ? "1" : "null";
    case "rating":
      return "0";
    case "checkbox":
      return "false";
    case "tags":
      return "[]";
    case "relation":
      return field.many ? "[]" : '""';
    default:
      return '""';
  }
}

function readValue(field: StoredField): string {
  const stored = `stored[${quoted(field.id)}]`;
  switch (field.type) {
    case "number":
    case "money":
      return `numberOr(${stored}, null)`;
    case "rating":
      return `numberOr(${stored}, 0)`;
    case "checkbox":
      return `${stored} === true`;
    default:
      return fieldType(field) === "string[]" ? `textsOr(${stored})` : `textOr(${stored}, "")`;
  }
}

const LINE_WIDTH = 120;

function faultChecks(field: StoredField): string[] {
  const value = `draft.${field.id}`;
  const fault = (condition: string, message: string) => {
    const [test, given] = [`if (${condition})`, `faults.${field.id} = ${quoted(message)};`];
    // As a formatter leaves it, two blanks within the function.
    return test.length + given.length < LINE_WIDTH - 2 ? `${test} ${given}` : `${test}\n  ${given}`;
  };
  const checks: string[] = [];
  switch (field.type) {
    case "number":
      if (field.min !== undefined)
        checks.push(fault(`${value} !== null && ${value} < ${field.min}`, `At least ${field.min}.`));
      if (field.max !== undefined)
        checks.push(fault(`${value} !== null && ${value} > ${field.max}`, `At most ${field.max}.`));
      break;
    case "url":
      checks.push(
        fault(
          `${value} !== "" && !/^https?:\\/\\/\\S+$/.test(${value})`,
          "A web address begins with https:// or http://.",
        ),
      );
      break;
    case "time":
      checks.push(
        fault(`${value} !== "" && !/^([01]\\d|2[0-3]):[0-5]\\d$/.test(${value})`, "A time looks like 07:30."),
      );
      break;
    case "email":
      checks.push(fault(`${value} !== "" && !/^[^\\s@]+@[^\\s@]+$/.test(${value})`, "That is not an email address."));
      break;
  }
  if (field.required) checks.push(fault(missing(field, value), missingMessage(field)));
  return checks;
}

function missing(field: StoredField, value: string): string {
  switch (field.type) {
    case "number":
    case "money":
      return `${value} === null`;
    case "rating":
      return `${value} === 0`;
    case "checkbox":
      return `!${value}`;
    case "tags":
      return `${value}.length === 0`;
    case "relation":
      return field.many ? `${value}.length === 0` : `${value} === ""`;
    default:
      return `${value}.trim() === ""`;
  }
}

function missingMessage(field: StoredField): string {
  if (field.type === "checkbox") return "This must be ticked.";
  if (["choice", "rating", "relation", "color", "image"].includes(field.type)) return "Choose one.";
  return "This is needed.";
}

function lowFunction(parts: EntityParts): string | null {
  const { low, names } = parts;
  if (low === null) return null;
  const level = low.thresholdField === null ? low.threshold : `(${low.threshold} ?? 0)`;
  return fragment`

    /** True when it is time to get more. */
    export function ${isLowName(parts)}(${names.one}: ${names.type}): boolean {
      return ${names.one}.${low.field.id} !== null && ${names.one}.${low.field.id} <= ${level};
    }
  `;
}

/** Whether the day that makes a record overdue is entered; where it is worked out, that is told beside its formula. */
function hasStoredDeadline(parts: EntityParts): boolean {
  const deadline = deadlineOf(parts);
  return deadline !== null && !isComputed(deadline);
}

/** The function that says whether a record is past its day, where one has such a day. */
export function overdueCode(parts: EntityParts): string | null {
  const { names } = parts;
  const deadline = deadlineOf(parts);
  if (deadline === null) return null;
  const finished = finishedTest(parts);
  const isOpen = finished === null ? "" : `${notFinished(finished)} && `;
  const value = valueCode(parts, deadline);
  return fragment`

    /** \`today\` is a day as in a date field. */
    export function isOverdue(${names.one}: ${names.type}, today: string): boolean {
      ${
        isComputed(deadline)
          ? [`const last = ${value};`, `return ${isOpen}last !== "" && last < today;`]
          : `return ${isOpen}${value} !== "" && ${value} < today;`
      }
    }
  `;
}
