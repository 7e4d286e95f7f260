import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../generate/names.ts";
import { makeField } from "../language/field-kinds.ts";
import { withComputedField } from "../language/records/sums/computed-wishes.ts";
import { act, changed, impossible, type Reader } from "./reader.ts";

/** "show which plants need water today": of what is done every so many days. */
const DUE =
  /^(?:(?:show|list|see|tell|know|display|highlight|mark)(?: me| us)? )?(?:which|what|who|the)(?: \p{L}+){0,3}?(?: that| which| who)? (?:needs?|ha(?:s|ve) to|must|should|(?:is|are)(?: due| to)?)\b.*\b(?:today|now|due|soon|tomorrow|this week|again|next)$/iu;

const ASKED: readonly RegExp[] = [
  /^(?:(?:show|note|add|calculate|compute|work out|tell|see|know|display|mark)(?: me| us)? )?(?:when|what day|which day|on which day|how long until|the (?:day|date) (?:when|on which)) (?:\p{L}+ ){0,3}?(?:has to|have to|needs?(?: to)?|must|should|is|are|was|to|i|we)\b.* (?:next|again|due)$/iu,
  /^(?:calculate|compute|work out|show)(?: me)? (?:the )?next \p{L}+(?: (?:date|day|time))?$/iu,
  /^(?:show|note|calculate|see|tell)(?: me| us)? when (?:it|they|each(?: \p{L}+)?|the \p{L}+) (?:is|are|needs?|gets?)(?: to be)? (?:due|\p{L}+ed|watering|water|service|servicing) ?(?:next|again)?$/iu,
];

/** "show when it has to be watered next", where its last time is kept: how often, and the day that follows from both. */
export const readNextTime: Reader = ({ text, entity }) => {
  if (entity === null || lastTime(entity) === null) return null;
  const isAsked = ASKED.some((pattern) => pattern.test(text)) || (DUE.test(text) && howOften(entity) !== undefined);
  if (!isAsked) return null;
  return act((now) => {
    const current = now.entities.find(({ id }) => id === entity.id);
    const last = current === undefined ? null : lastTime(current);
    if (current === undefined || last === null || current.fields.length >= 29)
      return impossible("There is no last time from which the next could follow.");
    const taken = current.fields.map(({ id }) => id);
    const known = howOften(current);
    const often =
      known ?? makeField("Every", { type: "number", min: 1, unit: "days" }, false, freshFieldId("Every", taken));
    const label = `Next ${last.label.replace(/^last /i, "").replace(/(?<=\p{L}{3})ed$/u, "ing")}`;
    const field = {
      id: freshFieldId(label, [...taken, often.id]),
      label,
      required: false,
      type: "formula",
      formula: `${last.id} + ${often.id}`,
      decimals: 0,
      date: true,
      deadline: true,
    } as const;
    const next = withComputedField(current, { field, needs: known === undefined ? [often] : [], isEvident: true });
    const forIt = known === undefined ? ` For it there is a field **${often.label}** (days) now.` : "";
    return changed(
      { ...now, entities: now.entities.map((each) => (each.id === next.id ? next : each)) },
      `**${label}** is worked out now: so many days after **${last.label}**; what is overdue is marked.${forIt}`,
      label,
    );
  });
};

function howOften({ fields }: Entity): Field | undefined {
  return fields.find(({ label, type }) => type === "number" && /\b(?:every|interval|how often|days)\b/i.test(label));
}

/** The only day on which something was done last, where nothing says the next one yet. */
function lastTime({ fields }: Entity): Field | null {
  const [last, other] = fields.filter(({ type, label }) => type === "date" && /^last \p{L}/iu.test(label));
  return last === undefined || other !== undefined || fields.some(({ label }) => /^next\b/i.test(label)) ? null : last;
}
