import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity, ExampleValue } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { domainOfEntity, domainOfNoun } from "../language/domains/find-domain.ts";
import { findField } from "../language/field-phrase.ts";
import { FIELD_WORDS, isInRange } from "../language/row-words.ts";
import { asLabel, listInWords, pluralOf, singularOf, withoutQuotes } from "../language/words.ts";
import { placedBlocks } from "./find-place.ts";
import { nounPattern } from "./mentions.ts";
import { withExamples } from "./read-contents.ts";
import { NO_ENTRY } from "./read-entries.ts";
import { isPlainValue, readValue, recordNouns } from "./record-values.ts";
import { act, already, type Clause, impossible, type Read, refusal } from "./reader.ts";

type Example = Entity["examples"][number];

const BEGIN =
  "^(?:also\\s+)?(?:add|include|insert|put in|new)\\s+(?:(?:an?|another|the|one more|more|new|this|these)\\s+)*";
/** What a quiz and cards are made of. */
const LEARNED = "(?:(?:quiz|trivia|flash|learning|study|index)[ -]?)?(?:questions?|cards?|words?|q&a)";
const MOST = 60;

/** "add a card: hola = hello", "add a dish called Carbonara for $14", "add a yoga class on Friday at 18:30" */
export function readNewRecord(clause: Clause): Read | null {
  return readSeveral(clause) ?? readLearned(clause) ?? readNamed(clause) ?? readPriced(clause);
}

const SEVERAL =
  /^(?:(?:also )?(?:add|include|put in|use|set|change)\s+)?(?:these|the following|the|our|my|some|more|new)?\s*(?<noun>[\p{L}]+(?: [\p{L}]+)?)\s*(?:(?:are|should be|to)\s*:?|:)\s+(?<list>.+)$/iu;
const INTO =
  /^(?:also )?(?:add|put|include)\s+(?<list>.+?)\s+(?:to|into|in|on)\s+(?:the\s+|my\s+|our\s+)?(?<noun>[\p{L}]+(?: [\p{L}]+)?)$/iu;

/** "add the habits drink water, read and meditate" */
const LISTED =
  /^(?:also )?(?:add|include|put in|start with|begin with)\s+(?:(?:the|some|these|my|our|new|more|example)\s+)*(?<noun>\p{L}+(?:s|people|children))\s+(?!(?:with|by|for|to|from|in|on|as|and|or|of|at|that|which|who|per|field|list|page|table)\b)(?<list>[^:]+(?:, ?| and ).+)$/iu;

/** "the names are Anna, Ben and Carla", "add these words: chat = cat, chien = dog", "add Emil and Frida to the wheel" */
function readSeveral({ text, app }: Clause): Read | null {
  const groups = (SEVERAL.exec(text) ?? INTO.exec(text) ?? listed(text))?.groups;
  const noun = (groups?.["noun"] ?? "").toLowerCase();
  const entity =
    app.entities.find(({ plural }) => plural.toLowerCase() === noun || plural.toLowerCase().endsWith(` ${noun}`)) ??
    entityOfBlock(noun, app) ??
    sameSort(noun, app) ??
    pickedNames(noun, app);
  if (groups === undefined || entity === undefined || isInRange(groups["list"] ?? "")) return null;
  // "Moods: great, good, bad", where each has a mood; "add keys and alarm code to the clients", who are people.
  const isField = entity.fields.some(({ label }) => label.toLowerCase() === singularOf(noun));
  const isPerson = entity.fields.some(({ type }) => type === "phone" || type === "email");
  if (isField || (isPerson && INTO.test(text) && !/\p{Lu}/u.test(groups["list"] ?? ""))) return null;
  const title = entity.fields.find(({ id }) => id === entity.titleField);
  const items = (groups["list"] ?? "")
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i)
    .map((item) => withoutQuotes(item.trim()))
    .filter((item) => item !== "");
  // "The prices are per scoop, 1.80" names nothing.
  if (items.some((item) => /^[$€£]?\d+(?:[.,]\d+)?[$€£]?$/.test(item))) return null;
  const isOne = entity.fields.length === 1;
  const pairs = items.map((item) => /^(.+?)\s*(?:=|→|->|:|\s[-–]\s)\s*(.+)$/.exec(item));
  const arePairs = pairs.every((pair) => pair !== null);
  if (title === undefined || items.length === 0 || (!arePairs && !isOne && items.length < 2)) return null;
  if (
    !arePairs &&
    (title.type !== "text" ||
      items.some((item) => item.split(" ").length > 4 || findField(item, entity.fields) !== null))
  )
    return null;
  const second = entity.fields.find(({ id, type }) => id !== title.id && (type === "text" || type === "longText"));
  if (arePairs && second === undefined) return null;
  const fresh = items.map((item, at): Example => {
    const pair = pairs[at];
    return arePairs && second !== undefined && pair !== null && pair !== undefined
      ? { [title.id]: asLabel(pair[1] ?? ""), [second.id]: pair[2] ?? "" }
      : { [title.id]: asLabel(item) };
  });
  const replaces = /^(?!(?:also )?(?:add|put|include))/i.test(text) && !arePairs;
  return act((now) =>
    withExamples(now, entity, (examples) => {
      const names = new Set(examples.map((each) => String(each[title.id]).toLowerCase()));
      const added = replaces ? fresh : fresh.filter((each) => !names.has(String(each[title.id]).toLowerCase()));
      if (added.length === 0) return already("They are there already.");
      const all = replaces ? added : [...examples, ...added];
      if (all.length > MOST)
        return impossible(`An app begins with ${MOST} ${entity.plural} at most. More can be added in the app itself.`);
      const said = listInWords(added.slice(0, 6).map((each) => `**${String(each[title.id])}**`));
      return {
        examples: all,
        said: replaces
          ? `The ${entity.plural} are ${said} now.`
          : `Added ${said} to the ${entity.plural}${added.length < fresh.length ? "; the rest is there already" : ""}.`,
        it: entity.plural,
      };
    }),
  );
}

