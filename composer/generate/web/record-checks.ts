import type { BlockOf } from "@lathe/protocol/app/block";
import type { StoredField } from "@lathe/protocol/app/field";
import type { PageStep } from "@lathe/protocol/page";
import type { EntityParts } from "../entity-parts.ts";
import { disclosureTitle, isBehind, isFormBeside } from "../records/entity-use.ts";
import { relationsOf } from "../records/relations.ts";
import { type Check, SAMPLE_DAY, sampleName, tickedToday } from "../sample.ts";
import { hasFigures, hasToolbar } from "./panel-file.ts";
import { asLabel, withArticle } from "../../language/words.ts";

type Tried = Pick<Check, "id" | "text" | "steps" | "expect">;

/** Where a panel is, and how the page is opened anew. */
export interface PanelPlace {
  parts: EntityParts;
  block: BlockOf<"records">;
  /** Steps to it from a page that is opened again. */
  again: readonly PageStep[];
}

/** What can be tried with an editable panel, the most telling first. */
export function panelChecks(place: PanelPlace): Tried[] {
  if (!isFillable(place.parts)) return [];
  const { parts } = place;
  const checks = [
    addCheck(place),
    parts.streaks === null ? doneCheck(place) : streakCheck(place),
    searchCheck(place),
    deleteCheck(place),
    refuseCheck(place),
  ];
  return checks.filter((check) => check !== null);
}

/** What is sent with a form is kept. */
export function formCheck(parts: EntityParts, block: BlockOf<"form">): Tried | null {
  if (!isFillable(parts)) return null;
  return {
    id: "send",
    text: `Somebody can fill in “${block.title}” and send it`,
    steps: [...fillSteps(parts), { do: "click", role: "button", name: block.button }],
    expect: [{ text: block.thanks }],
  };
}

/** Pictures and other records that must be given cannot be tried by typing. */
function isFillable(parts: EntityParts): boolean {
  const needed = parts.entity.fields.filter((field) => field.required);
  return needed.every(
    (field) =>
      field.type !== "image" && field.type !== "color" && !relationsOf(parts).some((relation) => relation === field),
  );
}

/** How a record is seen in the first view; null where it has no name there. */
function seen({ parts, block }: PanelPlace): { role?: string; name?: string; text?: string } | null {
  const name = sampleName(parts);
  const [view] = block.views;
  if (view?.type === "list" || view?.type === "cards") return { role: "heading", name };
  return view?.type === "calendar" || view?.type === "chart" ? null : { text: name };
}

function addCheck(place: PanelPlace): Tried {
  const { parts } = place;
  const sight = seen(place);
  const base = { id: "add", text: `Somebody can add ${withArticle(parts.entity.singular)}` };
  if (sight === null) return { ...base, steps: addSteps(place), expect: [{ text: `Added “${sampleName(parts)}”.` }] };
  return {
    ...base,
    text: `${base.text}, and it is still there when the page is opened again`,
    steps: [...addSteps(place), { do: "wait", ...sight }, ...place.again, ...discloseSteps(parts, place.block)],
    expect: [sight],
  };
}

function doneCheck(place: PanelPlace): Tried | null {
  const { entity, done } = place.parts;
  if (done === null || !isTickable(place)) return null;
  const before = entity.examples.filter((example) => example[done.id] === true).length;
  // Where a new one has to be ticked, it is so from the start; then ticking takes the tick away.
  const after = done.required ? before : before + 1;
  return {
    id: "tick",
    text: `Somebody can tick a ${entity.singular}, and it is counted under “${done.label}”`,
    steps: [...addSteps(place), { do: "click", role: "checkbox", name: sampleName(place.parts) }],
    expect: [{ text: `${after} of ${entity.examples.length + 1}` }],
  };
}

function streakCheck(place: PanelPlace): Tried | null {
  const { entity, streaks } = place.parts;
  if (streaks === null || !isTickable(place)) return null;
  return {
    id: "tick",
    text: `Somebody can tick a ${entity.singular} for today, and it is counted under “${streaks.label}”`,
    steps: [...addSteps(place), { do: "click", role: "checkbox", name: sampleName(place.parts) }],
    expect: [{ text: `${tickedToday(entity) + 1} of ${entity.examples.length + 1}` }],
  };
}

/** Its checkbox and the count are both in sight. */
function isTickable({ parts, block }: PanelPlace): boolean {
  const [view] = block.views;
  return (view?.type === "list" || view?.type === "cards") && !hasFigures(parts, block);
}

