import type { Field } from "@lathe/protocol/app/field";
import type { PageStep } from "@lathe/protocol/page";
import type { EntityParts } from "../entity-parts.ts";
import { type Check, listedChecks, sampleName, tickedToday } from "../sample.ts";

/** .lathe/checks.json: what a person should be able to do with the app, in a form that is tried. */
export function checksFile(parts: EntityParts): string {
  const checks = [
    addCheck(parts),
    doneCheck(parts) ?? streakCheck(parts),
    searchCheck(parts),
    deleteCheck(parts),
    refuseCheck(parts),
  ];
  return listedChecks(checks);
}

function addCheck(parts: EntityParts): Check {
  const { entity } = parts;
  const name = sampleName(parts);
  return {
    id: "add",
    text: `Somebody can add a ${entity.singular}, and it is still in the list when the page is opened again`,
    steps: [...addSteps(parts), { do: "wait", role: "heading", name }, { do: "navigate", route: "/" }],
    expect: [{ role: "heading", name }],
  };
}

function doneCheck(parts: EntityParts): Check | null {
  const { entity, done } = parts;
  if (done === null) return null;
  const isDone = (value: unknown): boolean => value === true;
  const before = entity.examples.filter((example) => isDone(example[done.id])).length;
  // Where a new one has to be ticked, it is so from the start; then ticking takes the tick away.
  const after = done.required ? before : before + 1;
  return {
    id: "tick",
    text: `Somebody can tick a ${entity.singular} in the list, and it is counted under “${done.label}”`,
    steps: [...addSteps(parts), { do: "click", role: "checkbox", name: sampleName(parts) }],
    expect: [{ text: `${after} of ${entity.examples.length + 1}` }],
  };
}

function streakCheck(parts: EntityParts): Check | null {
  const { entity, streaks } = parts;
  if (streaks === null) return null;
  return {
    id: "tick",
    text: `Somebody can tick a ${entity.singular} for today, and it is counted under “${streaks.label}”`,
    steps: [...addSteps(parts), { do: "click", role: "checkbox", name: sampleName(parts) }],
    expect: [{ text: `${tickedToday(entity) + 1} of ${entity.examples.length + 1}` }],
  };
}

function searchCheck(parts: EntityParts): Check | null {
  const { entity } = parts;
  if (!entity.features.search) return null;
  const name = sampleName(parts);
  const box = { role: "searchbox", name: `Search ${entity.plural}` };
  return {
    id: "search",
    text: `Searching finds the ${entity.plural} that are meant, and no others`,
    steps: [
      ...addSteps(parts),
      { do: "type", ...box, text: "xqzxq" },
      { do: "wait", text: "Nothing found" },
      { do: "type", ...box, text: name },
    ],
    expect: [{ role: "heading", name }],
  };
}

function deleteCheck(parts: EntityParts): Check | null {
  const { entity } = parts;
  if (!entity.features.delete) return null;
  const name = sampleName(parts);
  const confirm: PageStep[] = entity.features.confirmDelete ? [{ do: "click", role: "button", name: "Delete" }] : [];
  return {
    id: "delete",
    text: `Somebody can delete a ${entity.singular}, and take that back`,
    steps: [
      ...addSteps(parts),
      { do: "click", role: "button", name: `Delete ${name}` },
      ...confirm,
      { do: "wait", role: "heading", name, gone: true },
      { do: "click", role: "button", name: "Undo" },
    ],
    expect: [{ role: "heading", name }],
  };
}

function refuseCheck(parts: EntityParts): Check | null {
  const { entity, title } = parts;
  if (!title.required) return null;
  return {
    id: "refuse-empty",
    text: `A ${entity.singular} without ${title.label} is not added, and the form says why`,
    steps: [{ do: "click", role: "button", name: `Add ${entity.singular}` }],
    expect: [{ text: "This is needed." }],
  };
}

function addSteps(parts: EntityParts): PageStep[] {
  const { entity, title } = parts;
  return [
    { do: "type", role: "textbox", name: title.label, text: sampleName(parts) },
    ...entity.fields.filter((field) => field !== title && field.required).map((field) => fillStep(field)),
    { do: "click", role: "button", name: `Add ${entity.singular}` },
  ];
}

/** Gives a field a value that it takes. */
function fillStep(field: Field): PageStep {
  const name = field.label;
  switch (field.type) {
    case "text":
    case "longText":
    case "tags":
    case "color":
    case "image":
    case "relation":
      return { do: "type", role: "textbox", name, text: "Some words" };
    case "number":
      return { do: "type", role: "spinbutton", name, text: String(field.min ?? field.max ?? 1) };
    case "money":
      return { do: "type", role: "spinbutton", name, text: "1" };
    case "date":
      return { do: "type", name, text: "2030-01-31" };
    case "time":
      return { do: "type", name, text: "07:30" };
    case "checkbox":
      return { do: "click", role: "checkbox", name };
    case "rating":
      return { do: "click", role: "radio", name: "2 stars" };
    case "choice":
      return { do: "select", role: "combobox", name, option: field.options[0] ?? "" };
    case "url":
      return { do: "type", role: "textbox", name, text: "https://example.com/" };
    case "email":
      return { do: "type", role: "textbox", name, text: "somebody@example.com" };
    case "phone":
      return { do: "type", role: "textbox", name, text: "+49 30 1234567" };
  }
}
