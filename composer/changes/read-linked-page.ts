import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { listInWords, singularOf, withArticle } from "../language/words.ts";
import { entityOfNoun } from "./mentions.ts";
import { relateTo } from "./read-relations.ts";
import { already, act, changed, type Read, type Reader } from "./reader.ts";

const PLACE = "(?:page|detail page|details?|profile|record|entry|view|screen|card)";
const SHOWN_THERE = new RegExp(
  `^(?:show|list|see|display|have|put|i want)(?: (?:me|to see))?(?: all)?(?: of)?(?: the| my| our| their| its| his| her)? (?<shown>\\p{L}+(?: \\p{L}+)?) (?:on|in|at|under|below|inside|within) (?:the |each |every |an? |its |their )?(?<owner>\\p{L}+?)(?:(?:'s|s') ${PLACE}|'s|(?: ${PLACE})?)$`,
  "iu",
);
const CLICKED =
  /^(?:note )?(?:when|if|once|after|by) (?:i |we |you |one |people )?(?:click(?:ing|s)?|tap(?:ping|s)?|open(?:ing|s)?|select(?:ing|s)?|press(?:ing|es)?)(?: on)? (?:an? |the |one |each )?(?<owner>\p{L}+),? (?:then )?(?:(?:i|we|it|you|one)(?: (?:want|would like|should|can|could))*(?: to)? )?(?:see|show|list|get|have)s?(?: me)?(?: all)?(?: of)?(?: (?:the|its|their|his|her|his or her))? (?<shown>\p{L}+(?: \p{L}+)?)$/iu;
const WHAT_EACH =
  /^(?:show|list|see|display|tell|know)(?: me)? (?:what|which|all(?: the)?(?: things?)?(?: that)?|everything) (?:each|every|an?|the) (?<owner>\p{L}+) (?:has |have |had |did |is |was )?(?:already )?(?:\p{L}+)$/iu;

const OF_EACH =
  /^(?:show|list|see|display)(?: me)? (?:each|every|a|the) (?<owner>\p{L}+)'s (?:own |free |open |next |past |upcoming )?(?<shown>\p{L}+(?: \p{L}+)?)$/iu;
const HISTORY =
  /^(?:(?:add|show|keep|see|i want|include)(?: me)? )?(?:an? |the |each )?(?<owner>\p{L}+)(?:'s)? history$/iu;

/** "show the orders on the customer's page": what is linked to a record stands in it when it is opened. */
export const readLinkedPage: Reader = ({ text, app }) => {
  const groups = (
    SHOWN_THERE.exec(text) ??
    CLICKED.exec(text) ??
    WHAT_EACH.exec(text) ??
    HISTORY.exec(text) ??
    OF_EACH.exec(text)
  )?.groups;
  const word = groups?.["owner"]?.toLowerCase() ?? "";
  // "On the customers page" is the page of all of them.
  const owner = word === "" || singularOf(word) !== word ? null : entityOfNoun(word, app);
  if (groups === undefined || owner === null) return null;
  const shown = groups["shown"];
  const named = shown === undefined ? null : entityOfNoun(shown, app);
  if (shown !== undefined && (named === null || named.id === owner.id || singularOf(shown) === shown)) return null;
  const children = linkedTo(owner, app).filter((each) => named === null || each.id === named.id);
  if (children.length > 0) return act(() => already(whereTheyStand(owner, children)));
  return named === null ? null : linked(named, owner);
};

/** What has a field that points to these records. */
function linkedTo({ id }: Entity, { entities }: AppSpecification): Entity[] {
  return entities.filter(({ fields }) => fields.some((field) => field.type === "relation" && field.entity === id));
}

function whereTheyStand({ singular }: Entity, children: readonly Entity[]): string {
  return `Press ${withArticle(singular)} in the list: its ${listInWords(children.map(({ plural }) => plural))} stand there below, and more can be added.`;
}

function linked(child: Entity, owner: Entity): Read {
  return act((now) => {
    const made = relateTo(now, child.id, { noun: owner.singular, isMany: false, parent: owner.id });
    return made.type === "changed"
      ? changed(made.value, `${made.said} ${whereTheyStand(owner, [child])}`, child.plural)
      : made;
  });
}