/** What follows the noun are names of records, and no fields of theirs: not all are words of fields. */
function listed(text: string): RegExpExecArray | null {
  const found = LISTED.exec(text);
  const items = (found?.groups?.["list"] ?? "").toLowerCase().split(/\s*,\s*(?:and\s+)?|\s+and\s+/);
  return items.every((item) => FIELD_WORDS.has(item.split(" ").at(-1) ?? "") || NO_ENTRY.test(item)) ? null : found;
}

/** The records of a wheel, a quiz or cards that are called by what they are in. */
function entityOfBlock(noun: string, app: AppSpecification): Entity | undefined {
  const types = {
    wheel: "picker",
    picker: "picker",
    spinner: "picker",
    quiz: "quiz",
    cards: "flashcards",
    deck: "flashcards",
    flashcards: "flashcards",
  };
  const type = Object.entries(types).find(([name]) => name === noun)?.[1];
  const block = placedBlocks(app).find((placed) => placed.block.type === type)?.block;
  return block === undefined || !("entity" in block) ? undefined : app.entities.find(({ id }) => id === block.entity);
}

/** "movies", where films are kept. */
function sameSort(noun: string, app: AppSpecification): Entity | undefined {
  const sort = singularOf(noun) === noun ? undefined : domainOfNoun(noun)?.domain.singular;
  return sort === undefined ? undefined : app.entities.find((each) => domainOfEntity(each)?.singular === sort);
}

/** "kids: Ava, Ben and Chloe", where the app draws one of some names. */
function pickedNames(noun: string, app: AppSpecification): Entity | undefined {
  const [entity, other] = app.entities;
  const isPicked = placedBlocks(app).some(({ block }) => block.type === "picker" && block.entity === entity?.id);
  return isPicked && other === undefined && entity?.fields.length === 1 && /s$|^(?:children|people)$/i.test(noun)
    ? entity
    : undefined;
}

