import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { beyondFields } from "../language/gaps/beyond.ts";
import { kindOfName } from "../language/field-kinds.ts";
import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { FIELD_WORDS, isInRange, KIND_WORDS } from "../language/row-words.ts";
import { asLabel, listInWords, singularOf } from "../language/words.ts";
import { entityOfNoun } from "./mentions.ts";
import { withExamples } from "./read-contents.ts";
import { act, already, type Clause, impossible, type Read } from "./reader.ts";

const MOST = 60;
/** What else than fields can be added to an app, and words of fields that stand in no row of fields. */
export const NO_ENTRY =
  /\b(?:fields?|columns?|check ?box(?:es)?|drop ?downs?|buttons?|options?|filters?|search\w*|sort\w*|order|charts?|graphs?|lists?|pages?|sections?|tabs?|views?|boards?|calendar|table|cards|gallery|world clocks?|clocks?|(?:qr|json|lorem|palette|colou?r|quote|name|password|joke|fact) ?(?:codes?|palette)? ?(?:generators?|formatters?|makers?|validators?)|qr codes?|colou?r palettes?|(?:memory|snake|chess|number|typing|hangman|reaction|whac?k[- ]a[- ]mole|simon(?: says)?) games?|sudokus?|tetris|whac?k[- ]a[- ]mole|simon says|typing tests?|reaction tests?|recipe scalers?|lorem ipsum|timers?|stopwatch|countdown|pomodoro|counters?|reminders?|notifications?|alarms?|goals?|targets?|streaks?|totals?|sum|average|statistics|stats|exports?|imports?|log ?in|dark|light|colou?rs?|themes?|icons?|sounds?|undo|examples?|samples?|assignees?|owners?|responsible|persons?|people|rooms?|projects?|efforts?|links?|urls?|attachments?|files?|sub-?tasks?|sub-?items?|steps|repeat\w*|frequency|recurr\w*|tags?|labels?|units?|aisles?|details|rewards?|more|by|per|who|when|where|whether|if|how|what|which)\b/i;

/** A list of things to tick off or to do each day: what is added to it is most often one of them. */
function isChecklist(entity: Entity, app: AppSpecification): boolean {
  const title = entity.fields.find(({ id }) => id === entity.titleField);
  const isTicked = entity.streaks !== undefined || entity.done?.strike === true;
  return isTicked && title?.type === "text" && app.entities[0]?.id === entity.id;
}

/** "walking the dog, 3 points": an entry with one of its numbers. */
function valued(list: string, entity: Entity): Read | null {
  const [, name = "", value = "", of = ""] =
    /^([\p{L}][\p{L}' -]{2,40}?),? (?:for |with |worth |at )?(\d+(?:\.\d+)?) (\p{L}+)$/iu.exec(list) ?? [];
  const field = of === "" ? null : findField(of, entity.fields);
  if (field?.type !== "number" || NO_ENTRY.test(name)) return null;
  return act((now) =>
    withExamples(now, entity, (examples) => ({
      examples: [...examples, { [entity.titleField]: asLabel(name), [field.id]: Number(value) }],
      said: `Added **${asLabel(name)}** to the ${entity.plural}, with ${value} ${of}.`,
      it: entity.plural,
    })),
  );
}

/** "eggs" are a number of a recipe, and a thing to buy. */
function isThing(item: string, { singular }: Entity): boolean {
  const { type } = kindOfName(item);
  return type === "text" || (type === "number" && /\b(?:item|grocery|product|ingredient)$/i.test(singular));
}

const PERSON = /\b(?:kid|child|person|member|player|roommate|flatmate|friend|student|pupil|employee|volunteer|guest)$/i;
const DOING =
  /^(?!rating|timing|spending|meeting|booking|heading|setting|warning|tracking|filter|sorting|search|during|evening|morning|anything|something|everything|nothing|thing|building|string|spring)\p{L}{2,}ing(?: \p{L}+){0,2}$/iu;

/** "add meditation" to habits, "add milk and bread" to what is to be bought: entries, and no fields. Null: fields. */
export function readEntries(list: string, { app, entity, domain }: Clause): Read | null {
  if (entity === null || !isChecklist(entity, app) || /[:(=]/.test(list) || isInRange(list)) return null;
  const items = list
    .split(/\s*,\s*(?:and\s+|also\s+)?|\s+and\s+/i)
    .map((item) => item.replace(/^(?:some|an?|the|also|another)\s+/i, "").trim())
    .filter((item) => item !== "");
  const told = valued(list, entity);
  if (told !== null) return told;
  // "Add Mia, Leo and Ben" to chores of kids: names of people are no chores.
  const people = app.entities.find(({ id, singular }) => id !== entity.id && PERSON.test(singular));
  if (people !== undefined && items.every((item) => /^\p{Lu}\p{Ll}+$/u.test(item)))
    return act((now) =>
      withExamples(now, people, (examples) => ({
        examples: [...examples, ...items.map((item) => ({ [people.titleField]: item }))].slice(0, MOST),
        said: `Added ${listInWords(items.map((item) => `**${item}**`))} to the ${people.plural}.`,
        it: people.plural,
      })),
    );
  const known = Object.keys(domain?.fields ?? {});
  const isEntry = (item: string) => {
    // "Add reading and jogging" to what is done each day, and not to what is told of it.
    if (entity.streaks !== undefined && DOING.test(item) && findField(item, entity.fields) === null) return true;
    const words = item.toLowerCase().split(" ");
    const last = words.at(-1) ?? "";
    const isFieldWord = [item.toLowerCase(), ...(words.length > 2 ? [] : [last])].some(
      (word) => FIELD_WORDS.has(word) || FIELD_WORDS.has(singularOf(word)) || KIND_WORDS.has(word),
    );
    return (
      words.length <= 5 &&
      !isFieldWord &&
      !NO_ENTRY.test(item) &&
      isThing(item, entity) &&
      readFieldPhrase(item, domain)?.correction === null &&
      findField(item, entity.fields) === null &&
      entityOfNoun(item, app) === null &&
      beyondFields(item, item) === null &&
      known.every((label) => label.toLowerCase() !== item.toLowerCase())
    );
  };
  if (items.length === 0 || !items.every(isEntry)) return null;
  const read = act((now) =>
    withExamples(now, entity, (examples) => {
      const there = new Set(examples.map((each) => String(each[entity.titleField]).toLowerCase()));
      const fresh = items.map(asLabel).filter((item) => !there.has(item.toLowerCase()));
      if (fresh.length === 0)
        return already(`${listInWords(items.map((item) => `**${asLabel(item)}**`))} is there already.`);
      if (examples.length + fresh.length > MOST)
        return impossible(`An app begins with ${MOST} ${entity.plural} at most. More are added in the app itself.`);
      return {
        examples: [...examples, ...fresh.map((item) => ({ [entity.titleField]: item }))],
        said: `Added ${listInWords(fresh.map((item) => `**${item}**`))} to the ${entity.plural}. If you meant a field of each ${entity.singular}, say “add a … field”.`,
        it: entity.plural,
      };
    }),
  );
  // "add a serach box": a slip that is put right comes first.
  return { ...read, acts: read.acts.map((each) => ({ ...each, isGuess: true })) };
}
