import type { BlockOf } from "@lathe/protocol/app/block";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { capitalised, type EntityParts, entityParts } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue, quoted } from "../code.ts";
import { blockComponent, type RecordBlock } from "../records/block-component.ts";
import { balancesCode } from "../records/balances-code.ts";
import { CURRENT_DAY } from "../records/chosen-items.ts";
import { figureAsksToday, figureShare, figureText } from "../records/figure-value.ts";
import { entityUse } from "../records/entity-use.ts";
import { pickerName } from "../records/picker-name.ts";
import { quizWishes } from "../records/quiz-wishes.ts";
import { panelFile } from "./panel-file.ts";
import { groupAttributes } from "../records/group-attributes.ts";
import { lengthUnit, savedSession, sessionTool, sessionValues } from "../records/session-code.ts";
import { titleText } from "../records/title-code.ts";

/** The component of a block of records. */
export function recordBlockFile(parts: EntityParts, block: Exclude<RecordBlock, { type: "stats" }>): string {
  switch (block.type) {
    case "records":
      return panelFile(parts, block);
    case "form":
      return formSectionFile(parts, block);
    case "quiz":
      return quizFile(parts, block);
    case "flashcards":
      return flashcardsFile(parts, block);
    case "notes":
      return notesFile(parts, block);
    case "picker":
      return pickerFile(parts, block);
    case "sessionTimer":
      return sessionTimerFile(parts, block);
    case "balances":
      return balancesFile(parts, block);
  }
}

function storageKey({ app }: { app: AppSpecification }, block: RecordBlock): string {
  return `storageKey=${jsxValue(`${app.storageKey}-${block.id}`)}`;
}

function titled(block: RecordBlock): string | null {
  return block.title === undefined ? null : `title=${jsxValue(block.title)}`;
}

function formSectionFile(parts: EntityParts, block: BlockOf<"form">): string {
  const { names, streaks } = parts;
  const { store, type, one } = names;
  return code`
    export function ${blockComponent(block, names.files).name}() {
      return (
        <FormSection
          id=${jsxValue(block.id)}
          title=${jsxValue(block.title)}
          ${block.text !== undefined && `text=${jsxValue(block.text)}`}
          thanks=${jsxValue(block.thanks)}
        >
          {(onSent) => (
            <${type}Form
              ${one}={null}
              action=${jsxValue(block.button)}
              onSave={(draft) => {
                ${store}.add(${streaks === null ? "draft" : "{ ...draft, tickedDays: [] }"});
                onSent();
              }}
            />
          )}
        </FormSection>
      );
    }
  `;
}

/** The element with the way to its records below it, where no other block has one. */
function managed(parts: EntityParts, element: string): string {
  if (!entityUse(parts).isManaged) return element;
  return fragment`
    <div className="grid gap-3">
      ${element}
      <${parts.names.types}Manager />
    </div>
  `;
}

function textOf(parts: EntityParts, id: string): string {
  const field = parts.entity.fields.find((each) => each.id === id);
  return field?.type === "number" ? `String(item.${id} ?? "")` : `item.${id}`;
}

function quizFile(parts: EntityParts, block: BlockOf<"quiz">): string {
  const { names } = parts;
  const question = [
    "id: item.id",
    `question: ${textOf(parts, block.question)}`,
    `answer: ${textOf(parts, block.answer)}`,
    ...(block.wrong === null ? ["wrong: []"] : [`wrong: item.${block.wrong}`]),
    ...(block.deck === undefined ? [] : [`deck: item.${block.deck}`]),
  ];
  return code`
    export function ${blockComponent(block, names.files).name}() {
      const { items } = useStore(${names.store});
      return (
        ${managed(
          parts,
          fragment`
            <Quiz
              ${titled(block)}
              questions={items.map((item) => ({ ${question.join(", ")} }))}
              ${quizWishes(parts.entity, block)}
              ${storageKey(parts, block)}
            />
          `,
        )}
      );
    }
  `;
}

