import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { inSentence } from "./generate/entity-parts.ts";
import { interpretFollowUp } from "./interpret-follow-up.ts";
import { domainOfEntity } from "./language/domains/find-domain.ts";
import { withArticle } from "./language/words.ts";

/** So many are named. */
const MOST = 3;

/** What could be said next of this app, in words that are understood and change something. */
export function suggestFollowUps(app: AppSpecification): string[] {
  const suggestions: string[] = [];
  for (const wish of candidates(app)) {
    if (suggestions.length === MOST) break;
    if (!suggestions.includes(wish) && works(wish, app)) suggestions.push(wish);
  }
  return suggestions;
}

function works(wish: string, app: AppSpecification): boolean {
  const followed = interpretFollowUp(wish, app, null);
  return (
    followed.type === "change" && followed.done.length === 1 && followed.undone.length + followed.already.length === 0
  );
}

/** Likely ones, the ones that fit best first: what it holds, how it is shown, how it looks. */
function* candidates(app: AppSpecification): Iterable<string> {
  const blocks = app.pages.flatMap((page) => page.blocks);
  for (const block of blocks) {
    const wish = ofBlock(block);
    if (wish !== null) yield wish;
  }
  if (app.layout === "site") yield* ofSite(app, blocks);
  const listed = blocks.flatMap((block) => (block.type === "records" && block.editable ? [block] : []))[0];
  const entity = app.entities.find(({ id }) => listed?.entity === id);
  if (entity !== undefined && listed !== undefined) yield* ofRecords(entity, listed, app);
  yield app.theme.mode === "dark" ? "make it light" : "make it dark";
  yield "use a teal accent";
  yield app.theme.tone === "playful" ? "make it more elegant" : "make it more playful";
}

function ofBlock(block: Block): string | null {
  switch (block.type) {
    case "timer":
      return block.mode === "stopwatch" ? null : `make the timer ${block.minutes === 10 ? 15 : 10} minutes`;
    case "counter":
      return "set a goal of 10";
    case "dice":
      return block.count === 2 ? "throw 3 dice" : "throw 2 dice";
    case "scores":
      return null;
    case "turnOrder":
      return block.counted === undefined ? "count hit points too" : "no hit points";
    case "draw":
      return "draw numbers up to 200";
    case "quiz":
      return "add a question: Which planet is the largest? Jupiter";
    case "flashcards":
      return block.front === "spanish" ? "add a card: gato = cat" : null;
    case "game":
      return block.opponent === "computer" ? "play against a friend" : "play against the computer";
    case "calculator":
      return `start ${inSentence(block.inputs[0]?.label ?? "")} at ${(block.inputs[0]?.value ?? 0) + 10}`;
    default:
      return null;
  }
}

function* ofSite(app: AppSpecification, blocks: readonly Block[]): Iterable<string> {
  const types = new Set(blocks.map(({ type }) => type));
  if (types.has("hero")) yield `change the headline to Welcome to ${app.name}`;
  if (types.has("details")) yield "we are closed on Mondays";
  if (!types.has("faq")) yield "add an FAQ";
  if (!types.has("testimonials")) yield "add testimonials";
  if (!types.has("form")) yield "add a contact form";
  yield "make it more elegant";
}

/** One more field, one more view, one more convenience; then what else there is of them. */
function* ofRecords(entity: Entity, block: BlockOf<"records">, app: AppSpecification): Iterable<string> {
  const isOne = app.entities.length === 1;
  const [to, which] = isOne ? ["", "them"] : [` to the ${entity.plural}`, `the ${entity.plural}`];
  const views = new Set<string>(block.views.map(({ type }) => type));
  const known = new Set(entity.fields.map(({ label }) => label));
  const fresh = [...Object.keys(domainOfEntity(entity)?.fields ?? {}), "Notes", "Tags", "Link"].filter(
    (label) => !known.has(label),
  );
  const ofType = (type: string) => entity.fields.find((field) => field.type === type);
  const [choice, date, money] = [ofType("choice"), ofType("date"), ofType("money")];
  const shown = [
    ...(date === undefined || views.has("calendar") ? [] : [`show ${which} in a calendar`]),
    ...(choice === undefined || views.has("board") ? [] : [`show ${which} as a board by ${inSentence(choice.label)}`]),
    ...(views.has("table") ? [] : [`show ${which} as a table`]),
  ];
  const eased = [
    ...(money === undefined ? [] : [`add a total of ${inSentence(money.label)}`]),
    `sort ${which} by ${inSentence(entity.fields[0]?.label ?? "")}`,
    "add search",
  ];
  for (const label of fresh.slice(0, 1)) yield `add ${withArticle(inSentence(label))} field${to}`;
  yield* shown.slice(0, 1);
  yield* eased;
  yield* shown.slice(1);
}
