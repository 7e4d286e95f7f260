import type { BlockOf } from "@lathe/protocol/app/block";
import type { EntityParts } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { blockComponent, type RecordBlock } from "../records/block-component.ts";
import { MEASURE_NAMES } from "../records/chart-data.ts";
import { balancesCode } from "../records/balances-code.ts";
import { CURRENT_DAY } from "../records/chosen-items.ts";
import { type FigureItem, figureAsksToday, figureShare, figureText } from "../records/figure-value.ts";
import { pickerName } from "../records/picker-name.ts";
import { quizWishes } from "../records/quiz-wishes.ts";
import { choiceLines, control } from "./form-code.ts";
import { withImports } from "./imports.ts";
import { entityById, type MobileApp, type MobileEntity, type Place } from "./mobile-app.ts";
import { entityModules, recordModule, storeModule } from "./mobile-modules.ts";
import { blockPanel, panelFile } from "./panel-file.ts";
import { groupAttributes } from "../records/group-attributes.ts";
import { lengthUnit, savedSession, sessionTool, sessionValues } from "../records/session-code.ts";
import { editCode } from "./open-code.ts";
import { freshDraft, titleText, trimmedDraft } from "../records/title-code.ts";

/** The file of a block that shows or takes records; `place` is the page that it is on. */
export function recordBlockFile(mobile: MobileApp, block: RecordBlock, place: Place): [path: string, text: string] {
  if (block.type === "stats") {
    const { path, name } = blockComponent(block, "figures");
    return [`src/${path}`, figuresFile(mobile, block, name)];
  }
  const entity = entityById(mobile.entities, block.entity);
  const { path, name } = blockComponent(block, entity.parts.names.files);
  return [`src/${path}`, blockText(mobile, block, entity, name, place)];
}

type EntityBlock = Exclude<RecordBlock, { type: "stats" }>;

function blockText({ app }: MobileApp, block: EntityBlock, entity: MobileEntity, name: string, place: Place): string {
  const storageKey = `${app.storageKey}-${block.id}`;
  switch (block.type) {
    case "records":
      return panelFile(entity, blockPanel(block, entity, name, place.list === null ? null : place));
    case "form":
      return formFile(entity, block, name);
    case "quiz":
      return quizFile(entity, block, name, storageKey);
    case "flashcards":
      return flashcardsFile(entity, block, name, storageKey);
    case "notes":
      return notesFile(entity, block, name);
    case "picker":
      return pickerFile(entity, block, name, storageKey);
    case "sessionTimer":
      return sessionTimerFile(entity, block, name, storageKey);
    case "balances":
      return balancesFile(entity, block, name);
  }
}

function formFile({ parts }: MobileEntity, block: BlockOf<"form">, name: string): string {
  const { names, stored } = parts;
  const { store, type } = names;
  return withImports(
    code`
      export function ${name}() {
        return (
          <FormSection
            id=${jsxValue(block.id)}
            title=${jsxValue(block.title)}
            ${block.text !== undefined && `text=${jsxValue(block.text)}`}
            thanks=${jsxValue(block.thanks)}
          >
            {(onSent) => <${type}Form onSent={onSent} />}
          </FormSection>
        );
      }

      function ${type}Form({ onSent }: { onSent: () => void }) {
        const [draft, setDraft] = useState<${type}Draft>(${freshDraft(parts)});
        const [wasRefused, setWasRefused] = useState(false);
        const faults = wasRefused ? find${type}Faults(draft) : {};
        ${choiceLines(parts)}

        function change(values: Partial<${type}Draft>) {
          setDraft((before) => ({ ...before, ...values }));
        }

        function send() {
          if (Object.keys(find${type}Faults(draft)).length > 0) return setWasRefused(true);
          ${store}.add(${trimmedDraft(parts, "draft")});
          onSent();
        }

        return (
          <View style={styles.form}>
            ${stored.map((field) => control(field, null))}
            <Button label=${jsxValue(block.button)} onPress={send} />
          </View>
        );
      }

      const styles = StyleSheet.create({ form: { gap: spacing.xl } });
    `,
    [...entityModules(parts), ["@/site/form-section", ["FormSection"]]],
  );
}

