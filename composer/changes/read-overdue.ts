import type { Entity } from "@lathe/protocol/app/entity";
import { actOf } from "./apply-change.ts";
import { act, already, type Reader } from "./reader.ts";

const OVERDUE =
  /^(?:please )?(?:highlight|mark|show|flag|colou?r|make|paint|see|list|display|tell|know|notice|indicate)\b.*\b(?:overdue|past due|too late|late|past (?:the|their|its) (?:due date|date|deadline))\b(?!.*\b(?:field|column|filter|page|figure|number|count|how many)\b)/i;
/** Days that are over when they are entered. */
const PAST =
  /\b(?:last|bought|purchased?|born|birth|birthday|started?|start|added|created|since|published|finished|read|watched|visited|joined|planted|met|sold|acquired|installed)\b/i;
const COMING = /\b(?:when|due|by|until|return|back|renewal|expires?|expiry|next|deadline|end)\b/i;

/** "show what's overdue": of what has a day by which it is to be done, that day becomes a due date. */
export const readOverdue: Reader = ({ text, app, entity }) => {
  if (entity === null || !OVERDUE.test(text)) return null;
  const due = entity.fields.find((field) => "deadline" in field && field.deadline === true);
  if (due !== undefined) return act(() => already(`What is overdue is marked in the list, by its **${due.label}**.`));
  const [day, other] = entity.fields.filter(({ type, label }) => type === "date" && !PAST.test(label));
  if (day === undefined || other !== undefined || !(COMING.test(day.label) || isDealtWith(entity))) return null;
  const kind = { type: "date", deadline: true } as const;
  const change = actOf({ type: "field.retype", field: day.id, kind }, { app, entity });
  return {
    acts: [
      {
        apply: (now) => {
          const applied = change.apply(now);
          return applied.type === "changed"
            ? { ...applied, said: `**${day.label}** is a due date now, and what is overdue is marked in the list.` }
            : applied;
        },
      },
    ],
    unclear: [],
  };
};

function isDealtWith({ done, fields }: Entity): boolean {
  return (
    done !== null || fields.some(({ type, label }) => type === "choice" && /^(?:status|stage|state)$/i.test(label))
  );
}