function searchCheck(place: PanelPlace): Tried | null {
  const { entity } = place.parts;
  const sight = seen(place);
  if (
    !entity.features.search ||
    place.parts.title.type === "date" ||
    !hasToolbar(place.parts, place.block) ||
    sight === null
  )
    return null;
  const box = { role: "searchbox", name: `Search ${entity.plural}` };
  return {
    id: "search",
    text: `Searching finds the ${entity.plural} that are meant, and no others`,
    steps: [
      ...addSteps(place),
      { do: "type", ...box, text: "xqzxq" },
      { do: "wait", text: "Nothing found" },
      { do: "type", ...box, text: sampleName(place.parts) },
    ],
    expect: [sight],
  };
}

function deleteCheck(place: PanelPlace): Tried | null {
  const { entity } = place.parts;
  const sight = seen(place);
  const [view] = place.block.views;
  const hasButtons = view?.type === "list" || view?.type === "cards" || view?.type === "board";
  if (!entity.features.delete || !hasButtons || sight === null || sight.role === undefined) return null;
  const name = sampleName(place.parts);
  const confirm: PageStep[] = entity.features.confirmDelete ? [{ do: "click", role: "button", name: "Delete" }] : [];
  return {
    id: "delete",
    text: `Somebody can delete ${withArticle(entity.singular)}, and take that back`,
    steps: [
      ...addSteps(place),
      { do: "click", role: "button", name: `Delete ${name}` },
      ...confirm,
      { do: "wait", ...sight, gone: true },
      { do: "click", role: "button", name: "Undo" },
    ],
    expect: [sight],
  };
}

function refuseCheck(place: PanelPlace): Tried | null {
  const { entity, title } = place.parts;
  // A day is filled in with today.
  if (!title.required || title.type === "date") return null;
  return {
    id: "refuse-empty",
    text: `${asLabel(withArticle(entity.singular))} without ${title.label} is not added, and the form says why`,
    steps: [...openSteps(place), submitStep(place)],
    expect: [{ text: "This is needed." }],
  };
}

function addSteps(place: PanelPlace): PageStep[] {
  return [...openSteps(place), ...fillSteps(place.parts), submitStep(place)];
}

function openSteps({ parts, block }: PanelPlace): PageStep[] {
  const add: PageStep = { do: "click", role: "button", name: `Add ${parts.entity.singular}` };
  return [...discloseSteps(parts, block), ...(isFormBeside(parts, block) ? [] : [add])];
}

function discloseSteps(parts: EntityParts, block: BlockOf<"records">): PageStep[] {
  return isBehind(parts, block) ? [{ do: "click", role: "button", name: disclosureTitle(parts) }] : [];
}

function submitStep({ parts, block }: PanelPlace): PageStep {
  const verb = isFormBeside(parts, block) ? "Add" : "Save";
  return { do: "click", role: "button", name: `${verb} ${parts.entity.singular}` };
}

function fillSteps(parts: EntityParts): PageStep[] {
  const { stored, title } = parts;
  return [
    ...(title.type === "date"
      ? fillStep(title)
      : [{ do: "type" as const, role: "textbox", name: title.label, text: sampleName(parts) }]),
    ...stored.filter((field) => field !== title && field.required).flatMap(fillStep),
  ];
}

/** Gives a field a value that it takes. */
function fillStep(field: StoredField): PageStep[] {
  const name = field.label;
  switch (field.type) {
    case "text":
    case "longText":
      return [{ do: "type", role: "textbox", name, text: "Some words" }];
    case "tags":
      return [{ do: "type", name, text: "words", submit: true }];
    case "number":
      return [{ do: "type", role: "spinbutton", name, text: String(field.min ?? field.max ?? 1) }];
    case "money":
      return [{ do: "type", role: "spinbutton", name, text: "1" }];
    case "date":
      return [{ do: "type", name, text: SAMPLE_DAY }];
    case "time":
      return [{ do: "type", name, text: "07:30" }];
    case "checkbox":
      return [{ do: "click", role: "checkbox", name }];
    case "rating":
      return [{ do: "click", role: "radio", name: "2 stars" }];
    case "choice":
      return [{ do: "select", role: "combobox", name, option: field.options[0] ?? "" }];
    case "url":
      return [{ do: "type", role: "textbox", name, text: "https://example.com/" }];
    case "email":
      return [{ do: "type", role: "textbox", name, text: "somebody@example.com" }];
    case "phone":
      return [{ do: "type", role: "textbox", name, text: "+49 30 1234567" }];
    case "color":
    case "image":
    case "relation":
      return [];
  }
}
