import type { AcceptanceCheck } from "@lathe/protocol/acceptance";
import type { Block, BlockOf } from "@lathe/protocol/app/block";
import type { Field, StoredField } from "@lathe/protocol/app/field";
import type { PageExpectation, PageStep } from "@lathe/protocol/page";
import { capitalised, type EntityParts } from "../entity-parts.ts";
import { type Check, listedChecks, SAMPLE_DAY, sampleName, tickedToday } from "../sample.ts";
import { toolCheckOn } from "../blocks/tool-checks.ts";
import { entityById, type MobileApp, type Place } from "./mobile-app.ts";
import { asLabel, withArticle } from "../../language/words.ts";

/**
 * .lathe/checks.json: what a person should be able to do with the app, as it is tried on its web build. One of each block,
 * in their order; where there is room, more of the records and of the pages.
 */
export function checksFile(mobile: MobileApp): string {
  const tried = mobile.places.flatMap((place) => place.page.blocks.map((block) => blockChecks(mobile, place, block)));
  const firsts = tried.flatMap((checks) => checks.slice(0, 1));
  const more = tried.flatMap((checks) => checks.slice(1));
  const checks = withOwnIds([...firsts, ...more, ...pageChecks(mobile)]);
  return listedChecks(checks.map((check) => ({ ...check, size: "phone" as const })));
}

type RoutedCheck = Check & Partial<Pick<AcceptanceCheck, "route">>;

function blockChecks(mobile: MobileApp, place: Place, block: Block): RoutedCheck[] {
  const { route } = place;
  const from = route === "/" ? {} : { route };
  return checksOf(mobile, place, block).map(({ id, text, ...check }) => ({ id, text, ...from, ...check }));
}

function checksOf({ entities }: MobileApp, { page, route }: Place, block: Block): Check[] {
  // What a page looks like is tried by its headings.
  if (block.type === "hero") return [];
  const tool = toolCheckOn(page.blocks, block);
  if (tool !== null) return [{ id: block.id, ...tool, expect: tool.expect.map(asOnPhones) }];
  if (block.type !== "form" && block.type !== "records") return [];
  const { parts } = entityById(entities, block.entity);
  if (block.type === "form") return formCheck(parts, block);
  const isList = block.editable && block.views[0]?.type === "list";
  // A required relation or picture is nothing that a try can fill in.
  if (!isList || parts.entity.fields.some((field) => field.required && !canFill(field))) return [];
  return [addCheck, tickCheck, searchCheck, deleteCheck, refuseCheck]
    .map((check) => check({ parts, route }))
    .filter((check) => check !== null);
}

/** What is a list of values on the web may be a group of texts on phones. */
function asOnPhones({ role, ...sought }: PageExpectation): PageExpectation {
  return role === undefined || role === "list" ? sought : { role, ...sought };
}

function canFill({ type }: Field): boolean {
  return type !== "relation" && type !== "image";
}

/** Where two blocks have a check of the same id, the second gets a number. */
function withOwnIds(checks: readonly RoutedCheck[]): RoutedCheck[] {
  const taken = new Map<string, number>();
  return checks.map((check) => {
    const count = (taken.get(check.id) ?? 0) + 1;
    taken.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id}-${count}` };
  });
}

interface Context {
  parts: EntityParts;
  route: string;
}

function addCheck({ parts, route }: Context): Check {
  const name = sampleName(parts);
  return {
    id: "add",
    text: `Somebody can add ${withArticle(parts.entity.singular)}, and it is still in the list when the app is opened again`,
    steps: [...addSteps(parts), { do: "wait", role: "heading", name }, { do: "navigate", route }],
    expect: [{ role: "heading", name }],
  };
}

function tickCheck({ parts }: Context): Check | null {
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

function searchCheck({ parts }: Context): Check | null {
  const { entity } = parts;
  if (!entity.features.search || parts.title.type === "date") return null;
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

function deleteCheck({ parts }: Context): Check | null {
  const { entity } = parts;
  if (!entity.features.delete) return null;
  const name = sampleName(parts);
  const confirm: PageStep[] = entity.features.confirmDelete ? [{ do: "click", role: "button", name: "Delete" }] : [];
  return {
    id: "delete",
    text: `Somebody can delete ${withArticle(entity.singular)}, and take that back`,
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

function refuseCheck({ parts }: Context): Check | null {
  const { entity, title } = parts;
  // A day is filled in with today.
  if (!title.required || title.type === "date") return null;
  return {
    id: "refuse-empty",
    text: `${asLabel(withArticle(entity.singular))} without ${title.label} is not added, and the form says why`,
    steps: [
      { do: "click", role: "button", name: `New ${entity.singular}` },
      { do: "click", role: "button", name: `Add ${entity.singular}` },
    ],
    expect: [{ text: "This is needed." }],
  };
}

/** What is sent with a form is thanked for. */
function formCheck({ stored, title }: EntityParts, block: BlockOf<"form">): Check[] {
  const fields = stored.filter((field) => field === title || field.required);
  if (!fields.every(canFill)) return [];
  return [
    {
      id: "send-form",
      text: `Somebody can send “${block.title}”, and is thanked for it`,
      steps: [...fields.map(fillStep), { do: "click", role: "button", name: block.button }],
      expect: [{ text: block.thanks }],
    },
  ];
}

/** The pages are there, and the first says what it is. */
function pageChecks({ places, app }: MobileApp): Check[] {
  const [first] = places;
  if (first === undefined) return [];
  const heading = headingOf(first);
  const checks: Check[] =
    heading === null
      ? []
      : [
          {
            id: "opens",
            text: `${capitalised(app.name)} opens with “${heading}”`,
            steps: [],
            expect: [{ role: "heading", name: heading }],
          },
        ];
  const second = places.find((place, index) => index > 0 && place.kind === "tab");
  const there = second === undefined ? null : headingOf(second);
  if (second !== undefined && there !== null)
    checks.push({
      id: "pages",
      text: `Somebody can go to “${second.page.title}”`,
      steps: [{ do: "click", role: "tab", name: second.page.title }],
      expect: [{ role: "heading", name: there }],
    });
  return checks;
}

/** A heading that a page has: its title, or that of the hero in its place. */
function headingOf({ page, title, isSite }: Place): string | null {
  const first: Block | undefined = page.blocks[0];
  return isSite && first?.type === "hero" ? first.title : title;
}

function addSteps(parts: EntityParts): PageStep[] {
  const { entity, stored, title } = parts;
  return [
    { do: "click", role: "button", name: `New ${entity.singular}` },
    title.type === "date"
      ? fillStep(title)
      : { do: "type", role: "textbox", name: title.label, text: sampleName(parts) },
    ...stored.filter((field) => field !== title && field.required).map((field) => fillStep(field)),
    { do: "click", role: "button", name: `Add ${entity.singular}` },
  ];
}

const SAMPLES = {
  tags: "One,",
  color: "#336699",
  image: "https://example.com/a.png",
  relation: "",
  text: "Some words",
  longText: "Some words",
  money: "1",
  date: SAMPLE_DAY,
  time: "07:30",
  url: "https://example.com/",
  email: "somebody@example.com",
  phone: "+49 30 1234567",
} as const;

/** Gives a field a value that it takes. */
function fillStep(field: StoredField): PageStep {
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
