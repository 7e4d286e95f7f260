import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue } from "../code.ts";
import { actionsElement, actNames, actsOf, actTypes, disabledWhereLookedAt } from "./acts.ts";
import { badgeList, factList, recordValues, titleClass, titleContent } from "./record-values.ts";

/** src/<entities>/<entity>-row.tsx: one record in the list. */
export function rowFile(parts: EntityParts): string {
  const { names, streaks, subtitle, amount } = parts;
  const { one, type } = names;
  const acts = actsOf(parts);
  const values = recordValues(parts);
  const opens = acts.some(({ name }) => name === "onOpen");
  const actions = actionsElement(parts, one);
  return code`
    interface ${type}RowProps {
      ${one}: ${type};
      ${actTypes(parts, acts)}
    }

    export function ${type}Row({ ${[one, ...actNames(acts)].join(", ")} }: ${type}RowProps) {
      ${streaks !== null && "const currentDay = useToday();"}
      return (
        <li className="flex items-start gap-3 px-4 py-3.5 sm:px-5">
          ${tick(parts)}
          ${values.picture !== null && thumbnail(parts, values.picture.id)}
          <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-6 gap-y-1">
            <div className="min-w-32 flex-1 py-2">
              <h3 className=${titleClass(parts)}>
                ${titleContent(parts, opens)}
              </h3>
              ${subtitle !== null && `{${one}.${subtitle.id} !== "" && <p className="text-muted wrap-anywhere">{${one}.${subtitle.id}}</p>}`}
              ${values.texts.map((field) => `{${one}.${field.id} !== "" && <p className="mt-1 line-clamp-3 text-sm wrap-anywhere whitespace-pre-line text-muted">{${one}.${field.id}}</p>}`)}
              ${factList(parts, values.facts, { linked: true })}
              ${badgeList(parts, values)}
            </div>
            ${streaks !== null && `<Streak ${one}={${one}} currentDay={currentDay} ${lookedAtStreak(parts)}/>`}
            ${values.ratings.map(
              (field) => fragment`
              {${one}.${field.id} > 0 && (
                <div className="py-2">
                  <Stars value={${one}.${field.id}} max={${field.max}} />
                </div>
              )}
            `,
            )}
            ${values.stepper !== null && stepper(parts, values.stepper.id, values.stepper.label, values.stepper.unit)}
            ${amount !== null && amount.type === "money" && `{${one}.${amount.id} !== null && <p className="py-1.5 text-lg font-semibold tabular-nums">{formatMoney(${one}.${amount.id}, "${amount.currency}")}</p>}`}
          </div>
          ${actions}
        </li>
      );
    }
  `;
}

/** The checkbox at the start of a record: that it is done, or done today. */
export function tick(parts: EntityParts): string | null {
  const { names, title, done, streaks } = parts;
  const { one, store } = names;
  const disabled = disabledWhereLookedAt(parts);
  if (done !== null)
    return fragment`
      <input
        type="checkbox"
        aria-label={${one}.${title.id}}
        title=${jsxValue(done.label)}
        className="checkbox mt-2.5"
        ${disabled !== "" && disabled}
        checked={${one}.${done.id}}
        onChange={(event) => ${store}.update(${one}.id, { ${done.id}: event.target.checked })}
      />
    `;
  if (streaks === null) return null;
  return fragment`
    <input
      type="checkbox"
      aria-label={${one}.${title.id}}
      title=${jsxValue(streaks.label)}
      className="checkbox mt-2.5"
      ${disabled !== "" && disabled}
      checked={${one}.${TICKED_DAYS}.includes(currentDay)}
      onChange={() => ${store}.update(${one}.id, toggleDay(${one}, currentDay))}
    />
  `;
}

function lookedAtStreak(parts: EntityParts): string {
  const disabled = disabledWhereLookedAt(parts);
  return disabled === "" ? "" : disabled === "disabled" ? "isReadOnly " : "isReadOnly={onEdit === undefined} ";
}

function thumbnail({ names }: EntityParts, id: string): string {
  const value = `${names.one}.${id}`;
  return `{${value} !== "" && <img src={${value}} alt="" loading="lazy" className="mt-2 size-14 shrink-0 rounded-control object-cover" />}`;
}

/** A count with its buttons; only the count where records are looked at. */
export function stepper(parts: EntityParts, id: string, label: string, unit: string | undefined): string {
  const { names, title } = parts;
  const { one, store } = names;
  const value = `${one}.${id}`;
  const behind = unit === undefined ? "" : ` ${jsxText(unit)}`;
  const disabled = disabledWhereLookedAt(parts);
  const shown = `<p title=${jsxValue(label)} className="py-2 font-semibold tabular-nums">{formatNumber(${value} ?? 0)}${behind}</p>`;
  if (disabled === "disabled") return shown;
  const text = unit === undefined ? `formatNumber(${value} ?? 0)` : `\`\${formatNumber(${value} ?? 0)} ${unit}\``;
  const changing = fragment`
    <CountStepper
      label=${jsxValue(label)}
      name={${one}.${title.id}}
      value={${value} ?? 0}
      text={${text}}
      onChange={(value) => ${store}.update(${one}.id, { ${id}: value })}
    />
  `;
  if (disabled === "") return changing;
  return fragment`
    {onEdit === undefined ? (
      ${shown}
    ) : (
      ${changing}
    )}
  `;
}