function flashcardsFile(parts: EntityParts, block: BlockOf<"flashcards">): string {
  const { names } = parts;
  return code`
    export function ${blockComponent(block, names.files).name}() {
      const { items } = useStore(${names.store});
      return (
        ${managed(
          parts,
          fragment`
            <Flashcards
              ${titled(block)}
              cards={items.map((item) => ({ id: item.id, front: ${textOf(parts, block.front)}, back: ${textOf(parts, block.back)} }))}
              ${storageKey(parts, block)}
            />
          `,
        )}
      );
    }
  `;
}

function notesFile(parts: EntityParts, block: BlockOf<"notes">): string {
  const { names, title, streaks } = parts;
  const { store, type } = names;
  return code`
    export function ${blockComponent(block, names.files).name}() {
      const { items } = useStore(${store});
      return (
        <Notes
          ${titled(block)}
          notes={items.map((item) => ({ id: item.id, title: item.${title.id}, body: item.${block.body}, changedAt: item.createdAt }))}
          onAdd={() => ${store}.add(${streaks === null ? `empty${type}` : `{ ...empty${type}, tickedDays: [] }`})}
          onChange={(id, { title, body }) =>
            ${store}.update(id, { ...(title !== undefined && { ${title.id === "title" ? "title" : `${title.id}: title`} }), ...(body !== undefined && { ${block.body === "body" ? "body" : `${block.body}: body`} }) })
          }
          onRemove={(id) => ${store}.remove(id, ${quoted(`Deleted a ${parts.entity.singular}.`)})}
        />
      );
    }
  `;
}

function pickerFile(parts: EntityParts, block: BlockOf<"picker">): string {
  const { names } = parts;
  return code`
    export function ${blockComponent(block, names.files).name}() {
      const { items } = useStore(${names.store});
      return (
        ${managed(
          parts,
          fragment`
            <${pickerName(block)}
              ${titled(block)}
              names={items.map((item) => ${titleText(parts, "item")})}
              ${block.card?.beside !== undefined && `besides={items.map((item) => item.${block.card.beside})}`}
              ${block.groups !== undefined && groupAttributes(block.groups)}
              button=${jsxValue(block.button)}
              ${block.eachOnce === true && pickerName(block) === "Picker" && "eachOnce"}
              ${storageKey(parts, block)}
            />
          `,
        )}
      );
    }
  `;
}

function sessionTimerFile(parts: EntityParts, block: BlockOf<"sessionTimer">): string {
  const { names } = parts;
  const { one, store, type } = names;
  const { component, settings } = sessionTool(block);
  return code`
    export function ${blockComponent(block, names.files).name}() {
      const { items } = useStore(${store});
      const [initial, setInitial] = useState<Partial<${type}Draft> | null>(null);
      return (
        <>
          ${managed(
            parts,
            fragment`
              <${component}
                ${titled(block)}
                ${settings}
                count={items.length}
                unit="${lengthUnit(parts.entity, block)}"
                onSave={${savedSession(block)} => setInitial({ ${sessionValues(block).join(", ")} })}
                ${storageKey(parts, block)}
              />
            `,
          )}
          {initial !== null && <${type}Dialog ${one}={null} initial={initial} onClose={() => setInitial(null)} />}
        </>
      );
    }
  `;
}

function balancesFile(parts: EntityParts, block: BlockOf<"balances">): string {
  const { names } = parts;
  const { people, element } = balancesCode(parts, block);
  return code`
    export function ${blockComponent(block, names.files).name}() {
      const { items } = useStore(${names.store});
      ${people !== null && `const { items: linked } = useStore(${people.names.store});`}
      return (
        ${element("items", "linked")}
      );
    }
  `;
}

