import { type Field, isComputed } from "@lathe/protocol/app/field";
import type { View } from "@lathe/protocol/app/view";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { deadlineOf, mostTelling, shownFormula } from "../records/formulas.ts";
import { withImports } from "./imports.ts";
import type { MobileEntity } from "./mobile-app.ts";
import { entityModules } from "./mobile-modules.ts";
import { openCode } from "./open-code.ts";
import { badgesOf } from "./row-file.ts";
import { linkedLine, linkedName, linkedText, presence, shownValue, urgentTone } from "./shown-value.ts";
import { titleText } from "../records/title-code.ts";

const MAX_LINES = 4;
const CARD_VIEWS: readonly string[] = ["cards", "board", "calendar", "timetable", "sections"];

/** Views whose parts have a border of their own. */
const PLAIN_VIEWS: readonly string[] = ["board", "calendar", "timetable", "sections"];

type Shown = Pick<MobileEntity, "parts" | "use">;

/** Above the name: the picture of a record, or both where there are two, such as before and after. */
function picturesOf(others: readonly Field[], value: (field: Field) => string): string | null {
  const [image, second, ...more] = others.filter(({ type }) => type === "image");
  if (image === undefined) return null;
  const picture = (field: Field, name: string) =>
    `${value(field)} !== "" && <RecordPicture source={${value(field)}} name=${jsxValue(name)} />`;
  if (second === undefined || more.length > 0) return `top={${picture(image, "")}}`;
  return fragment`
    top={
      <>
        {${picture(image, image.label)}}
        {${picture(second, second.label)}}
      </>
    }
  `;
}

/** src/<entities>/<entity>-card.tsx: one record as a card. Null where no view shows cards. */
export function cardFile({ parts, use }: Shown): string | null {
  if (!use.views.some(({ type }) => CARD_VIEWS.includes(type))) return null;
  const { entity, names, others, done, amount } = parts;
  const { one, type } = names;
  const value = (field: Field) => `${one}.${field.id}`;
  const top = picturesOf(others, value);
  const deadline = deadlineOf(parts);
  const { told, lines, sometimes } = saidOnCards({ parts, use });
  const unless = ({ id }: Field) => (sometimes.includes(id) ? `!without.includes("${id}") && ` : "");
  const badges = badgesOf(parts, told, unless);
  const hasMore =
    lines.length > 0 || badges.length > 0 || others.some(({ type }) => type === "color" || type === "rating");
  const canBePlain = use.views.some((view) => PLAIN_VIEWS.includes(view.type));
  return withImports(
    code`
      interface ${type}CardProps {
        ${one}: ${type};
        ${canBePlain && ["/** Within something that has a border. */", "isPlain?: boolean;"]}
        ${sometimes.length > 0 && ["/** What is said beside the card. */", `without?: readonly ${oneOf(sometimes)}[];`]}
      }

      export function ${type}Card({ ${one}${canBePlain ? ", isPlain" : ""}${sometimes.length > 0 ? ", without = []" : ""} }: ${type}CardProps) {
        const router = useRouter();
        ${deadline !== null && lines.includes(deadline) && "const today = useToday();"}
        ${lines.filter((field) => field.type === "relation").map((field) => linkedLine(parts, field, one))}
        return (
          <RecordCard
            name={${titleText(parts, one)}}
            ${done !== null && entity.done?.strike === true && `isStruck={${value(done)}}`}
            ${top}
            ${canBePlain && "isPlain={isPlain}"}
            ${
              amount !== null &&
              fragment`
                amount={
                  ${value(amount)} !== null && (
                    <Text style={styles.amount}>
                      ${shownValue(amount, value(amount))}
                    </Text>
                  )
                }
              `
            }
            onOpen={() => ${openCode(parts, `${one}.id`)}}
          ${hasMore ? ">" : "/>"}
            ${lines.map((field) => {
              if (isComputed(field))
                return fragment`
                  <Text variant="callout"${urgentTone(parts, field, "muted")} numberOfLines={2}>
                    {${quoted(`${field.label}: `)}}
                    {${shownFormula(parts, field)}}
                  </Text>
                `;
              const condition =
                field.type === "relation" && !field.many
                  ? `${linkedName(field)} !== undefined`
                  : presence(field, value(field));
              const shown =
                field.type === "relation"
                  ? `{${linkedText(parts, field)
                      .replace(/ \?\? ""$/, "")
                      .replace("?.", ".")}}`
                  : shownValue(field, value(field));
              const tone = field === deadline ? `{isOverdue(${one}, today) ? "danger" : "muted"}` : '"muted"';
              const label = ["number", "date", "time"].includes(field.type) ? `{${quoted(`${field.label}: `)}}` : null;
              return fragment`
                {${unless(field)}${condition} && (
                  <Text variant="callout" tone=${tone} numberOfLines={2}>
                    ${label}
                    ${shown}
                  </Text>
                )}
              `;
            })}
            ${others.map((field) => field.type === "color" && `{${value(field)} !== "" && <ColorSwatch color={${value(field)}} size={16} />}`)}
            ${others.map((field) => field.type === "rating" && `{${value(field)} > 0 && <Stars value={${value(field)}} max={${field.max}} />}`)}
            ${
              badges.length > 0 &&
              fragment`
                <View style={styles.badges}>
                  ${badges}
                </View>
              `
            }
          ${hasMore && "</RecordCard>"}
        );
      }
      ${
        (badges.length > 0 || amount !== null) &&
        fragment`

          const styles = StyleSheet.create({
            ${amount !== null && 'amount: { fontWeight: "600", fontVariant: ["tabular-nums"] },'}
            ${badges.length > 0 && 'badges: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: 6, marginTop: 2 },'}
          });
        `
      }
    `,
    entityModules(parts),
  );
}

