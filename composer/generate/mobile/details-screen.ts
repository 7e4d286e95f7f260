import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type Field, isComputed } from "@lathe/protocol/app/field";
import { capitalised, type EntityParts, isLowName, lowLabel } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { type Backlink, backlinksOf, relationsOf } from "../records/relations.ts";
import { deadlineOf, shownFormula } from "../records/formulas.ts";
import { type Importable, withImports } from "./imports.ts";
import { type MobileEntity, mobileEntity } from "./mobile-app.ts";
import { entityModules } from "./mobile-modules.ts";
import { editCode } from "./open-code.ts";
import { unsaidFields } from "./row-file.ts";
import { fullValue, linkedLine, linkedName, outwardTarget, presence, urgentTone } from "./shown-value.ts";
import { titleText } from "../records/title-code.ts";

/** src/app/<entities>/[id].tsx: one record with all that is known of it, and what belongs to it. */
export function detailsScreen({ parts, isEditable }: MobileEntity): string {
  const { entity, names, others, done, streaks, low } = parts;
  const { one, store } = names;
  const deletes = isEditable && entity.features.delete;
  const confirms = deletes && entity.features.confirmDelete;
  const switched = isEditable ? done : null;
  const [picture = null] = others.filter((field) => field.type === "image");
  const facts = others.filter((field) => field.type !== "rating" && field !== switched && field !== picture);
  const deadline = deadlineOf(parts);
  const links = relationsOf(parts);
  const backlinks = backlinksOf(parts).filter(({ from }) => mobileEntity(from).hasScreens);
  const name = `${titleText(parts, one)}`;
  const told = facts.map((field) => fact(parts, field, deadline));
  const belonging = backlinks.map((backlink) => backlinkSection(parts, backlink));
  const needsRouter = isEditable || [...told, ...belonging].some((text) => text.includes("router."));
  // What is worked out is always told.
  const isTelling = facts.some(isComputed);
  const conditions = isTelling ? [] : facts.map((field) => factCondition(field, `${one}.${field.id}`));
  const factsCard = fragment`
    <Card style={styles.facts}>
      ${told}
    </Card>
  `;
  return withImports(
    code`
      export default function DetailsScreen() {
        ${needsRouter && "const router = useRouter();"}
        const { id } = useLocalSearchParams<{ id: string }>();
        const stored = useStore(${store});
        ${(streaks !== null || deadline !== null) && "const today = useToday();"}
        ${confirms && "const [isAsking, setIsAsking] = useState(false);"}
        const ${one} = stored.items.find((each) => each.id === id);
        ${links.map((field) => linkedLine(parts, field, `${one}?`))}
        ${backlinks.map(backlinkLine)}
        if (${one} === undefined) {
          return (
            <Screen>
              {stored.isLoaded && <EmptyState title=${jsxValue(`This ${entity.singular} is gone`)} text="It was deleted, or it never was there." />}
            </Screen>
          );
        }
        ${
          deletes &&
          fragment`
            const removeThis = () => {
              goBack();
              ${store}.remove(${one}.id, \`Deleted “\${${name}}”.\`);
            };
          `
        }
        ${conditions.length > 0 && factsLine(conditions)}
        return (
          <Screen>
            ${
              isEditable &&
              fragment`
                <Stack.Screen
                  options={{
                    headerRight: () => (
                      <IconButton
                        icon="pencil"
                        name={"Edit " + ${name}}
                        onPress={() => ${editCode(parts, "id")}}
                      />
                    ),
                  }}
                />
              `
            }
            <ScrollView contentContainerStyle={styles.page}>
              ${picture !== null && `{${presence(picture, `${one}.${picture.id}`)} && ${fullValue(parts, picture, one, "")}}`}
              <Text variant="largeTitle" heading={1}>
                {${name}}
              </Text>
              ${others.map((field) => field.type === "rating" && `{${one}.${field.id} > 0 && <Stars value={${one}.${field.id}} max={${field.max}} size={22} />}`)}
              ${low !== null && `{${isLowName(parts)}(${one}) && <Text tone="danger">{${quoted(lowLabel(low.field))}}</Text>}`}
              ${
                switched !== null &&
                fragment`
                  <SwitchField
                    label=${jsxValue(switched.label)}
                    value={${one}.${switched.id}}
                    onChange={(value) => ${store}.update(id, { ${switched.id}: value })}
                  />
                `
              }
              ${streaks !== null && streakCards(parts, isEditable)}
              ${conditions.length > 0 ? `{hasFacts && (\n${factsCard.replaceAll(/^/gm, "  ")}\n)}` : isTelling && factsCard}
              ${belonging}
              ${
                deletes &&
                fragment`
                  <Button
                    label=${jsxValue(`Delete ${entity.singular}`)}
                    name={"Delete " + ${name}}
                    kind="danger"
                    icon="trash"
                    onPress={${confirms ? "() => setIsAsking(true)" : "removeThis"}}
                  />
                `
              }
            </ScrollView>
            ${
              confirms &&
              fragment`
                <ConfirmDialog
                  question={\`Delete “\${${name}}”?\`}
                  action="Delete"
                  isOpen={isAsking}
                  onConfirm={removeThis}
                  onCancel={() => setIsAsking(false)}
                />
              `
            }
          </Screen>
        );
      }

      const styles = StyleSheet.create({
        page: { gap: spacing.l, paddingHorizontal: spacing.l, paddingTop: spacing.s, paddingBottom: 96 },
        ${facts.length > 0 && "facts: { paddingVertical: 2 },"}
      });
    `,
    [...entityModules(parts), MARKDOWN],
  );
}

const MARKDOWN: Importable[number] = ["@/ui/markdown", ["Markdown"]];

function factsLine(conditions: readonly string[]): string {
  const line = `const hasFacts = ${conditions.join(" || ")};`;
  if (line.length <= 110) return line;
  return fragment`
    const hasFacts = [
      ${conditions.map((condition) => `${condition},`)}
    ].some(Boolean);
  `;
}

function factCondition(field: Field, value: string): string {
  if (field.type !== "relation") return presence(field, value);
  return field.many ? `${linkedName(field)}.length > 0` : `${linkedName(field)} !== undefined`;
}

function fact(parts: EntityParts, field: Field, deadline: Field | null): string {
  if (isComputed(field))
    return fragment`
      <RecordFact label=${jsxValue(field.label)}>
        <Text selectable${urgentTone(parts, field, "ink")}>{${shownFormula(parts, field)}}</Text>
      </RecordFact>
    `;
  const { one } = parts.names;
  const value = `${one}.${field.id}`;
  const target = outwardTarget(field, value);
  const outward = target === null ? "" : ` role="link" tone="accent" onPress={() => void Linking.openURL(${target})}`;
  const tone = field === deadline ? ` tone={isOverdue(${one}, today) ? "danger" : "ink"}` : outward;
  return fragment`
    {${factCondition(field, value)} && (
      <RecordFact label=${jsxValue(field.label)}>
        ${fullValue(parts, field, one, tone)}
      </RecordFact>
    )}
  `;
}

function streakCards({ names }: EntityParts, isEditable: boolean): string {
  const { one, store } = names;
  const days = `${one}.${TICKED_DAYS}`;
  return fragment`
    <FigureGrid
      figures={[
        { label: "Streak", value: String(currentStreak(${days}, today)) },
        { label: "Best", value: String(bestStreak(${days})) },
        { label: "In all", value: String(${days}.length) },
      ]}
    />
    ${
      isEditable &&
      fragment`
        <Card>
          <Calendar
            marked={${days}}
            today={today}
            lastDay={today}
            onPress={(day) => ${store}.update(id, toggleDay(${one}, day))}
          />
          <Text variant="callout" tone="muted" style={{ textAlign: "center" }}>
            Forgot to tick a day? Tap it here.
          </Text>
        </Card>
      `
    }
  `;
}

/** "tasksByProject" */
function backlinkName({ from, field }: Backlink): string {
  return `${from.names.many}By${capitalised(field.id)}`;
}

function backlinkLine(backlink: Backlink): string {
  const { from, field } = backlink;
  const isMeant = field.many ? `each.${field.id}.includes(id)` : `each.${field.id} === id`;
  return `const ${backlinkName(backlink)} = useStore(${from.names.store}).items.filter((each) => ${isMeant});`;
}

function backlinkSection(parts: EntityParts, backlink: Backlink): string {
  const { from, field } = backlink;
  const { one, type } = from.names;
  const listed = mobileEntity(from);
  const { isEditable } = listed;
  const without = unsaidFields(listed).includes(field.id) ? ` without="${field.id}"` : "";
  const isSeveral = backlinksOf(parts).filter((other) => other.from.entity.id === from.entity.id).length > 1;
  const plural = capitalised(from.entity.plural);
  const title = isSeveral || from.entity.id === parts.entity.id ? `${plural} (${field.label.toLowerCase()})` : plural;
  const list = backlinkName(backlink);
  return fragment`
    <RecordSection
      title=${jsxValue(title)}
      ${
        isEditable &&
        fragment`
          actions={
            <IconButton
              icon="plus"
              name=${jsxValue(`New ${from.entity.singular}`)}
              kind="quiet"
              onPress={() => ${editCode(from, `${field.id}: id`)}}
            />
          }
        `
      }
    >
      <FirstRecords items={${list}} idOf={(each) => each.id} renderItem={(each) => <${type}Row ${one}={each}${without} />} />
      {${list}.length === 0 && <Text tone="muted">None yet.</Text>}
    </RecordSection>
  `;
}