function readLearned({ text, app }: Clause): Read | null {
  const block = placedBlocks(app)
    .map((placed) => placed.block)
    .find((each) => each.type === "quiz" || each.type === "flashcards");
  if (block === undefined || (block.type !== "quiz" && block.type !== "flashcards")) return null;
  const entity = app.entities.find(({ id }) => id === block.entity);
  if (entity === undefined) return null;
  const listed =
    /^(?:the )?(?:first|second|third|fourth|fifth|next|another|last|one more|then|new|card|question)(?: (?:card|question|word|one))?(?: is)?\s*:\s*(.+)$/i.exec(
      text,
    )?.[1];
  const said =
    listed ??
    new RegExp(
      `${BEGIN}(?:${LEARNED}|${nounPattern(entity)})\\b\\s*[:,-]?\\s*(?:for |called |asking )?(?=\\S)(.+)$`,
      "i",
    ).exec(text)?.[1];
  if (
    said === undefined ||
    /\b(?:fields?|columns?|about)\b/i.test(said.split(/[?=:]/)[0] ?? "") ||
    /^(?:to|in|with|page|list|section)\b/i.test(said)
  )
    return null;
  const { asked, answered, wrong } =
    block.type === "quiz"
      ? { asked: block.question, answered: block.answer, wrong: block.wrong }
      : { asked: block.front, answered: block.back, wrong: null };
  const parts =
    /^(.+?\?)"?\s*(?:[-=:,]\s*)?(?:(?:with (?:the )?)?(?:answer|a)(?: is)?\s*[:=]?\s*)?(.+)$/i.exec(said) ??
    /^(.+?)\s*(?:=|→|->|:|\s[-–]\s|\/|\bmeans\b|\banswer(?: is)?:?)\s*(.+)$/i.exec(said) ??
    /^([^,]+),\s*([^,]+)$/.exec(said);
  if (parts === null)
    return act(() =>
      impossible(
        `Tell me the answer as well: “add a ${block.type === "quiz" ? "question: What is the capital of Malta? Valletta" : "card: hello = hola"}”.`,
      ),
    );
  const [answer = "", ...others] = (parts[2] ?? "").split(
    /\s*[,;(]?\s*\b(?:wrong(?: answers)?|not|instead of)\b\s*(?:are|is)?\s*:?\s*/i,
  );
  const label = (id: string) => entity.fields.find((field) => field.id === id)?.label ?? "";
  const whole = withoutQuotes((parts[1] ?? "").trim());
  // Where countries have capitals, "What is the capital of Malta?" asks for that of Malta.
  const about = new RegExp(
    `^(?:what|which|who)(?:'s| is| are) the ${label(answered)} (?:of|for|in) (.+?)\\?$`,
    "i",
  ).exec(whole)?.[1];
  const front = about === undefined ? whole : asLabel(about);
  const false_ =
    wrong === null || others.length === 0
      ? {}
      : {
          [wrong]: others
            .join(", ")
            .replace(/\)$/, "")
            .replace(/\s+(?:and|or)\s+/g, ", "),
        };
  return put(entity, front, { [asked]: front, [answered]: withoutQuotes(answer.trim()), ...false_ });
}

function readNamed({ text, app }: Clause): Read | null {
  for (const entity of app.entities) {
    const noun = recordNouns(entity, app);
    const named =
      new RegExp(`${BEGIN}${noun}\\s*(?::|,?\\s+(?:called|named))\\s*(.+)$`, "i").exec(text)?.[1] ??
      new RegExp(
        `${BEGIN}(?!(?:an?|the|another|one) ${noun})(?!.*\\b(?:fields?|columns?|pages?|lists?|forms?|sections?|buttons?|options?)\\b)((?:[\\p{L}'-]+\\s+){1,3}?)${noun}(?=\\s+(?:on|at|for|with|by|in|every)\\b|,)(.*)$`,
        "iu",
      )
        .exec(text)
        ?.slice(1)
        .join("") ??
      new RegExp(`${BEGIN}${noun}\\s+(?:in|at)\\s+(?=\\p{L})(.+)$`, "iu").exec(text)?.[1] ??
      properName(text, noun, entity, app);
    if (named === undefined && new RegExp(`${BEGIN}${noun}\\s+(?:on|at)\\s+(?=.*(?:\\d|day\\b))`, "i").test(text))
      return refusal(`Say what it is called as well: “add a ${entity.singular} called … on …”.`);
    if (named === undefined) continue;
    // "Our concert on 5 May in Vienna" says no name.
    if (/^(?:our|my|their|his|her|this|that) +(?:on|at|for|with|by|in|every)\b/i.test(named))
      return refusal(`Say what it is called: “add a ${entity.singular} called … ${named.replace(/^\S+ +/, "")}”.`);
    const example = readExample(named, entity, app);
    if (example === null) continue;
    const isCalled = /:|\b(?:called|named)\b/i.test(text) || properName(text, noun, entity, app) !== undefined;
    if (!isCalled && Object.keys(example).length < 2) continue;
    return put(entity, String(example[entity.titleField]), example);
  }
  return null;
}

/** "add client Acme", "add my dog Rex": the noun in small letters, and a name behind it. */
function properName(text: string, noun: string, entity: Entity, app: AppSpecification): string | undefined {
  const [, own = "", of = "", name] =
    /^[Aa]dd (?:(my|our|a|an|the|another|new) )?(\p{Ll}+) (\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})$/u.exec(text) ??
    [];
  if (name === undefined || FIELD_WORDS.has(of) || NO_ENTRY.test(of) || FIELD_WORDS.has(name.toLowerCase()))
    return undefined;
  const isOne =
    new RegExp(`^${noun}$`, "i").test(of) ||
    sameSort(pluralOf(of), app)?.id === entity.id ||
    (/^(?:my|our)$/.test(own) && KINDS.some((kinds) => kinds.test(of) && kinds.test(noun)));
  return isOne ? name : undefined;
}

