import type { BlockOf } from "@lathe/protocol/app/block";
import type { View } from "@lathe/protocol/app/view";
import { capitalised, type EntityParts, inSentence } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue, quoted } from "../code.ts";
import { blockComponent } from "../records/block-component.ts";
import { type EntityUse, entityUse, isFormBeside } from "../records/entity-use.ts";
import { hasSummary } from "./summary-file.ts";
import { boardFilters, hidesSorting } from "./toolbar-file.ts";
import { viewProps } from "./view-frame.ts";
import { hasOwnOrder, sortedTest, viewNames } from "../records/view-names.ts";
import { titleText } from "../records/title-code.ts";

/** What the panel of a block is made of. */
interface Panel {
  parts: EntityParts;
  block: BlockOf<"records">;
  use: EntityUse;
  isBeside: boolean;
  /** Records have an order, a filter or a search that is chosen above them. */
  hasToolbar: boolean;
  hasSummary: boolean;
  /** A section of a site says by itself what stands in it. */
  hasHeading: boolean;
}

/** src/<entities>/<block>-panel.tsx: the records with all that can be done with them. */
export function panelFile(parts: EntityParts, block: BlockOf<"records">): string {
  const { entity, names, hasExamples } = parts;
  const { one, store, type, types } = names;
  const use = entityUse(parts);
  const panel: Panel = {
    parts,
    block,
    use,
    isBeside: isFormBeside(parts, block),
    hasToolbar: hasToolbar(parts, block),
    hasSummary: hasSummary(parts) && !hasFigures(parts, block),
    hasHeading: block.editable || parts.app.layout === "app",
  };
  const { name } = blockComponent(block, names.files);
  const without = withoutOf(panel);
  const view = without === null ? "view" : without.view;
  const shown = parts.hasView ? `visible${types}(items, ${view})` : `visible${types}(items)`;
  const opens = use.hasDetails && block.views.some((view) => takes(parts, view, "onOpen"));
  const edits = block.editable;
  const heading = block.title ?? capitalised(entity.plural);
  const section = fragment`
    <section className="grid min-w-0 grid-cols-1 gap-4">
      ${panel.hasSummary && !panel.isBeside && "{items.length > 0 && <Summary items={items} />}"}
      ${panelHead(panel, heading)}
      ${panel.hasToolbar && toolbar(panel, without?.field ?? null)}
      ${edits && hasExamples && !use.isContent && `{items.some(isExample) && <ExamplesNotice onRemove={() => ${store}.removeWhere(isExample, "Removed the examples.")} />}`}
      {shown.length > 0 ? (
        ${viewElements(panel)}
      ) : ${
        panel.hasToolbar
          ? `items.length > 0 ? (
    <EmptyState icon="search" title="Nothing found">
      <button type="button" className="button-quiet mt-3" onClick={() => setView(initialView)}>
        ${jsxText(`Show all ${entity.plural}`)}
      </button>
    </EmptyState>
  ) : (`
          : "("
      }
        ${empty(panel)}
      )}
    </section>
  `;
  return code`
    ${block.views.length > 1 && viewList(panel)}

    export function ${name}() {
      const { items } = useStore(${store});
      ${parts.hasView && `const [view${panel.hasToolbar ? ", setView" : ""}] = useState(initialView);`}
      ${block.views.length > 1 && `const [kind, setKind] = useState<string>(kinds[0].id);`}
      ${panel.isBeside && "const [editedId, setEditedId] = useState<string | null>(null);"}
      ${edits && !panel.isBeside && `const [form, setForm] = useState<{ ${one}: ${type} | null${use.hasInitialValues ? `; initial?: Partial<${type}Draft>` : ""} } | null>(null);`}
      ${opens && "const [openedId, setOpenedId] = useState<string | null>(null);"}
      ${deletes(panel) && "const heading = useRef<HTMLHeadingElement>(null);"}
      ${panel.isBeside && `const edited = items.find(({ id }) => id === editedId) ?? null;`}
      ${opens && `const opened = items.find(({ id }) => id === openedId);`}
      const shown = ${shown};
      ${panel.isBeside && endEdit(panel)}
      ${
        deletes(panel) &&
        fragment`

          function remove(${one}: ${type}) {
            ${store}.remove(${one}.id, \`Deleted “\${${titleText(parts, one)}}”.\`);
            keepFocus(heading.current);
          }
        `
      }

      return (
        ${panel.isBeside ? beside(panel, section, opens) : inDialog(panel, section, opens)}
      );
    }
  `;
}

/** By what a board does not filter, as code: its columns show that already. Null where it is not filtered by. */
function withoutOf({ parts, block }: Panel): { field: string; view: string } | null {
  const boards = block.views
    .filter((view) => view.type === "board")
    .filter((view) => boardFilters(parts).onBoards.some(({ id }) => id === view.columns));
  const [only] = boards;
  if (only === undefined) return null;
  if (block.views.length === 1) return { field: quoted(only.columns), view: `{ ...view, ${only.columns}: null }` };
  const isShown = (view: View) => `kind === ${quoted(viewNames(parts, view).id)}`;
  return {
    field: boards.reduceRight((rest, view) => `${isShown(view)} ? ${quoted(view.columns)} : ${rest}`, "null"),
    view: boards.reduceRight((rest, view) => `${isShown(view)} ? { ...view, ${view.columns}: null } : ${rest}`, "view"),
  };
}

function toolbar({ parts, block }: Panel, without: string | null): string {
  const sorted = parts.entity.features.sorting ? sortedTest(parts, block.views, "kind") : null;
  const isHidden = hidesSorting(parts);
  const attributes = [
    ...(takesItems(parts) ? ["items={items}"] : []),
    ...(without === null ? [] : [`without={${without}}`]),
    ...(sorted === null || !isHidden ? [] : [`isSorted={${sorted}}`]),
    "view={view}",
    "onChange={setView}",
  ];
  const test = sorted === null || isHidden ? "" : `${sorted} && `;
  return `{items.length > 0 && ${test}<Toolbar ${attributes.join(" ")} />}`;
}

/** Charts show all records at once; where there is only an order to choose, it must be seen somewhere. */
export function hasToolbar(parts: EntityParts, block: BlockOf<"records">): boolean {
  const { search } = parts.entity.features;
  const isNarrowed = search || parts.filters.length > 0;
  return parts.hasView && block.views.some((view) => (isNarrowed ? view.type !== "chart" : !hasOwnOrder(view)));
}

/** Whether other numbers about the same records stand on the page. */
export function hasFigures({ app, entity }: EntityParts, block: BlockOf<"records">): boolean {
  const blocks = app.pages.find((page) => page.blocks.includes(block))?.blocks ?? [];
  return blocks.some((each) => each.type === "stats" && each.items.some((item) => item.entity === entity.id));
}

function takesItems({ filters }: EntityParts): boolean {
  return filters.some((field) => field.type === "text" || field.type === "tags");
}

function takes(parts: EntityParts, view: View, act: string): boolean {
  return viewProps(parts, view).acts.some(({ name }) => name === act);
}

function endEdit({ parts }: Panel): string {
  const { one, type } = parts.names;
  return fragment`

    function endEdit(${one}: ${type}) {
      setEditedId(null);
      // Back to where the change was begun.
      document.getElementById(\`edit-\${${one}.id}\`)?.focus();
    }
  `;
}

/** The form beside the list. */
function beside(panel: Panel, section: string, opens: boolean): string {
  const { parts } = panel;
  const { entity, names, streaks } = parts;
  const { one, store, type } = names;
  const [created, changed] = [quoted(`New ${entity.singular}`), quoted(`Edit ${entity.singular}`)];
  const grid = fragment`
    <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-[18rem_minmax(0,1fr)] lg:grid-cols-[21rem_minmax(0,1fr)] lg:gap-8">
      <div className="panel grid gap-4 p-5 sm:p-6 md:sticky md:top-6">
        <h2 className="text-lg font-semibold">{edited === null ? ${created} : ${changed}}</h2>
        <${type}Form
          key={edited?.id ?? "new"}
          ${one}={edited}
          action={edited === null ? ${quoted(`Add ${entity.singular}`)} : "Save changes"}
          onSave={(draft) => {
            if (edited === null) return void ${store}.add(${streaks === null ? "draft" : "{ ...draft, tickedDays: [] }"});
            ${store}.update(edited.id, draft, \`Changed “\${${titleText(parts, "draft")}}”.\`);
            endEdit(edited);
          }}
          onCancel={edited === null ? undefined : () => endEdit(edited)}
        />
      </div>
      ${section}
      ${opens && details(panel)}
    </div>
  `;
  if (!panel.hasSummary) return grid;
  return fragment`
    <div className="grid gap-6 sm:gap-8">
      {items.length > 0 && <Summary items={items} />}
      ${grid}
    </div>
  `;
}

function inDialog(panel: Panel, section: string, opens: boolean): string {
  const { block, parts } = panel;
  const { one, type } = parts.names;
  if (!block.editable && !opens) return section;
  return fragment`
    <>
      ${section}
      ${opens && details(panel)}
      ${block.editable && `{form !== null && <${type}Dialog ${one}={form.${one}} ${panel.use.hasInitialValues ? "initial={form.initial} " : ""}onClose={() => setForm(null)} />}`}
    </>
  `;
}

function details({ parts, block, use }: Panel): string {
  const { one, type } = parts.names;
  const isReadOnly = use.isEdited && use.isOnlyLookedAt && !block.editable;
  return `{opened !== undefined && <${type}Details ${one}={opened} ${isReadOnly ? "isReadOnly " : ""}onClose={() => setOpenedId(null)} />}`;
}

function panelHead(panel: Panel, heading: string): string | null {
  const { parts, block, isBeside, hasHeading } = panel;
  const tools = headingTools(panel);
  const adds = block.editable && !isBeside;
  const group =
    tools.length < 2 && !adds
      ? (tools[0] ?? null)
      : tools.length > 0 &&
        fragment`
          <div className="${adds ? "order-last " : ""}flex flex-wrap items-center gap-2${adds ? " max-lg:w-full lg:order-none" : ""}">
            ${tools}
          </div>
        `;
  if (!hasHeading) return group === false ? null : group;
  return fragment`
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-2">
      <h2 ${deletes(panel) ? "ref={heading} tabIndex={-1} " : ""}className="mr-auto ${isAlone(panel) ? "text-base font-medium text-muted tabular-nums" : "text-lg font-semibold"} outline-none">
        ${
          isAlone(panel)
            ? `{formatNumber(shown.length)} {shown.length === 1 ? ${quoted(parts.entity.singular)} : ${quoted(parts.entity.plural)}}`
            : `${jsxText(heading)} <span className="font-normal text-muted tabular-nums">{shown.length}</span>`
        }
      </h2>
      ${group}
      ${
        adds &&
        fragment`
          <button type="button" className="button-primary" onClick={() => setForm({ ${parts.names.one}: null })}>
            <Icon name="plus" />
            ${jsxText(`Add ${parts.entity.singular}`)}
          </button>
        `
      }
    </div>
  `;
}

/** The page is about nothing else, and its heading says what. */
function isAlone({ parts, block }: Panel): boolean {
  const page = parts.app.pages.find(({ blocks }) => blocks.includes(block));
  return block.title === undefined && page?.blocks.filter(({ type }) => type !== "stats").length === 1;
}

/** Records are deleted from its views. */
function deletes({ parts, block }: Panel): boolean {
  return block.editable && parts.entity.features.delete && block.views.some((view) => takes(parts, view, "onDelete"));
}

/** What can be done with all records. */
function headingTools({ parts, block }: Panel): string[] {
  const { entity, names, done } = parts;
  const { one, store, types } = names;
  return [
    block.views.length > 1 && `<ViewSwitch label="View" views={kinds} value={kind} onChange={setKind} />`,
    block.editable &&
      entity.features.transfer &&
      `<TransferMenu noun=${jsxValue(entity.plural)} onExport={(format) => export${types}(items, format)} onImport={import${types}} />`,
    block.editable &&
      entity.features.clearDone &&
      done !== null &&
      fragment`
        {items.some((${one}) => ${one}.${done.id}) && (
          <button
            type="button"
            className="button px-3 text-sm text-muted hover:text-ink"
            onClick={() => ${store}.removeWhere((${one}) => ${one}.${done.id}, ${quoted(`Removed those that were ${inSentence(done.label)}.`)})}
          >
            ${jsxText(`Clear ${inSentence(done.label)}`)}
          </button>
        )}
      `,
  ].filter((tool) => tool !== false);
}

/** The choice between the views of a block. */
function viewList({ parts, block }: Panel): string {
  return fragment`
    /** The ways to see them. */
    const kinds = [
      ${block.views.map((view) => {
        const { id, label, icon } = viewNames(parts, view);
        return `{ id: ${quoted(id)}, label: ${quoted(label)}, icon: ${quoted(icon)} },`;
      })}
    ] as const;
  `;
}

function viewElements(panel: Panel): string {
  const { parts, block } = panel;
  const [only] = block.views;
  if (block.views.length === 1 && only !== undefined) return viewElement(panel, only);
  return fragment`
    <>
      ${block.views.map((view) => {
        const element = viewElement(panel, view);
        const test = `kind === ${quoted(viewNames(parts, view).id)}`;
        return element.includes("\n")
          ? `{${test} && (\n${element.replaceAll(/^/gm, "  ")}\n)}`
          : `{${test} && ${element}}`;
      })}
    </>
  `;
}

function viewElement({ parts, block, isBeside }: Panel, view: View): string {
  const { one } = parts.names;
  const { acts, isSorted, hasReadOnly, isAddedTo } = viewProps(parts, view);
  const date = view.type === "calendar" ? view.date : "";
  const attributes = [
    "items={shown}",
    ...(isSorted ? ["view={view}", "onChange={setView}"] : []),
    ...(hasReadOnly && !block.editable ? ["isReadOnly"] : []),
    ...acts.flatMap(({ name }) => {
      if (name === "onOpen") return [`onOpen={(${one}) => setOpenedId(${one}.id)}`];
      if (!block.editable) return [];
      if (name === "onDelete") return ["onDelete={remove}"];
      return [isBeside ? `onEdit={(${one}) => setEditedId(${one}.id)}` : `onEdit={(${one}) => setForm({ ${one} })}`];
    }),
    ...(isAddedTo && block.editable ? [`onAdd={(day) => setForm({ ${one}: null, initial: { ${date}: day } })}`] : []),
  ];
  const name = viewNames(parts, view).component;
  const line = `<${name} ${attributes.join(" ")} />`;
  return line.length > 90 ? `<${name}\n${attributes.map((attribute) => `  ${attribute}\n`).join("")}/>` : line;
}

function empty({ parts, block, isBeside }: Panel): string {
  const page = parts.app.pages.find(({ blocks }) => blocks.includes(block));
  const attributes = `icon=${jsxValue(page?.icon ?? "list")} title=${jsxValue(`No ${parts.entity.plural} yet`)}`;
  if (!block.editable) return `<EmptyState ${attributes} />`;
  return isBeside
    ? `<EmptyState ${attributes}>Add the first one with the form.</EmptyState>`
    : `<EmptyState ${attributes}>${jsxText(`Add the first one with “Add ${parts.entity.singular}”.`)}</EmptyState>`;
}