function quizFile(entity: MobileEntity, block: BlockOf<"quiz">, name: string, storageKey: string): string {
  const { parts } = entity;
  const wrong = block.wrong === null ? "[]" : `each.${block.wrong}`;
  return learningFile(entity, name, {
    component: "Quiz",
    module: "@/tools/quiz",
    title: block.title,
    storageKey,
    data: fragment`
      questions={stored.items.map((each) => ({
        id: each.id,
        question: each.${block.question},
        answer: ${textOf(parts, block.answer)},
        wrong: ${wrong},
        ${block.deck !== undefined && `deck: each.${block.deck},`}
      }))}
      ${quizWishes(parts.entity, block)}
    `,
  });
}

function flashcardsFile(entity: MobileEntity, block: BlockOf<"flashcards">, name: string, storageKey: string): string {
  const { parts } = entity;
  return learningFile(entity, name, {
    component: "Flashcards",
    module: "@/tools/flashcards",
    title: block.title,
    storageKey,
    data: fragment`
      cards={stored.items.map((each) => ({
        id: each.id,
        front: each.${block.front},
        back: ${textOf(parts, block.back)},
      }))}
    `,
  });
}

const PICKER_MODULES = {
  Picker: "@/tools/picker",
  CardPicker: "@/tools/card-picker",
  Groups: "@/tools/groups",
} as const;

function pickerFile(entity: MobileEntity, block: BlockOf<"picker">, name: string, storageKey: string): string {
  return learningFile(entity, name, {
    component: pickerName(block),
    module: PICKER_MODULES[pickerName(block)],
    title: block.title,
    storageKey,
    data: [
      `names={stored.items.map((each) => ${titleText(entity.parts, "each")})}`,
      ...(block.card?.beside === undefined ? [] : [`besides={stored.items.map((each) => each.${block.card.beside})}`]),
      ...(block.groups === undefined ? [] : groupAttributes(block.groups)),
      `button=${jsxValue(block.button)}`,
      ...(block.eachOnce === true && pickerName(block) === "Picker" ? ["eachOnce"] : []),
    ].join("\n"),
  });
}

interface LearningTool {
  component: string;
  module: string;
  title: string | undefined;
  storageKey: string;
  /** It goes to the form of a new record. */
  opensForm?: boolean;
  /** The properties that give it the records. */
  data: string;
}

/** A tool of the kit that is fed with records, and a way to change them where no page is for that. */
function learningFile({ parts, manager }: MobileEntity, name: string, tool: LearningTool): string {
  const { names, entity } = parts;
  // Records may be called as the tool is.
  const local = tool.component === names.type || tool.component === name ? `${tool.component}Tool` : tool.component;
  const element = fragment`
    <${local}
      ${tool.title !== undefined && `title=${jsxValue(tool.title)}`}
      ${tool.data}
      storageKey=${jsxValue(tool.storageKey)}
    />
  `;
  return withImports(
    code`
      export function ${name}() {
        ${(manager !== null || tool.opensForm === true) && "const router = useRouter();"}
        const stored = useStore(${names.store});
        if (!stored.isLoaded) return null;
        return (
          ${
            manager === null
              ? element
              : fragment`
                  <View style={styles.tool}>
                    ${element}
                    <Button
                      label=${jsxValue(`Edit ${entity.plural}`)}
                      kind="quiet"
                      icon="pencil"
                      onPress={() => router.push("${manager}")}
                    />
                  </View>
                `
          }
        );
      }
      ${manager !== null && "\nconst styles = StyleSheet.create({ tool: { gap: spacing.m } });"}
    `,
    [[tool.module, [local === tool.component ? local : `${tool.component} as ${local}`]], ...storeModule(parts)],
  );
}

/** An answer, which may be a number, as text. */
function textOf({ entity }: EntityParts, id: string): string {
  const isNumber = entity.fields.some((field) => field.id === id && field.type === "number");
  return isNumber ? `String(each.${id} ?? "")` : `each.${id}`;
}

function notesFile({ parts }: MobileEntity, block: BlockOf<"notes">, name: string): string {
  const { names, title } = parts;
  const { store, type } = names;
  const local = name === "Notes" || type === "Notes" ? "NotesTool" : "Notes";
  return withImports(
    code`
      export function ${name}() {
        const stored = useStore(${store});
        if (!stored.isLoaded) return null;
        return (
          <${local}
            ${block.title !== undefined && `title=${jsxValue(block.title)}`}
            notes={stored.items.map((each) => ({
              id: each.id,
              title: each.${title.id},
              body: each.${block.body},
              changedAt: each.createdAt,
            }))}
            onAdd={() => ${store}.add(empty${type})}
            onChange={(id, changed) =>
              ${store}.update(id, {
                ...(changed.title === undefined ? {} : { ${title.id}: changed.title }),
                ...(changed.body === undefined ? {} : { ${block.body}: changed.body }),
              })
            }
            onRemove={(id) => ${store}.remove(id, \`Deleted “\${${store}.find(id)?.${title.id} ?? ""}”.\`)}
          />
        );
      }
    `,
    [["@/tools/notes", [local === "Notes" ? "Notes" : "Notes as NotesTool"]], ...entityModules(parts)],
  );
}

