import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, inSentence, isLowName, lowLabel } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue, templateText } from "../code.ts";

/** src/<entities>/<entity>-row.tsx: one record in the list. */
export function rowFile(parts: EntityParts): string {
  const { entity, names, title, others, done, streaks, low, subtitle, amount } = parts;
  const { one, type, file } = names;
  const deletes = entity.features.delete;
  const confirms = deletes && entity.features.confirmDelete;
  const rated = others.filter((field) => field.type === "rating");
  const stepper = others.find((field) => field.type === "number" && field.stepper === true) ?? null;
  const badges = others.filter((field) => field.type === "choice" || (field.type === "checkbox" && field !== done));
  const details = others.filter(
    (field) => field !== subtitle && field !== amount && field !== stepper && isDetail(field),
  );
  const notes = others.filter((field) => field.type === "longText");
  const deadline = others.find((field) => field.type === "date" && field.deadline === true) ?? null;
  const formats = [
    others.some((field) => field.type === "date") && "formatDate",
    amount !== null && "formatMoney",
    others.some((field) => field.type === "number") && "formatNumber",
    deadline !== null && "today",
  ].filter((name) => name !== false);
  const functions = [
    ...(low === null ? [] : [isLowName(parts)]),
    ...(deadline === null ? [] : ["isOverdue"]),
    `type ${type}`,
    ...(done !== null || stepper !== null ? [`type ${type}Draft`] : []),
  ];
  const changes = done !== null || stepper !== null;
  const react = [...(details.length > 0 ? ["type ReactNode"] : []), ...(confirms ? ["useState"] : [])];
  const name = `\${${one}.${title.id}}`;
  return code`
    ${react.length > 0 && `import { ${react.join(", ")} } from "react";`}
    ${confirms && 'import { ConfirmDialog } from "../ui/confirm-dialog.tsx";'}
    ${formats.length > 0 && `import { ${formats.join(", ")} } from "../ui/format.ts";`}
    import { Icon } from "../ui/icons.tsx";
    ${rated.length > 0 && 'import { Stars } from "../ui/stars.tsx";'}
    import { ${functions.join(", ")} } from "./${file}.ts";
    ${streaks !== null && 'import { Streak } from "./streak.tsx";'}

    interface ${type}RowProps {
      ${one}: ${type};
      ${changes && `onChange: (values: Partial<${type}Draft>) => void;`}
      ${streaks !== null && ["today: string;", "onTick: (day: string) => void;"]}
      onEdit: () => void;
      ${deletes && "onDelete: () => void;"}
    }

    export function ${type}Row({ ${[one, ...(changes ? ["onChange"] : []), ...(streaks === null ? [] : ["today: currentDay", "onTick"]), "onEdit", ...(deletes ? ["onDelete"] : [])].join(", ")} }: ${type}RowProps) {
      ${confirms && "const [isAsking, setIsAsking] = useState(false);"}
      return (
        <li className="flex items-start gap-3 px-4 py-3.5 sm:px-5">
          ${
            done !== null &&
            fragment`
              <input
                type="checkbox"
                aria-labelledby={\`name-\${${one}.id}\`}
                title=${jsxValue(done.label)}
                className="checkbox mt-2.5"
                checked={${one}.${done.id}}
                onChange={(event) => onChange({ ${done.id}: event.target.checked })}
              />
            `
          }
          ${
            streaks !== null &&
            fragment`
              <input
                type="checkbox"
                aria-labelledby={\`name-\${${one}.id}\`}
                title=${jsxValue(streaks.label)}
                className="checkbox mt-2.5"
                checked={${one}.${TICKED_DAYS}.includes(currentDay)}
                onChange={() => onTick(currentDay)}
              />
            `
          }
          <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-6 gap-y-1">
            <div className="min-w-32 flex-1 py-2">
              <h3 id={\`name-\${${one}.id}\`} className=${titleClass(parts)}>
                {${one}.${title.id}}
              </h3>
              ${subtitle !== null && `{${one}.${subtitle.id} !== "" && <p className="text-muted wrap-break-word">{${one}.${subtitle.id}}</p>}`}
              ${notes.map((field) => `{${one}.${field.id} !== "" && <p className="mt-1 line-clamp-3 text-sm wrap-break-word whitespace-pre-line text-muted">{${one}.${field.id}}</p>}`)}
              ${
                details.length > 0 &&
                fragment`
                  <dl className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-sm empty:hidden">
                    ${details.map((field) => detail(parts, field, deadline))}
                  </dl>
                `
              }
              ${
                (badges.length > 0 || low !== null) &&
                fragment`
                  <p className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
                    ${low !== null && `{${isLowName(parts)}(${one}) && <span className="badge bg-danger/12 text-danger">${jsxText(lowLabel(low.field))}</span>}`}
                    ${badges.map((field) => (field.type === "choice" ? `{${one}.${field.id} !== "" && <span className="badge">{${one}.${field.id}}</span>}` : `{${one}.${field.id} && <span className="badge">${jsxText(field.label)}</span>}`))}
                  </p>
                `
              }
            </div>
            ${streaks !== null && `<Streak ${one}={${one}} today={currentDay} onToggle={onTick} />`}
            ${rated.map((field) => field.type === "rating" && `{${one}.${field.id} > 0 && <Stars value={${one}.${field.id}} max={${field.max}} />}`)}
            ${stepper !== null && stepperFragment(parts, stepper)}
            ${amount !== null && amount.type === "money" && `{${one}.${amount.id} !== null && <p className="min-w-20 py-1.5 text-lg font-semibold tabular-nums sm:text-right">{formatMoney(${one}.${amount.id}, "${amount.currency}")}</p>}`}
          </div>
          <div className="-mr-2 flex shrink-0">
            <button type="button" id={\`edit-\${${one}.id}\`} aria-label={\`Edit ${name}\`} className="icon-button" onClick={onEdit}>
              <Icon name="pencil" />
            </button>
            ${
              deletes &&
              fragment`
                <button type="button" aria-label={\`Delete ${name}\`} className="icon-button" onClick={${confirms ? "() => setIsAsking(true)" : "onDelete"}}>
                  <Icon name="trash" />
                </button>
              `
            }
          </div>
          ${
            confirms &&
            fragment`
              {isAsking && (
                <ConfirmDialog question={\`Delete “${name}”?\`} action="Delete" onConfirm={onDelete} onCancel={() => setIsAsking(false)} />
              )}
            `
          }
        </li>
      );
    }
    ${details.length > 0 && detailComponent}
  `;
}

const detailComponent = fragment`

  function Detail({ label, children, isUrgent = false }: { label: string; children: ReactNode; isUrgent?: boolean }) {
    return (
      <div className="flex gap-1.5">
        <dt className="text-muted">{label}</dt>
        <dd className={isUrgent ? "font-semibold text-danger" : "font-medium"}>{children}</dd>
      </div>
    );
  }
