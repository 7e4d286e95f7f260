import type { View, ViewOf } from "@lathe/protocol/app/view";
import { type EntityParts, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { relatedParts } from "../records/relations.ts";
import { passedActs } from "./acts.ts";
import { hasCardWithout } from "./card-files.ts";
import { chartFile } from "./chart-file.ts";
import { headingOf } from "./record-values.ts";
import { rowColumns } from "./row-file.ts";
import { tableFile } from "./table-file.ts";
import { viewFrame, viewProps } from "./view-frame.ts";
import { isOfTicks, tickedItems } from "../records/tick-calendar.ts";
import { textOnItsDay, titleText } from "../records/title-code.ts";

/** src/<entities>/<entity>-<view>.tsx: a way to see the records. */
export function viewComponentFile(parts: EntityParts, view: View): string {
  switch (view.type) {
    case "list":
      return listFile(parts, view);
    case "table":
      return tableFile(parts, view);
    case "cards":
      return cardsFile(parts, view);
    case "gallery":
      return galleryFile(parts, view);
    case "board":
      return boardFile(parts, view);
    case "calendar":
      return calendarFile(parts, view);
    case "timetable":
      return timetableFile(parts, view);
    case "sections":
      return sectionsFile(parts, view);
    case "chart":
      return chartFile(parts, view);
  }
}

function listFile(parts: EntityParts, view: ViewOf<"list">): string {
  const { component, props, taken } = viewFrame(parts, view);
  const { one, type } = parts.names;
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <div className="panel @container">
          <ul role="list" aria-label=${jsxValue(headingOf(parts))} className="divide-y divide-line @2xl:grid ${rowColumns(parts)}">
            {items.map((${one}) => (
              <${type}Row key={${one}.id} ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />
            ))}
          </ul>
        </div>
      );
    }
  `;
}

function cardsFile(parts: EntityParts, view: ViewOf<"cards">): string {
  const { component, props, taken } = viewFrame(parts, view);
  const { one, type } = parts.names;
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <ul role="list" aria-label=${jsxValue(headingOf(parts))} className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-4">
          {items.map((${one}) => (
            <li key={${one}.id} className="panel group p-4 sm:p-5">
              <${type}Card ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />
            </li>
          ))}
        </ul>
      );
    }
  `;
}

function galleryFile(parts: EntityParts, view: ViewOf<"gallery">): string {
  const { component, props, taken } = viewFrame(parts, view);
  const { names, amount } = parts;
  const { one } = names;
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <Gallery
          label=${jsxValue(headingOf(parts))}
          items={items}
          idOf={(${one}) => ${one}.id}
          nameOf={(${one}) => ${titleText(parts, one)}}
          imageOf={(${one}) => ${one}.${view.image}}
          ${
            amount?.type === "money" &&
            fragment`
              renderCaption={(${one}) => (
                <>
                  <p className="font-semibold">{${titleText(parts, one)}}</p>
                  {${one}.${amount.id} !== null && <p className="mt-1 text-muted tabular-nums">{formatMoney(${one}.${amount.id}, "${amount.currency}")}</p>}
                </>
              )}
            `
          }
          ${entityUse(parts).hasDetails && "onOpen={onOpen}"}
        />
      );
    }
  `;
}

function boardFile(parts: EntityParts, view: ViewOf<"board">): string {
  const { component, props, taken } = viewFrame(parts, view);
  const { names, entity } = parts;
  const { one, store, type } = names;
  const { acts, hasReadOnly } = viewProps(parts, view);
  const field = entity.fields.find(({ id }) => id === view.columns);
  if (field?.type !== "choice") throw new TypeError("The columns of a board are those of a choice.");
  const move = `(${one}, column) => ${store}.update(${one}.id, { ${view.columns}: column }, \`Moved “\${${titleText(parts, one)}}” to \${column}.\`)`;
  return code`
    ${props}

    const columns = ${optionsName(field)}.map((option) => ({ id: option, title: option }));

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <Board
          label=${jsxValue(headingOf(parts))}
          columns={columns}
          items={items}
          idOf={(${one}) => ${one}.id}
          nameOf={(${one}) => ${titleText(parts, one)}}
          columnOf={(${one}) => ${one}.${view.columns}}
          renderCard={(${one}) => <${type}Card ${one}={${one}}${hasCardWithout(parts) ? ` without="${view.columns}"` : ""}${passedActs(acts)} />}
          ${
            entityUse(parts).isEdited &&
            (hasReadOnly
              ? fragment`
                  onMove={
                    isReadOnly
                      ? undefined
                      : ${move}
                  }
                `
              : fragment`
                  onMove={${move}}
                `)
          }
        />
      );
    }
  `;
}

function calendarFile(parts: EntityParts, view: ViewOf<"calendar">): string {
  const { component, props, taken } = viewFrame(parts, view);
  const { names } = parts;
  const { one, type } = names;
  const { acts, isAddedTo } = viewProps(parts, view);
  if (isOfTicks(view))
    return code`
      ${props}

      export function ${component}({ ${taken} }: ${component}Props) {
        return (
          <MonthCalendar
            label=${jsxValue(headingOf(parts))}
            ${tickedItems(parts, "items", `<${type}Entry ${one}={${one}}${passedActs(acts)} />`)}
          />
        );
      }
    `;
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <MonthCalendar
          label=${jsxValue(headingOf(parts))}
          items={items}
          idOf={(${one}) => ${one}.id}
          nameOf={(${one}) => ${textOnItsDay(parts, one)}}
          dayOf={(${one}) => ${one}.${view.date}}
          renderItem={(${one}) => <${type}Entry ${one}={${one}}${passedActs(acts)} />}
          ${isAddedTo && "onAdd={onAdd}"}
        />
      );
    }
  `;
}

function timetableFile(parts: EntityParts, view: ViewOf<"timetable">): string {
  const { component, props, taken } = viewFrame(parts, view);
  const { names, entity } = parts;
  const { one, type } = names;
  const day = entity.fields.find(({ id }) => id === view.day);
  return code`
    ${props}

    export function ${component}({ ${taken} }: ${component}Props) {
      return (
        <Timetable
          label=${jsxValue(headingOf(parts))}
          days={${day === undefined ? "[]" : optionsName(day)}}
          items={items}
          idOf={(${one}) => ${one}.id}
          dayOf={(${one}) => ${one}.${view.day}}
          timeOf={(${one}) => ${one}.${view.time}}
          renderItem={(${one}) => <${type}Entry ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />}
        />
      );
    }
  `;
}

function sectionsFile(parts: EntityParts, view: ViewOf<"sections">): string {
  const { component, props, taken } = viewFrame(parts, view);
  const { names, entity } = parts;
  const { one, type } = names;
  const by = entity.fields.find(({ id }) => id === view.by);
  const other = by?.type === "relation" ? relatedParts(parts, by) : null;
  return code`
    ${props}
    ${other === null && by !== undefined && ["", `const sections = ${optionsName(by)}.map((option) => ({ id: option, title: option }));`]}

    export function ${component}({ ${taken} }: ${component}Props) {
      ${other !== null && `const sections = useStore(${other.names.store}).items.map((item) => ({ id: item.id, title: ${titleText(other, "item")} }));`}
      return (
        <Sections
          sections={sections}
          items={items}
          idOf={(${one}) => ${one}.id}
          sectionOf={(${one}) => ${one}.${view.by}${by?.type === "relation" && by.many ? '[0] ?? ""' : ""}}
          renderItem={(${one}) => <${type}Entry ${one}={${one}}${passedActs(viewProps(parts, view).acts)} />}
        />
      );
    }
  `;
}
