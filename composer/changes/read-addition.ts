import type { Entity } from "@lathe/protocol/app/entity";
import { beyondFields } from "../language/gaps/beyond.ts";
import { choiceOf } from "../language/field-aside.ts";
import { kindOfName, namedKind } from "../language/field-kinds.ts";
import { readFieldPhrase } from "../language/field-phrase.ts";
import { splitList } from "../language/split-list.ts";
import { asLabel, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { entityOfNoun, nounPattern } from "./mentions.ts";
import { readBlocks } from "./read-blocks.ts";
import { readComputedField } from "./read-computed.ts";
import { readNewOptions } from "./read-choices.ts";
import { readNewRecord } from "./read-new-record.ts";
import { readEntries } from "./read-entries.ts";
import { readFeature } from "./read-feature.ts";
import { readViews } from "./read-views.ts";
import { relateTo } from "./read-relations.ts";
import { type Act, already, type Clause, impossible, type Read, type Reader } from "./reader.ts";

const ADD =
  /^(?:add|include|insert|put in|put(?= an? )|give (?:it|me|us|them|each \w+|every \w+|the \w+)|create|show|display|have|(?:note|write|jot|put|log|remember)(?: down)?(?= (?:how|when|where|whether|who|what|if|which|the)\b)|(?:track|store|record)(?! (?:my|our|all)\b)|i(?:'d| would) like|i want|i need|we need|(?:can|could) (?:we|i) have|there should be|with|there (?:is|are)|(?:the|all|our|my) [\w-]+(?: [\w-]+)? (?:need|have|should have|must have)|each \w+ (?:has|should have|needs)|every \w+ (?:has|should have|needs)|(?:\w+s|it) (?:have|has|should have|need|needs)(?: also)?)(?: also)?\s+(.+)$/i;

const SUBJECT =
  /^(?:the |all |our |my |each |every )?([\w-]+)(?: [\w-]+)? (?:have|has|need|needs|should have|must have|get|gets)(?: also)? /i;

/** "a category with health, work and fun": what follows are the options, though no word says so. */
const CHOICE_WITH_OPTIONS =
  /^((?:an? |the )?(?:new )?(?:[\p{L}-]+ )?(?:priority|severity|stage|rank|importance|category|type|kind|group|genre|status|mood|size|area|topic|label|section|colou?r|level))(?: field)? with (?:the )?(?:(?:options|choices|values) )?([\p{L}\p{N} -]+(?:, ?[\p{L}\p{N} -]+)*,? (?:and|or) [\p{L}\p{N} -]+|[\p{L}\p{N} -]+(?:, ?[\p{L}\p{N} -]+)+)$/iu;

/** "add tags, a due date and a search box": fields, features, views and blocks, one after the other. */
export const readAddition: Reader = (clause) => {
  const { text, app, entity } = clause;
  const found = ADD.exec(text);
  const bare =
    found === null
      ? /^(?:an? |the )?((?:(?!with\b)\S+ ){0,3}\S+) (?:field|column|checkbox|dropdown)$/i.exec(text)
      : null;
  const said = found?.[1] ?? (bare === null ? null : text);
  // "Add a note to the form" means that of the records, where no other is there.
  const hasForm = app.pages.some(({ blocks }) => blocks.some(({ type }) => type === "form"));
  const list = hasForm ? said : (said?.replace(/ (?:to|in|on) the form$/i, "") ?? null);
  // "The speakers need a photo", where no such records are kept: it is no part of the site.
  const subject = SUBJECT.exec(text)?.[1] ?? "";
  if (
    subject !== "" &&
    !clause.isNamed &&
    app.layout === "site" &&
    !/^(?:i|we|it|you|there|that|this|site|page|website|app|people|everyone|they|visitors)$/i.test(subject)
  )
    return null;
  // "Write the emergency number big" asks for words on a page.
  if (list === null || (app.layout === "site" && /^(?:write|jot|note|log|remember)\b/i.test(text))) return null;
  const listed =
    /^(?:an? |the )?([\p{L}' -]{2,30}?) (?:field|column|dropdown|drop-down|choice) with ((?:[\p{L}\d][\p{L}\d +'&-]*(?:, ?| or | and |, and |, or ))+[\p{L}\d][\p{L}\d +'&-]*)$/iu.exec(
      list,
    );
  const values = (listed?.[2] ?? "").split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/i).filter((value) => value !== "");
  if (
    entity !== null &&
    listed !== null &&
    values.length > 1 &&
    values.every((value) => kindOfName(value).type === "text")
  ) {
    const phrase = {
      label: asLabel((listed[1] ?? "").replace(/-/g, " ")),
      kind: choiceOf(values),
      required: false,
      correction: null,
    };
    return { acts: [actOf({ type: "field.add", phrase }, { app, entity })], unclear: [] };
  }
  const tags =
    entity === null
      ? null
      : /^(?:the )?tags?(?: field)?(?:,? (?:called|like|such as|with|for|named))?:? ((?:[\p{L}\p{N} -]+(?:,| and | or ))+[\p{L}\p{N} -]+)$/iu.exec(
          list,
        );
  if (tags !== null && entity !== null && !/^(?:,|and)\b/i.test(tags[1] ?? "")) {
    const names = (tags[1] ?? "")
      .split(/\s*(?:,|\band\b|\bor\b)\s*/i)
      .filter((name) => name !== "")
      .map(asLabel);
    const phrase = {
      label: "Tags",
      kind: { type: "tags", options: names } as const,
      required: false,
      correction: null,
    };
    return { acts: [actOf({ type: "field.add", phrase }, { app, entity })], unclear: [] };
  }
  const offered = readOffered(list, clause);
  if (offered !== null) return offered;
  const choices = readNewOptions(list, clause) ?? readKnownRecords(list, clause) ?? readEntries(list, clause);
  if (choices !== null) return choices;
  // "add who, Tom or Lily": who it can be.
  const either =
    /^(?:an? |the )?((?:who|which|what|whose)(?: \p{L}+){0,4}|\p{L}+(?: \p{L}+)?)[,:] ?((?:\p{L}[\p{L} ]*, )*\p{L}[\p{L} ]* or \p{L}[\p{L} ]*)$/iu.exec(
      list,
    );
  if (either !== null && !/\b(?:or|and)\b/i.test(either[1] ?? ""))
    return readAddition({ ...clause, text: `add ${either[1]} (${(either[2] ?? "").replace(/,? or /i, ", ")})` });
  // A whole that a recognizer knows has its own list behind "with".
  const whole = isField(list, clause) ? null : readBlocks(list, clause.app);
  if (whole !== null && whole.unclear.length === 0) return whole;
  const options = CHOICE_WITH_OPTIONS.exec(list);
  const acts: Act[] = [];
  const unclear: string[] = [];
  // "Between applied and interview" says a place, and is no list.
  if (options === null && /\bbetween (?!\d).+\band\b/i.test(list)) return whole;
  const items = splitList(
    (options === null ? list : `${options[1]} (${options[2]?.replace(/,?\s+(?:and|or)\s+/gi, ", ")})`)
      .replace(/^(?:(?:two|three|four|five|\d+|some|the|these|following|more|new) )+(?:fields|columns)\s*:?\s+/i, "")
      .replace(/^fields?\s*(?:for|called|named|:)\s+/i, "")
      // "A contact person with email and phone" are three.
      .replace(WITH_DETAILS, "$1, "),
  );
  for (const [index, item] of items.entries()) {
    // All recognizers for each of hundreds would take seconds, and no records have so many fields.
    const read = index >= MOST_ITEMS ? null : readItem(clause, item, items.length <= LONG_LIST);
    if (read === null) unclear.push(item);
    else {
      acts.push(...read.acts.map((each) => ({ words: item, ...each })));
      unclear.push(...read.unclear);
    }
  }
  // Where some of it is not understood, words of no known sort are no fields either.
  if (unclear.length > 0 && acts.length > 0 && acts.every(({ isGuess }) => isGuess === true)) return null;
  if (acts.length > 0) return { acts, unclear };
  // "A note with my favourite conversions" is no converter.
  const head = list.replace(/^(?:an?|the|some|my|our) /i, "").toLowerCase();
  const isBeside = whole?.unclear.some((part) => head.startsWith(`${part.toLowerCase()} with`)) === true;
  return isBeside ? null : whole;
};

/** "add breakfast, lunch and dinner", where a meal is one of these: options that are there, and no fields. */
function readOffered(list: string, { app, entity }: Clause): Read | null {
  const names = list
    .replace(/^(?:if|whether) (?:they|it|he|she|people|guests)(?:'re| are| is) (?:an? )?/i, "")
    .split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/i)
    .map((name) => name.toLowerCase().replace(/^(?:eats?|wants?|an?|the) /, ""));
  if (entity === null || names.length < 2 || /\b(?:field|column|checkbox)/i.test(list)) return null;
  const field = entity.fields.find(
    (each) =>
      each.type === "choice" && names.every((name) => each.options.some((option) => option.toLowerCase() === name)),
  );
  if (field === undefined || !("options" in field)) return null;
  const said = `**${field.label}** offers ${field.options.join(", ")} already.`;
  return { acts: [{ apply: () => (app.entities.length > 0 ? already(said) : impossible(said)) }], unclear: [] };
}

const MOST_ITEMS = 40;
/** What is longer is a list of fields, and has no parts of pages in it. */
const LONG_LIST = 12;
const WITH_DETAILS =
  /^((?:an? |the )?[\p{L}'-]+(?: [\p{L}'-]+)?) with (?=(?:their |an? |his |her |its )?(?:e-?mails?|phones?|(?:phone|telephone) numbers?|address(?:es)?)\b)/iu;

/** "add bread, milk and eggs": what is known to be records, and no fields. */
function readKnownRecords(list: string, clause: Clause): Read | null {
  const { entity, domain } = clause;
  // "Add drink water and stretch as habits"
  const named = /^(.+?) as (?:new |more |my |the )*([\p{L}]+s)(?: too| as well)?$/iu.exec(list);
  const isSample = named !== null && /^(?:examples|samples|entries|records|starters)$/i.test(named[2] ?? "");
  if (entity !== null && isSample) return readNewRecord({ ...clause, text: `add ${named[1]} to the ${entity.plural}` });
  if (entity !== null && named !== null && entityOfNoun(named[2] ?? "", clause.app)?.id === entity.id)
    return readNewRecord({ ...clause, text: `add ${named[1]} to the ${entity.plural}` });
  // Where records are names alone there are no fields to add.
  const isOfNames =
    entity !== null &&
    entity.fields.length === 1 &&
    clause.app.pages.some(({ blocks }) =>
      blocks.some((block) => block.type === "picker" && block.entity === entity.id),
    );
  if (
    entity !== null &&
    isOfNames &&
    !/^(?:an? |the )|\b(?:photo|list|note|notes|date|number|timer|page|section|sound|button|search|groups?|pairs|teams|rounds?)\b/i.test(
      list,
    )
  )
    return readNewRecord({ ...clause, text: `add ${list} to the ${entity.plural}` });
  if (entity === null || /\b(?:field|column|checkbox|dropdown)s?\b/i.test(list)) return null;
  const known = new Set(
    [
      ...entity.examples.map((example) => example[entity.titleField]),
      ...(domain?.examples ?? []).map((example) => example[domain?.title ?? ""]),
    ].map((title) => singularOf(String(title).toLowerCase())),
  );
  const items = list
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map((item) => singularOf(item.replace(/^(?:some|an?|the)\s+/i, "").toLowerCase()));
  const isKnown = items.some((item) => known.has(item)) && items.every((item) => kindOfName(item).type === "text");
  return isKnown ? readNewRecord({ ...clause, text: `add ${list} to the ${entity.plural}` }) : null;
}

const PLACES =
  /\s+(?:to|for|on|in|at|of) (?:each|every|the|all|my|our|it|them|all the)(?: (?:of the )?[\w-]+)?(?: (?:app|list|form))?$/i;

function readItem(clause: Clause, item: string, mayBePart: boolean): Read | null {
  const { entity, app, domain, isNamed } = clause;
  const computed = readComputedField({ ...clause, text: `add ${item}`, digits: `add ${item}` });
  if (computed !== null) return computed;
  if (mayBePart && !isField(item, clause)) {
    const blocks = readBlocks(item, app);
    if (blocks !== null) return blocks;
  }
  if (entity === null || (PARTS_OF_PAGES.test(item) && !/\b(?:field|column|number of)\b/i.test(item))) return null;
  const scope = { app, entity };
  const plain = item
    .replace(/^(?:an? |the )?(?:new )?(?:field|column) for (?:the |an? )?(?!each\b|every\b|all\b)(?=\S)/i, "")
    .replace(/ (?:as well|too|also|in|in there)$/i, "")
    .replace(PLACES, "")
    .replace(
      new RegExp(
        `(?<!^(?:percent\\p{L}*|number|total|average|count|sum|progress)\\b.*)(?<=\\S) (?:per|for each|for every) ${nounPattern(entity)}$`,
        "iu",
      ),
      "",
    )
    .replace(/\s+fields$/i, "");
  const feature = readFeature(plain, scope) ?? readFeature(item, scope);
  if (feature !== null) return { acts: [actOf(feature, scope)], unclear: [] };
  const view = readViews({ ...clause, text: `add ${item}`, digits: `add ${item}` });
  if (view !== null) return view;
  const phrase = readFieldPhrase(
    plain
      .replace(/^fields?\s*(?:for|called|named|:)\s+/i, "")
      .replace(/^(?:an? )?(?:new )?(?:field|column) (?:for|called|named|with)\s+(?:the )?/i, "")
      // "a checkbox paid"
      .replace(
        /^(?:an? |the )?(check ?box|tick ?box|toggle|drop ?down) (?!for\b|called\b|named\b|field\b|with\b|to\b)(\S.*)$/i,
        "$2 $1",
      )
      .replace(/^(?:an? )?long(?:er)? text (?:field|box) (?:called|named|for) (.+)$/i, "$1 long text")
      // "a field phone"
      .replace(/^(?:an? |the )?(?:new )?(?:field|column) (?=\S)/i, "")
      .replace(/^(?:several|many|multiple|a few|various)\s+/i, ""),
    domain,
  );
  if (phrase === null || (!/^["“]/.test(plain) && NO_LABEL.test(phrase.label))) return null;
  // "add login" reads like a field; what is known to be out of reach is said instead.
  const beyond =
    phrase.kind.type === "text" || phrase.kind.type === "checkbox" ? beyondFields(phrase.label, clause.text) : null;
  if (beyond !== null) return { acts: [{ words: plain, apply: () => impossible(beyond.answer) }], unclear: [] };
  if (isNounOf(entity, phrase.label))
    return {
      acts: [
        actOf(
          {
            type: "always",
            what: `${asLabel(entity.plural)} are added in the app itself, with the form; I change what the app is.`,
          },
          scope,
        ),
      ],
      unclear: [],
    };
  const other = phrase.kind.type === "text" ? entityOfNoun(phrase.label, app) : null;
  if (other !== null && other.id !== entity.id) {
    const isMany = singularOf(phrase.label) !== phrase.label;
    return {
      acts: [{ apply: (now) => relateTo(now, entity.id, { noun: other.singular, isMany, parent: other.id }) }],
      unclear: [],
    };
  }
  // On a site a word alone, and a list of times, is hardly a field of a form.
  if (
    app.layout === "site" &&
    !isNamed &&
    /^(?:text|choice|tags)$/.test(phrase.kind.type) &&
    !/\b(?:field|column)\b/i.test(clause.text)
  )
    return null;
  const isGuess = phrase.kind.type === "text" && !/^["“]/.test(plain);
  // "Quality with smileys" is about the quality that there is.
  const about = entity.fields.find(({ label }) =>
    new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} (?:with|in|as|from|by)\\b`, "i").test(phrase.label),
  );
  if (about !== undefined && !/\b(?:field|column)\b/i.test(clause.text)) return null;
  // "See the total pages", where nothing has pages, and what would have to come from elsewhere.
  if (
    /^(?:show|display|see)\b/i.test(clause.text) &&
    /^(?:total|average|sum|number of|amount of)\b/i.test(phrase.label)
  )
    return null;
  if (/^live (?!in|at|with)/i.test(phrase.label)) return null;
  if (isGuess && PART_HEAD.test(phrase.label) && !/\b(?:field|column)\b/i.test(clause.text)) return null;
  // "Show the right answer at once" asks for something to be seen, and not for a field of words that nobody knows.
  if (
    (isGuess || phrase.kind.type === "tags") &&
    /^(?:show|display)\b/i.test(clause.text) &&
    !/\b(?:field|column)\b/i.test(clause.text)
  )
    return null;
  return { acts: [{ ...actOf({ type: "field.add", phrase }, scope), isGuess }], unclear: [] };
}

/** What is a part of an app, and no word that is kept. */
const PART_HEAD =
  /^(?:\p{L}+ ){0,2}(?:decks?|sections?|pages?|tabs?|screens?|buttons?|views?|modes?|menus?|panels?|widgets?|filters?|dashboards?|graphs?|charts?|feeds?|pop-?ups?|sidebars?|functions?|features?)(?: (?:for|of|to|with|that|where|by|in|on)\b.*)?$/iu;

/** What says something, and names no field: "7 x 8 = 56", "coffee as a second", "only". */
const NO_LABEL =
  /\b(?:this|last|next) (?:week|month|year)$|\bat \d+ [a-z]+$|^percentage done$|^(?:revenue|total|sum|average|profit|sales)\b.* (?:per|by) |^(?:work out|calculate|compute|figure out|tell|remind|make|let|what(?:'s| is) (?:left|still|open|owed|missing))\b|[=<>]|^\d|\b\d+ (?:per|a|an|each|every)\b|\bof \d+$|\b(?:behind|after|before|above|below|under|next to) the\b|\bones$|\b(?:between(?! \d)|instead|rather|than|called|named)\b|\bas (?:an?|the|well)\b|\b(?:like|such as|so that|in order)\b.+|\b(?:on|to) (?:an?|its|their|another|the) (?:own |new |other |separate )*(?:page|tab|screen|top|bottom|end|side|left|right)\b|\bfirst$|\bnot$|\bas examples$|^(?:bigger|larger|smaller|nicer|better|darker|lighter)\b|^(?:only|just|more|less|until|after|before|from)\b|^(?:one|two|some|it|them|that|those)$/i;

function isNounOf({ singular, plural }: Entity, label: string): boolean {
  return [singular, plural].includes(label.toLowerCase());
}

const PARTS_OF_PAGES =
  /\b(?:sections?|blocks?|(?:new|second|about|contact|home|landing|own|another) pages?|timers?|forms?|calculators?|widgets?|games?|generator|converter|stopwatch|counters|countdown|wheel|faqs?|hero|pricing|testimonials|banner|footer|newsletter)\b/i;

/** Words that name a field rather than a part of a page. */
function isField(words: string, { app, entity, isNamed, domain }: Clause): boolean {
  if (entity === null || /^["“]/.test(words)) return entity !== null;
  if (/\b(?:field|column|check ?box|drop ?down|property|attribute)s?\b/i.test(words)) return true;
  if (/\bcontact (?:persons?|names?|numbers?)\b/i.test(words)) return true;
  if (PARTS_OF_PAGES.test(words)) return false;
  const name = words.replace(PLACES, "").replace(/^(?:an?|the|some|more|optional|required)\s+/i, "");
  const isKnown = Object.keys(domain?.fields ?? {}).some((label) =>
    [name.toLowerCase(), singularOf(name.toLowerCase())].includes(label.toLowerCase()),
  );
  if (isKnown || isNamed) return true;
  if (app.layout === "site") return false;
  return kindOfName(name).type !== "text" || namedKind(name) !== null;
}
