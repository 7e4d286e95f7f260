import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { kebabCase } from "../generate/names.ts";
import { domainOfNoun } from "../language/domains/find-domain.ts";
import { kindOfName } from "../language/field-kinds.ts";
import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { splitList } from "../language/split-list.ts";
import { readText } from "../language/read-text.ts";
import { readRecords } from "../language/records/read-records.ts";
import { asLabel, listInWords, pluralOf, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import type { Applied } from "./change.ts";
import { freshPlaceId, placedBlocks } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { entityOfNoun } from "./mentions.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader } from "./reader.ts";
import { readBlocks } from "./read-blocks.ts";
import { relateTo } from "./read-relations.ts";
import { addPart } from "./recognize-blocks.ts";
import { recordsBlock } from "./read-views.ts";
import { labelIn } from "./read-wording.ts";

const MAX_ENTITIES = 8;

/** "also keep track of suppliers with name and phone", "call the tasks chores", "remove the suppliers" */
export const readEntities: Reader = (clause) =>
  readRename(clause) ?? readRemoval(clause) ?? readShown(clause) ?? readOwned(clause) ?? readAddition(clause);

/** "suppliers have a phone and an email", where a supplier was a text so far: they become records of their own. */
function readOwned({ text, app }: Clause): Read | null {
  const found =
    /^(?:the |each |every |all |our |my |a |an )?([\p{L}-]+) (?:should |must )?(?:have|has|need|needs|get|gets)(?: also)? (.+)$/iu.exec(
      text,
    );
  const noun = singularOf((found?.[1] ?? "").toLowerCase());
  if (found === null || noun.length < 3 || entityOfNoun(noun, app) !== null) return null;
  const owner = app.entities.find(({ fields }) =>
    fields.some(({ label, type }) => type === "text" && label.toLowerCase() === noun),
  );
  if (owner === undefined) return null;
  const phrases = splitList(found[2] ?? "").map((item) => readFieldPhrase(item, null));
  if (phrases.some((phrase) => phrase === null)) return null;
  return {
    acts: [
      { apply: (now) => relateTo(now, owner.id, { noun, isMany: false, parent: null }) },
      ...phrases.flatMap((phrase) =>
        phrase === null
          ? []
          : [
              {
                apply: (now: AppSpecification): Applied => {
                  const entity = entityOfNoun(noun, now);
                  return entity === null
                    ? impossible(`There are no ${pluralOf(noun)} yet.`)
                    : actOf({ type: "field.add", phrase }, { app: now, entity }).apply(now);
                },
              },
            ],
      ),
    ],
    unclear: [],
  };
}

function readRename({ text, app, entity }: Clause): Read | null {
  const found =
    /^(?:rename|retitle)\s+(.+?)\s+(?:to|as|into)\s+(.+)$/i.exec(text) ??
    /^(?:call|name)\s+(?:my\s+|all\s+)?((?:the\s+)?\S+)\s+(?:as\s+)?(.+?)(?:\s+instead)?$/i.exec(text) ??
    /^(?:change|replace)\s+(?:the\s+)?(?:word\s+)?(.+?)\s+(?:to|into|with|by)\s+(.+)$/i.exec(text);
  if (found === null) return null;
  const words = (found[1] ?? "").replace(/^"|"$/g, "");
  if (/\blist$|\bpage$|\bapp$/i.test(words)) return null;
  const isTheirs = /^(?:them|these|those|the (?:records|items|entries|things))$/i.test(words);
  const named = isTheirs ? entity : entityOfNoun(words, app);
  // A field of this name is meant before the records; "task" is no field of tasks.
  if (named === null || (entity !== null && isField(words, entity))) return null;
  const name = labelIn(found[2] ?? "").replace(/\s+instead$/i, "");
  if (name === "" || name.split(" ").length > 3 || /^(?:from|in|on|at|with|to|by|when|if|back)\b/i.test(name))
    return null;
  return act((now) => {
    const word = name.charAt(0).toLowerCase() + name.slice(1);
    const isPlural = singularOf(word) !== word || pluralOf(singularOf(word)) === word;
    const singular = isPlural ? singularOf(word) : word;
    const plural = isPlural ? word : pluralOf(word);
    const current = now.entities.find(({ id }) => id === named.id) ?? named;
    if (current.plural === plural) return already(`They are called ${plural} already.`);
    if (entityOfNoun(plural, now) !== null && entityOfNoun(plural, now)?.id !== named.id)
      return impossible(`There are other records that are called ${plural}.`);
    return changed(
      renamed(now, current, { singular, plural }),
      `The ${current.plural} are called **${plural}** now; what is stored stays.`,
      plural,
    );
  });
}

function isField(words: string, { fields, singular, plural }: Entity): boolean {
  const plain = words.toLowerCase().replace(/^(?:the|my|our|all) /, "");
  const isThem = [singular, plural, plural.split(" ").at(-1)].includes(plain);
  return findField(words, fields) !== null && !isThem;
}

/** The app with other nouns; pages, headings and links that carried the old ones follow. */
function renamed(
  app: AppSpecification,
  entity: Entity,
  { singular, plural }: Pick<Entity, "singular" | "plural">,
): AppSpecification {
  const put = (label: string) =>
    label === asLabel(entity.plural) ? asLabel(plural) : label === asLabel(entity.singular) ? asLabel(singular) : label;
  return {
    ...app,
    entities: app.entities.map((each) => ({
      ...each,
      ...(each.id === entity.id ? { singular, plural } : {}),
      fields: each.fields.map((field) =>
        field.type === "relation" && field.entity === entity.id ? { ...field, label: put(field.label) } : field,
      ),
    })),
    pages: app.pages.map((page) => ({
      ...page,
      title: put(page.title),
      blocks: page.blocks.map((block) => {
        const titled = block.title === undefined ? block : { ...block, title: put(block.title) };
        return titled.type === "stats"
          ? {
              ...titled,
              items: titled.items.map((item) =>
                item.entity === entity.id ? { ...item, label: put(item.label) } : item,
              ),
            }
          : titled;
      }),
    })),
  };
}

function readRemoval({ text, app }: Clause): Read | null {
  const found =
    /^(?:remove|delete|drop|get rid of|stop (?:tracking|keeping track of|keeping)|don't (?:track|keep track of|need)|do not (?:track|need)|no more|without)\s+(?:the\s+|all\s+|my\s+)?(?:list of\s+)?(.+?)(?:\s+(?:list|records|times|schedule|log|history|altogether|completely|entirely|from the app))?$/i.exec(
      text,
    );
  const words = found?.[1] ?? "";
  const entity = found === null ? null : entityOfNoun(words, app);
  const isList = /\b(?:list|records|times|schedule|log|history)$/i.test(text) && words.length > 3;
  if (entity === null || (!isList && singularOf(words.toLowerCase()) === words.toLowerCase())) return null;
  // "remove the tags" is a field where a field is called so.
  if (
    app.entities.some(
      (each) =>
        each.id !== entity.id &&
        findField(words, each.fields)?.type !== "relation" &&
        findField(words, each.fields) !== null,
    )
  )
    return null;
  return act((now) => {
    if (
      now.entities.length === 1 &&
      now.pages.every(({ blocks }) => blocks.every((block) => "entity" in block || block.type === "stats"))
    )
      return impossible(`The app is about ${entity.plural}: without them nothing would be left.`);
    const value = { ...now, entities: now.entities.filter(({ id }) => id !== entity.id) };
    return changed(value, `Removed the ${entity.plural}. What is stored of them stays so, in case they come back.`);
  });
}

/** "show the messages that were sent", "a page that lists the sign-ups" */
function readShown({ text, app }: Clause): Read | null {
  const found =
    /^(?:(?:show|list|display|let me see|i want to see|see|add|make|create)\s+(?:me\s+)?)?(?:an?\s+|the\s+)?(?:(?:page|list|table|section|overview)\s+(?:that\s+(?:lists|shows)|of|with|for)\s+)?(?:all\s+)?(?:the\s+|my\s+)?([\p{L}-]+(?: [\p{L}-]+)?)(?:\s+(?:that|which|who)\s+.+)?$/iu.exec(
      text,
    );
  const entity = found === null ? null : entityOfNoun(found[1] ?? "", app);
  if (
    entity === null ||
    recordsBlock(app, entity.id) !== null ||
    singularOf((found?.[1] ?? "").toLowerCase()) === (found?.[1] ?? "").toLowerCase()
  )
    return null;
  return act((now) => {
    const id = freshPlaceId(
      kebabCase(entity.plural),
      placedBlocks(now).map(({ block }) => block.id),
    );
    const block: Block = { id, type: "records", entity: entity.id, views: [{ type: "list" }], editable: true };
    const inserted = insertBlock(now, block, { type: "ownPage", title: asLabel(entity.plural) });
    return "fault" in inserted
      ? impossible(inserted.fault)
      : changed(inserted.app, `The ${entity.plural} can be seen${inserted.where}.`, entity.plural);
  });
}

const TRACK =
  /^(?:also |and )?(?:keep (?:track|an? (?:list|record|log|history|diary|register)|records) of|track|manage|record|store|collect|list|i (?:also )?(?:want|need|would like) to (?:keep track of|track|manage|store|record))\s+(?:also\s+)?(?:my\s+|our\s+|the\s+|all\s+)?(.+?)(?:\s+(?:too|as well|also))?$/i;
const LIST_OF =
  /^(?:also )?(?:add|include|create|make|i (?:want|need)|there should be|have)\s+(?:also\s+)?(?:an?|another|a second|the)?\s*(?:list|collection|table|database|log|register|catalogue?|page|tab)\s+(?:of|for|with)\s+(?:my\s+|our\s+|the\s+|all\s+)?(.+)$/i;
/** "a shopping list with item and bought" */
const NAMED_LIST =
  /^(?:also )?(?:add|include|create|make|keep|have|i (?:want|need))\s+(?:also\s+)?(?:an?|another|the)\s+((?:[\p{L}-]+ ){1,2}(?:list|log|tracker|diary|journal|collection))(?:\s+(?:with|that has|having)\s+.+)?$/iu;
const PLAIN =
  /^(?:also )?(?:add|include|create|have|i (?:want|need)|there (?:should be|are))\s+(?:also\s+)?(?:my\s+|our\s+|some\s+)?([\p{L}-]+(?: [\p{L}-]+)?)(\s+(?:with|that have|who have|which have|having)\s+.+)?$/iu;

function readAddition({ text, app, entity, isNamed, domain }: Clause): Read | null {
  // "track my books" alone describes another app.
  const isOwn = /^\S+(?: \S+)? (?:my|our) /i.test(text) && !/\b(?:also|too|as well)\b/i.test(text);
  const parted =
    /^(?:the\s+|all\s+|my\s+|our\s+)?([\p{L}-]+(?: [\p{L}-]+)?)\s+(?:should|must|need to|needs to|can|could|shall)\s+(?:have|get|be(?: on| in)?)\s+(?:their|its|a|an)\s+(?:own|separate)\s+(?:list|table|page|records?|section)(\s+(?:with|that has|having)\s+.+)?$/iu.exec(
      text,
    );
  if (parted !== null) return fromWords(`${parted[1] ?? ""}${parted[2] ?? " with name and notes"}`, app);
  const same = /^do (?:exactly )?the same (?:for|with) (?:my |our |the )?(.+)$/i.exec(text)?.[1];
  if (same !== undefined) return fromWords(same, app);
  const told = (isOwn ? undefined : TRACK.exec(text)?.[1]) ?? LIST_OF.exec(text)?.[1];
  // On a site "list the sponsors" asks for a part of a page, and for nothing that is kept.
  if (app.layout === "site" && /^list\b/i.test(text)) return null;
  // "A table of top scorers" shows some of what is kept.
  if (
    told !== undefined &&
    /^(?:the )?(?:top|best|worst|most|latest|recent|upcoming|overdue|open|unpaid|paid|done|missing|due|highest|lowest|biggest)\b/i.test(
      told,
    )
  )
    return null;
  if (told !== undefined) return fromWords(told, app);
  const list = NAMED_LIST.exec(text)?.[1];
  if (list !== undefined && (domainOfNoun(list) !== null || /\bwith\b.*(?:,|\band\b)/i.test(text)))
    return fromWords(text.replace(/^.*?(?=\b(?:an?|another|the)\b)/i, ""), app, true);
  // "A budget list": what is known without that word.
  const bare = list?.replace(/ (?:list|log|tracker)$/i, "") ?? "";
  if (bare !== "" && bare !== list && entityOfNoun(bare, app) === null && domainOfNoun(bare) !== null)
    return fromWords(bare, app);
  const plain = isNamed ? null : PLAIN.exec(text);
  const noun = plain?.[1]?.toLowerCase();
  if (plain === null || noun === undefined || singularOf(noun) === noun) return null;
  const isKnownField =
    kindOfName(noun).type !== "text" ||
    kindOfName(singularOf(noun)).type !== "text" ||
    (entity !== null && findField(noun, entity.fields) !== null) ||
    Object.keys(domain?.fields ?? {}).some(
      (label) => label.toLowerCase() === singularOf(noun) || label.toLowerCase() === noun,
    );
  const hasFields = plain[2] !== undefined && /,|\band\b/i.test(plain[2]);
  // What a page can have, "testimonials", is no list of records.
  if (!hasFields && readBlocks(noun, app) !== null) return null;
  if (isKnownField || (!hasFields && domainOfNoun(noun) === null)) return null;
  return fromWords(`${noun}${plain[2] ?? ""}`, app);
}

/** "ratings with book, member and stars", where books and members are kept: each rating is linked to one of them. */
function withoutLinks(words: string, app: AppSpecification): { plain: string; links: readonly Entity[] } {
  const [, noun = "", list = ""] = /^(.+?) (?:with|that has|that have|having) (.+)$/i.exec(words) ?? [];
  const items = list === "" ? [] : splitList(list);
  const links = items.flatMap((item) => {
    const name = item.replace(/^(?:the|an?|its|their|which|whose) /i, "");
    const entity = /^[\p{L}-]+$/u.test(name) ? entityOfNoun(name, app) : null;
    return entity === null ? [] : [{ item, entity }];
  });
  if (links.length === 0) return { plain: words, links: [] };
  const rest = items.filter((item) => links.every((link) => link.item !== item));
  return {
    // What is told alone would stand beside all that is usual.
    plain: `${noun} with ${rest.length > 1 ? rest.join(", ") : `name and ${rest[0] ?? "note"}`}`,
    links: links.map(({ entity }) => entity),
  };
}

function fromWords(words: string, app: AppSpecification, isWhole = false): Read | null {
  const known = entityOfNoun(words.replace(/\s+(?:with|by|that)\b.*$/i, ""), app);
  if (known !== null)
    return act(() =>
      already(`There are ${known.plural} already. Say what should be different: “add a … field to ${known.plural}”.`),
    );
  const { plain, links } = withoutLinks(words, app);
  const { found, vague } = readRecords(readText(isWhole ? plain : `a list of ${plain}`), null);
  if (found.length === 0)
    return vague === null
      ? null
      : act(() =>
          impossible(
            `I do not know “${vague}”, so I would have to guess what to keep. Tell me the fields: “also keep track of ${vague} with name, date and notes”.`,
          ),
        );
  return act((now): Applied => {
    if (now.entities.length + found.length > MAX_ENTITIES)
      return impossible(`The app keeps ${MAX_ENTITIES} sorts of records at most.`);
    let next = now;
    const where: string[] = [];
    for (const { part } of found) {
      const added = addPart(next, part, null);
      if ("fault" in added) return impossible(added.fault);
      next = added.app;
      where.push(added.where);
    }
    const isFresh = ({ id }: Entity) => !now.entities.some((each) => each.id === id);
    const own = next.entities.find(isFresh);
    if (own === undefined) return impossible("Records of that sort are there already. Say what is to be kept of each.");
    for (const link of links) {
      const linked = relateTo(next, own.id, { noun: link.singular, isMany: false, parent: link.id });
      if (linked.type === "changed") next = linked.value;
    }
    const fresh = next.entities.filter(isFresh);
    const names = fresh.map(
      (each) => `**${each.plural}** with ${listInWords(each.fields.map(({ label }) => label.toLowerCase()))}`,
    );
    return changed(next, `The app keeps ${listInWords(names)} too${where[0] ?? ""}.`, fresh[0]?.plural);
  });
}

/** The app with records of a noun that it does not keep yet; null where nothing is known of them. */
export function withEntityOf(
  noun: string,
  app: AppSpecification,
  isPlain = false,
  kept?: string,
): { app: AppSpecification; entity: Entity } | null {
  const plural = singularOf(noun) === noun ? pluralOf(noun) : noun;
  const words =
    kept !== undefined
      ? `${plural} with ${kept}`
      : isPlain
        ? `${plural} with name and notes`
        : domainOfNoun(plural) === null
          ? `${plural} with name and notes`
          : plural;
  const { found } = readRecords(readText(`a list of ${words}`), null);
  const [first] = found;
  if (first === undefined || app.entities.length >= MAX_ENTITIES) return null;
  const added = addPart(app, first.part, null);
  if ("fault" in added) return null;
  const entity = added.app.entities.find(({ id }) => !app.entities.some((each) => each.id === id));
  return entity === undefined ? null : { app: added.app, entity };
}