/** Words for the same sort of records. */
const KINDS: readonly RegExp[] = [
  /\b(?:pets?|animals?|dog|cat|rabbit|hamster|horse|parrot|bird|fish|guinea pig|puppy|kitten)\b/i,
  /\b(?:contacts?|people|persons?|friends?|friend|mum|mom|dad|brother|sister|colleague|boss)\b/i,
  /\b(?:children|child|kids?|son|daughter|students?)\b/i,
];

/** "add a vegan burger for 8.90": on a site with one list of what things cost. */
function readPriced({ text, app }: Clause): Read | null {
  const shown = new Set(
    placedBlocks(app).flatMap(({ block }) => (block.type === "records" && !block.editable ? [block.entity] : [])),
  );
  const [entity, other] = app.entities.filter(
    ({ id, fields }) => shown.has(id) && fields.some(({ type }) => type === "money"),
  );
  const found =
    /^(?:also )?(?:add|include|we (?:also )?(?:have|sell|offer))\s+(?:an?\s+|the\s+|our\s+)?([\p{L}][\p{L}' -]{2,50}?)\s+(?:for|at|costing)\s+[$€£]?(\d+(?:[.,]\d{1,2})?) ?(?:[$€£]|dollars|euros?|pounds)?$/iu.exec(
      text,
    );
  const price = entity?.fields.find(({ type }) => type === "money");
  if (entity === undefined || other !== undefined || found === null || price === undefined) return null;
  const name = asLabel(found[1] ?? "");
  const similar = entity.examples.at(-1) ?? {};
  // Under a heading it would not be seen without one.
  const choices = entity.fields.filter(({ type }) => type === "choice").map(({ id }) => [id, similar[id] ?? ""]);
  return put(entity, name, {
    [entity.titleField]: name,
    ...Object.fromEntries(choices),
    [price.id]: Number((found[2] ?? "").replace(",", ".")),
  });
}

/** The name first, then values that can belong to one field only, each where it fits. */
function readExample(words: string, entity: Entity, app: AppSpecification): Example | null {
  const title = entity.fields.find(({ id }) => id === entity.titleField);
  if (title === undefined || title.type !== "text") return null;
  const pieces = words
    .split(/\s*,\s*(?:and\s+)?|\s+(?=(?:on|at|for|with|by|from)\s)|\s+(?=[$€£]\d)|\s+[-–]\s+/i)
    .map((piece) => piece.replace(/^(?:on|at|for|with|by|from|every)\s+/i, "").trim())
    .filter((piece) => piece !== "");
  const [name, ...rest] = pieces;
  if (name === undefined) return null;
  const example: Record<string, ExampleValue> = { [title.id]: asLabel(withoutQuotes(name)) };
  const open = new Set<Field>(entity.fields.filter(({ id }) => id !== title.id));
  const loose: string[] = [];
  for (const piece of rest) {
    const field =
      [...open].find((each) => isPlainValue(piece, each, app)) ??
      [...open].find(({ type }) => type === "money" && /^\d+(?:[.,]\d+)?$/.test(piece));
    const value = field === undefined ? null : readValue(piece, field, app);
    if (field === undefined || value === null) loose.push(piece);
    else {
      example[field.id] = value;
      open.delete(field);
    }
  }
  for (const piece of loose) {
    const field = [...open].find(({ type }) => type === "text" || type === "longText");
    if (field === undefined) return null;
    example[field.id] = withoutQuotes(piece);
    open.delete(field);
  }
  return example;
}

function put(entity: Entity, name: string, example: Example): Read {
  return act((now) =>
    withExamples(now, entity, (examples) => {
      if (
        examples.some(
          (each) =>
            String(each[entity.titleField]).toLowerCase() === name.toLowerCase() &&
            Object.entries(example).every(([id, value]) => each[id] === value),
        )
      )
        return already(`**${name}** is there already.`);
      if (examples.length >= MOST)
        return impossible(`An app begins with ${MOST} ${entity.plural} at most. More can be added in the app itself.`);
      return { examples: [...examples, example], said: `Added **${name}** to the ${entity.plural}.`, it: name };
    }),
  );
}
