import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
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
  const listed = blocks.find((block) => block.type === "records" && block.editable);
  const entity = app.entities.find(({ id }) => listed !== undefined && "entity" in listed && listed.entity === id);
  if (entity !== undefined) yield* ofRecords(entity, app);
  yield app.theme.mode === "dark" ? "make it light" : "make it dark";
  yield "use a teal accent";
  yield "make it more playful";
}

function ofBlock(block: Block): string | null {
  switch (block.type) {
    case "timer":
      return block.mode === "stopwatch" ? null : `make the timer ${block.minutes === 10 ? 15 : 10} minutes`;
    case "counter":
      return "set a goal of 10";
    case "dice":
      return block.count === 2 ? "throw 3 dice" : "throw 2 dice";
    case "quiz":
      return "add a question: Which planet is the largest? Jupiter";
    case "flashcards":
      return "add a card: hello = hola";
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

function* ofRecords(entity: Entity, app: AppSpecification): Iterable<string> {
  const to = app.entities.length > 1 ? ` to the ${entity.plural}` : "";
  const known = new Set(entity.fields.map(({ label }) => label));
  const missing = Object.keys(domainOfEntity(entity)?.fields ?? {}).find((label) => !known.has(label));
  yield `add ${withArticle(inSentence(missing ?? "Notes"))} field${to}`;
  const ofType = (type: string) => entity.fields.find((field) => field.type === type);
  const [choice, date, money] = [ofType("choice"), ofType("date"), ofType("money")];
  const which = app.entities.length > 1 ? `the ${entity.plural}` : "them";
  if (date !== undefined) yield `show ${which} in a calendar`;
  if (choice !== undefined) yield `show ${which} as a board by ${inSentence(choice.label)}`;
  if (money !== undefined) yield `add a total of ${inSentence(money.label)}`;
  yield `show ${which} as a table`;
  yield `sort ${which} by ${inSentence(entity.fields[0]?.label ?? "")}`;
  yield "add search";
}