function sessionTimerFile(
  entity: MobileEntity,
  block: BlockOf<"sessionTimer">,
  name: string,
  storageKey: string,
): string {
  const values = sessionValues(block, (part) => (part === "length" ? "String(length)" : part));
  const { component, file, settings } = sessionTool(block);
  return learningFile(entity, name, {
    component,
    module: `@/tools/${file}`,
    title: block.title,
    storageKey,
    opensForm: true,
    data: fragment`
      count={stored.items.length}
      unit="${lengthUnit(entity.parts.entity, block)}"
      onSave={${savedSession(block)} => ${editCode(entity.parts, values.join(", "))}}
      ${settings}
    `,
  });
}

function balancesFile({ parts }: MobileEntity, block: BlockOf<"balances">, name: string): string {
  const { people, element } = balancesCode(parts, block);
  const used = people === null ? [parts] : [parts, people];
  return withImports(
    code`
      export function ${name}() {
        ${used.map((each) => `const ${storedName(each)} = useStore(${each.names.store});`)}
        if (${used.map((each) => `!${storedName(each)}.isLoaded`).join(" || ")}) return null;
        return (
          ${element(`${storedName(parts)}.items`, people === null ? "" : `${storedName(people)}.items`)}
        );
      }
    `,
    [
      ["@/tools/who-owes", ["WhoOwes"]],
      ["@/tools/local-day.ts", ["localDay"]],
      ["@/records/balances.ts", ["namedPeople", "personId"]],
      ...entityModules(parts),
    ],
  );
}

function figuresFile(mobile: MobileApp, block: BlockOf<"stats">, name: string): string {
  const used = [...new Set(block.items.map(({ entity }) => entity))].map((id) => entityById(mobile.entities, id));
  const figures = block.items.map((figure) => {
    const { parts } = entityById(mobile.entities, figure.entity);
    const share = figureShare(parts, figure, `${storedName(parts)}.items`);
    const entries = [
      `label: ${quoted(figure.label)}`,
      `value: ${figureValue(parts, figure)}`,
      ...(share === null ? [] : [`share: ${share}`]),
    ];
    const line = `{ ${entries.join(", ")} },`;
    if (line.length <= 100) return line;
    return fragment`
      {
        ${entries.map((entry) => `${entry},`)}
      },
    `;
  });
  return withImports(
    code`
      export function ${name}() {
        ${used.map(({ parts }) => `const ${storedName(parts)} = useStore(${parts.names.store});`)}
        ${used.some(({ parts }) => parts.streaks !== null) && "const today = useToday();"}
        ${block.items.some(figureAsksToday) && CURRENT_DAY}
        if (${used.map(({ parts }) => `!${storedName(parts)}.isLoaded`).join(" || ")}) return null;
        return (
          ${
            block.title === undefined
              ? fragment`
                  <FigureGrid
                    figures={[
                      ${figures}
                    ]}
                  />
                `
              : fragment`
                  <RecordSection title=${jsxValue(block.title)}>
                    <FigureGrid
                      figures={[
                        ${figures}
                      ]}
                    />
                  </RecordSection>
                `
          }
        );
      }
    `,
    [
      ...used.flatMap(({ parts }) => [...storeModule(parts), ...recordModule(parts)]),
      ["@/records/add-up-over-time.ts", ["isWithin"]],
      ["@/records/measures.ts", MEASURE_NAMES],
    ],
  );
}

/** "storedBooks" */
function storedName({ names }: EntityParts): string {
  return `stored${names.types}`;
}

function figureValue(parts: EntityParts, figure: FigureItem): string {
  const items = `${storedName(parts)}.items`;
  const { done, streaks } = parts;
  if (figure.measure.type !== "done") return figureText(parts, figure, items);
  const isDone = streaks !== null ? "tickedDays.includes(today)" : (done?.id ?? "");
  return `String(${items}.filter(({ ${streaks === null ? isDone : "tickedDays"} }) => ${isDone}).length)`;
}