/** src/<entities>/<entities>-manager.tsx: records that no other part of the app lets anybody change. */
export function managerFile(parts: EntityParts): string {
  const { entity, names, hasExamples } = parts;
  const { one, store, type, types } = names;
  const { isContent } = entityUse(parts);
  const deletes = entity.features.delete;
  return code`
    /** Opens the list of the ${entity.plural}, to add and change them. */
    export function ${types}Manager() {
      const { items } = useStore(${store});
      const [isOpen, setIsOpen] = useState(false);
      const [form, setForm] = useState<{ ${one}: ${type} | null } | null>(null);
      return (
        <>
          <button type="button" className="button-quiet justify-self-center" onClick={() => setIsOpen(true)}>
            <Icon name="pencil" />
            ${jsxText(`Manage ${entity.plural}`)}
          </button>
          {isOpen && (
            <Dialog title=${jsxValue(capitalised(entity.plural))} onClose={() => setIsOpen(false)}>
              <button type="button" className="button-primary w-full" onClick={() => setForm({ ${one}: null })}>
                <Icon name="plus" />
                ${jsxText(`Add ${entity.singular}`)}
              </button>
              ${hasExamples && !isContent && `{items.some(isExample) && <div className="mt-4"><ExamplesNotice onRemove={() => ${store}.removeWhere(isExample, "Removed the examples.")} /></div>}`}
              <ul role="list" className="mt-4 divide-y divide-line">
                {items.map((${one}) => (
                  <li key={${one}.id} className="flex items-center justify-between gap-3 py-1.5">
                    <p className="min-w-0 wrap-anywhere">{${titleText(parts, one)}}</p>
                    <${type}Actions
                      ${one}={${one}}
                      onEdit={() => setForm({ ${one} })}
                      ${deletes && `onDelete={() => ${store}.remove(${one}.id, \`Deleted “\${${titleText(parts, one)}}”.\`)}`}
                    />
                  </li>
                ))}
              </ul>
              {form !== null && <${type}Dialog ${one}={form.${one}} onClose={() => setForm(null)} />}
            </Dialog>
          )}
        </>
      );
    }
  `;
}

/** src/figures/<block>-figures.tsx: numbers about records, of one entity or of several. */
export function figuresFile(app: AppSpecification, block: BlockOf<"stats">): string {
  const partsOf = (id: string) => {
    const entity = app.entities.find((each) => each.id === id);
    if (entity === undefined) throw new TypeError(`The specification has no entity ${id}.`);
    return entityParts(app, entity, "web");
  };
  const entities = [...new Set(block.items.map(({ entity }) => entity))].map(partsOf);
  const single = entities.length === 1;
  // "staffItems" are a store already.
  const listOf = ({ one, store }: EntityParts["names"]) => (store === `${one}Items` ? `${one}List` : `${one}Items`);
  const list = (parts: EntityParts) => (single ? "items" : listOf(parts.names));
  const figures = block.items.map((figure) => {
    const { label, entity, measure } = figure;
    const parts = partsOf(entity);
    const { done, names } = parts;
    if (!("field" in measure) && measure.type !== "count" && done !== null)
      return `<ShareFigure label=${jsxValue(label)} count={${list(parts)}.filter((${names.one}) => ${names.one}.${done.id}).length} of={${list(parts)}.length} />`;
    const share = figureShare(parts, figure, list(parts));
    const value = figureText(parts, figure, list(parts));
    return `<Figure label=${jsxValue(label)} value={${value}}${share === null ? "" : ` share={${share}}`} />`;
  });
  return code`
    export function ${blockComponent(block, "figures").name}() {
      ${entities.map((parts) => `const { items${single ? "" : `: ${list(parts)}`} } = useStore(${parts.names.store});`)}
      ${block.items.some(figureAsksToday) && CURRENT_DAY}
      return (
        <section ${block.title === undefined ? 'aria-label="Figures"' : `aria-label=${jsxValue(block.title)}`}>
          ${block.title !== undefined && `<h2 className="mb-3 text-lg font-semibold">${jsxText(block.title)}</h2>`}
          <FigureStrip>
            ${figures}
          </FigureStrip>
        </section>
      );
    }
  `;
}
