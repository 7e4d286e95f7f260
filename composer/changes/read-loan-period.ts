import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { work } from "./read-across.ts";
import { act, type Reader, refusal } from "./reader.ts";

const PERIOD =
  /^(?:(?:the |our |a |make the |set the )?(?:loan|rental|lending|borrowing|payment|return|rent|hire) (?:period|time|term)s? (?:is|are|of|should be|to|:)|(?:\p{L}+ (?:are|is|can be) (?:lent|borrowed|rented|hired|loaned)(?: out)? (?:for|up to))|(?:(?:they|it|\p{L}+) (?:are|is|must be|should be|have to be) )?(?:due|back|returned|paid|payable)(?: back)? (?:after|within|in)) (?:up to |at most )?(?<count>\d+) (?<unit>days?|weeks?)(?: (?:later|at most|long|after .+))?$/iu;

/** "the loan period is 3 weeks": when something is due is worked out of the day that it began. */
export const readLoanPeriod: Reader = ({ digits, app }) => {
  const groups = PERIOD.exec(digits)?.groups;
  const owner = groups === undefined ? undefined : app.entities.find((entity) => daysOf(entity) !== null);
  const days = owner === undefined ? null : daysOf(owner);
  if (groups === undefined) return null;
  if (owner === undefined || days === null) {
    const hasDue = app.entities.some(({ fields }) => fields.some((field) => "deadline" in field && field.deadline));
    return hasDue
      ? refusal("Then it has to be known from which day: “add an issued date”, and after that the same again.")
      : null;
  }
  const count = Number(groups["count"]) * (/^week/i.test(groups["unit"] ?? "") ? 7 : 1);
  const phrase = `${days.due.toLowerCase()} = ${days.from.toLowerCase()} + ${count} days`;
  return act((now) => {
    const applied = work(now, owner.id, phrase);
    return applied.type === "changed" ? { ...applied, value: stillDue(applied.value, owner.id, days.due) } : applied;
  });
};

/** The day on which it began and that on which it is due, where there is one of each. */
function daysOf({ fields }: Entity): { from: string; due: string } | null {
  const due = fields.filter((field) => field.type === "date" && field.deadline === true);
  const from = fields.filter((field) => field.type === "date" && field.deadline !== true);
  const [end, begin] = [due[0], from[0]];
  return end === undefined || begin === undefined || due.length > 1 || from.length > 1
    ? null
    : { from: begin.label, due: end.label };
}

/** What is late stays marked. */
function stillDue(app: AppSpecification, id: string, label: string): AppSpecification {
  const entities = app.entities.map((entity) =>
    entity.id === id
      ? {
          ...entity,
          fields: entity.fields.map((field) =>
            field.type === "formula" && field.label === label ? { ...field, deadline: true as const } : field,
          ),
        }
      : entity,
  );
  return { ...app, entities };
}
