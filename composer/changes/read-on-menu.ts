import type { BlockOf } from "@lathe/protocol/app/block";
import { asLabel, listInWords, withoutQuotes } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { findBlocks } from "./find-place.ts";
import { withExamples } from "./read-contents.ts";
import { NO_ENTRY } from "./read-entries.ts";
import { act, already, type Clause, type Read, type Reader } from "./reader.ts";

const INTO =
  /^(?:also )?(?:add|put|include) (?:an? |some |our |the )?(?<what>[^\d:]{3,60}?) (?:to|on|onto|in|into) (?:the |our |my )(?<where>\p{L}+(?: (?:list|menu))?)$/iu;
/** Under these others stand. */
const HEADINGS =
  /^(?:drinks|beverages|desserts?|starters|appeti[sz]ers|sides|side dishes|mains|main courses|snacks|salads|soups|pizzas?|pasta|burgers|wines?|beers?|cocktails|coffees?|teas?|breakfasts?|lunch|brunch|dinner|specials|daily specials|kids'? (?:menu|meals)|vegan|vegetarian|extras|packages|treatments|colou?rs|products)$/i;
const OTHER = /\b(?:photos?|pictures?|images?|prices?|descriptions?|allergens?|icons?|links?|calories)\b/i;

/** "add tiramisu to the menu", "add drinks to the menu": what stands there is one more, or a heading of its own. */
export const readOnMenu: Reader = (clause) => {
  const { text, app } = clause;
  const groups = INTO.exec(text)?.groups;
  const what = groups?.["what"] ?? "";
  if (app.layout !== "site" || what === "" || OTHER.test(what) || NO_ENTRY.test(what)) return null;
  const block = findBlocks(app, groups?.["where"] ?? "")
    .map((placed) => placed.block)
    .find((each): each is BlockOf<"records"> => each.type === "records" && !each.editable);
  return block === undefined ? null : onMenu(block, what, clause);
};

function onMenu(block: BlockOf<"records">, what: string, { app }: Clause): Read | null {
  const entity = app.entities.find(({ id }) => id === block.entity);
  const sections = block.views.find((view) => view.type === "sections");
  const field = entity?.fields.find(({ id }) => sections?.type === "sections" && id === sections.by);
  if (entity === undefined) return null;
  if (HEADINGS.test(what) && field?.type === "choice")
    return {
      acts: [actOf({ type: "option.add", field: field.id, option: asLabel(what) }, { app, entity })],
      unclear: [],
    };
  const names = what
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map((name) => asLabel(withoutQuotes(name.replace(/^(?:an?|some|the|our) /i, ""))))
    .filter((name) => name !== "");
  if (names.some((name) => name.split(" ").length > 4)) return null;
  const hasPrice = entity.fields.some(({ type }) => type === "money");
  return act((now) =>
    withExamples(now, entity, (examples) => {
      const there = new Set(examples.map((each) => String(each[entity.titleField]).toLowerCase()));
      const fresh = names.filter((name) => !there.has(name.toLowerCase()));
      const [first] = fresh;
      if (first === undefined) return already(`${listInWords(names.map((name) => `**${name}**`))} is there already.`);
      const last = examples.at(-1) ?? {};
      const choices = entity.fields.flatMap(({ id, type }) => (type === "choice" ? [[id, last[id] ?? ""]] : []));
      const toldPrice = hasPrice ? ` Say what it costs: “${first.toLowerCase()} costs 8”.` : "";
      return {
        examples: [
          ...examples,
          ...fresh.map((name) => ({ [entity.titleField]: name, ...Object.fromEntries(choices) })),
        ],
        said: `Added ${listInWords(fresh.map((name) => `**${name}**`))} to the ${entity.plural}.${toldPrice}`,
        it: first,
      };
    }),
  );
}