/**
 * What a card says: the fields that no view says beside each card, those of them that are a line of text, and the ids of
 * those that a card leaves out where the view around it says them.
 */
function saidOnCards({ parts, use }: Shown): { told: Field[]; lines: readonly Field[]; sometimes: string[] } {
  const views = use.views.filter(({ type }) => CARD_VIEWS.includes(type));
  const beside = views.map((view) => saidBeside(parts.entity.fields, view));
  const told = parts.others.filter(({ id }) => !beside.every((ids) => ids.includes(id)));
  const lines = mostTelling(
    told.filter((field) => field !== parts.amount && isLine(field)),
    MAX_LINES,
  );
  const sometimes = told
    .filter((field) => (lines.includes(field) || field.type === "choice") && beside.flat().includes(field.id))
    .map(({ id }) => id);
  return { told, lines, sometimes };
}

/** Fields whose values a view shows beside or above its cards. */
function saidBeside(fields: readonly Field[], view: View): string[] {
  switch (view.type) {
    case "board":
      return [view.columns];
    case "timetable":
      return [view.day, view.time];
    case "calendar":
      return [view.date];
    case "sections":
      // Only the first of several is a section.
      return fields.some((field) => field.id === view.by && field.type === "relation" && field.many) ? [] : [view.by];
    default:
      return [];
  }
}

/** `<TaskCard task={task} isPlain />` for the cards of a view. */
export function plainCard({ parts, use }: Shown, view: View): string {
  const { entity, names } = parts;
  const { sometimes } = saidOnCards({ parts, use });
  const without = saidBeside(entity.fields, view).filter((id) => sometimes.includes(id));
  const unsaid = without.length > 0 ? ` without={[${without.map((id) => `"${id}"`).join(", ")}]}` : "";
  return `<${names.type}Card ${names.one}={${names.one}} isPlain${unsaid} />`;
}

/** "a", or ("a" | "b") */
function oneOf(ids: readonly string[]): string {
  const all = ids.map((id) => `"${id}"`).join(" | ");
  return ids.length === 1 ? all : `(${all})`;
}

function isLine(field: Field): boolean {
  return ["text", "number", "money", "date", "time", "relation", "formula", "rollup"].includes(field.type);
}
