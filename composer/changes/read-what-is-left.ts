import type { Entity } from "@lathe/protocol/app/entity";
import { compute } from "./read-computed.ts";
import { act, type Reader } from "./reader.ts";

const LEFT =
  /^(?:(?:show|see|tell|know|display|calculate|work out|add)(?: me| us)? )?(?:how much|what(?:'s| is)?|the)?(?: money)?(?: of (?:the|my|our) budget)?(?: (?:is|are|do (?:i|we)|(?:i|we) (?:still )?have))?(?: still)? ?(?:left|remaining|remaining budget|budget left|left over|the rest)(?: (?:of|from|in) (?:the|my|our|each) (?:budget|money)(?: items?)?| to (?:save|raise|collect|go))?(?: (?:for|of|in|on|per) (?:each|every) [\p{L}]+)?$/iu;
const PLANNED = /^(?:planned|budget|budgeted|estimated?|estimated cost|amount|limit|target|goal|amount needed)$/i;
const SPENT = /^(?:paid|spent|actual|actual cost|cost|used|saved|so far|raised|collected)$/i;

/** "show what is left of the budget", where each has what is planned and what is paid: the difference of both. */
export const readWhatIsLeft: Reader = ({ text, app, entity }) => {
  if (!LEFT.test(text)) return null;
  const entities = entity === null ? app.entities : [entity, ...app.entities.filter(({ id }) => id !== entity.id)];
  for (const each of entities) {
    const [planned, spent] = amountsOf(each);
    if (planned === undefined || spent === undefined) continue;
    const phrase = `left = ${planned.label.toLowerCase()} - ${spent.label.toLowerCase()}`;
    return act((now) => compute(now, each.id, phrase));
  }
  return null;
};

function amountsOf({ fields }: Entity) {
  const amounts = fields.filter(({ type }) => type === "money");
  return [amounts.find(({ label }) => PLANNED.test(label)), amounts.find(({ label }) => SPENT.test(label))] as const;
}
