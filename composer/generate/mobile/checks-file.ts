import type { Field } from "@lathe/protocol/app/field";
import type { PageStep } from "@lathe/protocol/page";
import type { EntityParts } from "../entity-parts.ts";
import { type Check, listedChecks, sampleName, tickedToday } from "../sample.ts";

/** .lathe/checks.json: what a person should be able to do with the app, as it is tried on its web build. */
export function checksFile(parts: EntityParts): string {
  const checks = [addCheck(parts), tickCheck(parts), searchCheck(parts), deleteCheck(parts), refuseCheck(parts)];
  return listedChecks(checks.map((check) => check && { ...check, size: "phone" as const }));
}

function addCheck(parts: EntityParts): Check {
  const name = sampleName(parts);
  return {
    id: "add",
    text: `Somebody can add a ${parts.entity.singular}, and it is still in the list when the app is opened again`,
    steps: [...addSteps(parts), { do: "wait", role: "heading", name }, { do: "navigate", route: "/" }],
    expect: [{ role: "heading", name }],
  };
}

function tickCheck(parts: EntityParts): Check | null {
  const { entity, done, streaks } = parts;
  if (done === null && streaks === null) return null;
  const before =
    done === null ? tickedToday(entity) : entity.examples.filter((example) => example[done.id] === true).length;
  // Where a new one has to be ticked, it is so from the start; then ticking takes the tick away.
  const after = done?.required === true ? before : before + 1;
  const label = streaks?.label ?? done?.label ?? "";
  return {
    id: "tick",
    text: `Somebody can tick a ${entity.singular}${streaks === null ? "" : " for today"}, and it is counted under “${label}”`,
    steps: [...addSteps(parts), { do: "click", role: "checkbox", name: sampleName(parts) }],
    expect: [{ text: `${after} of ${entity.examples.length + 1}` }],
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
      { do: "click", role: "link", name: `Open ${name}` },
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
    steps: [
      { do: "click", role: "button", name: `New ${entity.singular}` },
      { do: "click", role: "button", name: `Add ${entity.singular}` },
    ],
    expect: [{ text: "This is needed." }],
  };
}

function addSteps(parts: EntityParts): PageStep[] {
  const { entity, title } = parts;
  return [
    { do: "click", role: "button", name: `New ${entity.singular}` },
    { do: "type", role: "textbox", name: title.label, text: sampleName(parts) },
    ...entity.fields.filter((field) => field !== title && field.required).map((field) => fillStep(field)),
    { do: "click", role: "button", name: `Add ${entity.singular}` },
  ];
}

const SAMPLES = {
  tags: "One",
  color: "#336699",
  image: "https://example.com/a.png",
  relation: "",
  text: "Some words",
  longText: "Some words",
  money: "1",
  date: "2030-01-31",
  time: "07:30",
  url: "https://example.com/",
  email: "somebody@example.com",
  phone: "+49 30 1234567",
} as const;

/** Gives a field a value that it takes. */
function fillStep(field: Field): PageStep {
  const name = field.label;
  switch (field.type) {
    case "number":
      return { do: "type", role: "textbox", name, text: String(field.min ?? field.max ?? 1) };
    case "checkbox":
      return { do: "click", role: "switch", name };
    case "rating":
      return { do: "click", role: "radio", name: "2 stars" };
    case "choice":
      return { do: "click", role: "radio", name: field.options[0] ?? "" };
    default:
      return { do: "type", role: "textbox", name, text: SAMPLES[field.type] };
  }
}