`;

function titleClass({ entity, done, names }: EntityParts): string {
  if (entity.done?.strike !== true || done === null) return '"font-semibold wrap-break-word"';
  return `{\`font-semibold wrap-break-word \${${names.one}.${done.id} ? "text-muted line-through" : ""}\`}`;
}

function isDetail(field: Field): boolean {
  return ["text", "number", "money", "date", "time", "url", "email", "phone"].includes(field.type);
}

function detail({ names }: EntityParts, field: Field, deadline: Field | null): string {
  const value = `${names.one}.${field.id}`;
  const there = field.type === "number" || field.type === "money" ? `${value} !== null` : `${value} !== ""`;
  const urgent = field === deadline ? ` isUrgent={isOverdue(${names.one}, today())}` : "";
  return fragment`
    {${there} && (
      <Detail label=${jsxValue(field.label)}${urgent}>
        ${shown(field, value)}
      </Detail>
    )}
  `;
}

function shown(field: Field, value: string): string {
  switch (field.type) {
    case "date":
      return `{formatDate(${value})}`;
    case "money":
      return `{formatMoney(${value}, "${field.currency}")}`;
    case "number":
      return `{formatNumber(${value})}${field.unit === undefined ? "" : ` ${jsxText(field.unit)}`}`;
    case "url":
      return link(value, `{${value}.replace(/^https?:\\/\\/(www\\.)?/, "")}`, ' target="_blank" rel="noreferrer"');
    case "email":
      return link(`\`mailto:\${${value}}\``, `{${value}}`, "");
    case "phone":
      return link(`\`tel:\${${value}}\``, `{${value}}`, "");
    default:
      return `{${value}}`;
  }
}

function link(href: string, text: string, rest: string): string {
  return fragment`
    <a href={${href}}${rest} className="text-accent underline underline-offset-2 wrap-anywhere">
      ${text}
    </a>
  `;
}

function stepperFragment({ names, title }: EntityParts, field: Field): string {
  const value = `${names.one}.${field.id}`;
  const name = `\${${names.one}.${title.id}}`;
  const unit = field.type === "number" && field.unit !== undefined ? ` ${jsxText(field.unit)}` : "";
  return fragment`
    <div className="flex items-center rounded-lg bg-ink/5">
      <button
        type="button"
        aria-label={\`One less ${name}\`}
        className="icon-button"
        disabled={(${value} ?? 0) <= 0}
        onClick={() => onChange({ ${field.id}: (${value} ?? 0) - 1 })}
      >
        <Icon name="minus" />
      </button>
      <span title=${jsxValue(field.label)} className="min-w-8 text-center font-semibold tabular-nums">
        {formatNumber(${value} ?? 0)}${unit}
      </span>
      <button type="button" aria-label={\`One more ${name}\`} className="icon-button" onClick={() => onChange({ ${field.id}: (${value} ?? 0) + 1 })}>
        <Icon name="plus" />
      </button>
    </div>
  `;
}

/** src/<entities>/summary.tsx: numbers about all records. Null when there is nothing worth counting. */
export function summaryFile(parts: EntityParts): string | null {
  const { entity, names, done, streaks, low, rating, totals } = parts;
  const { one, many, type, file } = names;
  const figures: string[] = [];
  if (done !== null)
    figures.push(
      `<Figure label=${jsxValue(done.label)} value={\`\${${many}.filter((${one}) => ${one}.${done.id}).length} of \${${many}.length}\`} />`,
    );
  if (streaks !== null)
    figures.push(
      `<Figure label=${jsxValue(streaks.label)} value={\`\${${many}.filter((${one}) => ${one}.${TICKED_DAYS}.includes(today)).length} of \${${many}.length}\`} />`,
      `<Figure label="Best streak" value={String(Math.max(0, ...${many}.map((${one}) => bestStreak(${one}.${TICKED_DAYS}))))} />`,
    );
  if (low !== null)
    figures.push(
      `<Figure label=${jsxValue(lowLabel(low.field))} value={formatNumber(${many}.filter(${isLowName(parts)}).length)} />`,
    );
  for (const field of totals) {
    const multiplied = field.type === "money" && low !== null ? ` * (${one}.${low.field.id} ?? 0)` : "";
    const label = multiplied === "" ? `Total ${inSentence(field.label)}` : "Stock value";
    const value = `sum(${many}.map((${one}) => (${one}.${field.id} ?? 0)${multiplied}))`;
    const shownValue =
      field.type === "money" ? `formatMoney(${value}, "${field.currency}")` : `${"formatNumber"}(${value})`;
    const unit = field.type === "number" && field.unit !== undefined ? ` ${field.unit}` : "";
    figures.push(
      `<Figure label=${jsxValue(label)} value={${unit === "" ? shownValue : `\`\${${shownValue}}${templateText(unit)}\``}} />`,
    );
  }
  if (rating !== null)
    figures.push(
      `<Figure label=${jsxValue(`Average ${inSentence(rating.label)}`)} value={average(${many}.map((${one}) => ${one}.${rating.id}).filter((rated) => rated > 0))} />`,
    );
  if (figures.length === 0) return null;
  const uses = (name: string) => figures.some((figure) => figure.includes(`${name}(`));
  const formats = ["formatMoney", "formatNumber"].filter(
    (name) => uses(name) || (name === "formatNumber" && rating !== null),
  );
  return code`
    ${formats.length > 0 && `import { ${formats.join(", ")} } from "../ui/format.ts";`}
    import { ${low === null ? "" : `${isLowName(parts)}, `}type ${type} } from "./${file}.ts";
    ${streaks !== null && 'import { bestStreak } from "./streaks.ts";'}

    /** Numbers about all ${entity.plural}. */
    export function Summary({ ${many}${streaks === null ? "" : ", today"} }: { ${many}: readonly ${type}[]${streaks === null ? "" : "; today: string"} }) {
      return (
        <dl className="flex flex-wrap gap-x-8 gap-y-4">
          ${figures}
        </dl>
      );
    }

    function Figure({ label, value }: { label: string; value: string }) {
      return (
        <div className="flex flex-col-reverse">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="text-2xl font-semibold tracking-tight tabular-nums">{value}</dd>
        </div>
      );
    }
    ${
      totals.length > 0 &&
      fragment`

        function sum(numbers: readonly number[]): number {
          return numbers.reduce((total, number) => total + number, 0);
        }
      `
    }
    ${
      rating !== null &&
      fragment`

        function average(ratings: readonly number[]): string {
          return ratings.length === 0 ? "–" : formatNumber(ratings.reduce((total, rating) => total + rating, 0) / ratings.length);
        }
      `
    }
  `;
}

/** src/<entities>/<entity>-list.tsx: the records, or what to say when there are none. */
export function listFile(parts: EntityParts): string {
  const { entity, names, done, streaks } = parts;
  const { one, many, type, types, file } = names;
  const changes = done !== null || entity.fields.some((field) => field.type === "number" && field.stepper === true);
  const deletes = entity.features.delete;
  return code`
    import type { ReactNode } from "react";
    import type { ${type}${changes ? `, ${type}Draft` : ""} } from "./${file}.ts";
    import { ${type}Row } from "./${file}-row.tsx";

    interface ${type}ListProps {
      ${many}: readonly ${type}[];
      ${changes && `onChange: (id: string, values: Partial<${type}Draft>) => void;`}
      ${streaks !== null && ["today: string;", "onTick: (id: string, day: string) => void;"]}
      onEdit: (${one}: ${type}) => void;
      ${deletes && `onDelete: (${one}: ${type}) => void;`}
    }

    export function ${type}List({ ${[many, ...(changes ? ["onChange"] : []), ...(streaks === null ? [] : ["today", "onTick"]), "onEdit", ...(deletes ? ["onDelete"] : [])].join(", ")} }: ${type}ListProps) {
      return (
        <ul role="list" aria-label=${jsxValue(entity.plural.charAt(0).toUpperCase() + entity.plural.slice(1))} className="panel divide-y divide-line">
          {${many}.map((${one}) => (
            <${type}Row
              key={${one}.id}
              ${one}={${one}}
              ${changes && `onChange={(values) => onChange(${one}.id, values)}`}
              ${streaks !== null && ["today={today}", `onTick={(day) => onTick(${one}.id, day)}`]}
              onEdit={() => onEdit(${one})}
              ${deletes && `onDelete={() => onDelete(${one})}`}
            />
          ))}
        </ul>
      );
    }

    /** Stands where the list would be. */
    export function No${types}({ title, children }: { title: string; children: ReactNode }) {
      return (
        <div className="rounded-2xl border border-dashed border-edge/50 px-6 py-16 text-center">
          <p className="text-lg font-semibold">{title}</p>
          <div className="mx-auto mt-1 max-w-sm text-balance text-muted">{children}</div>
        </div>
      );
    }
  `;
}
