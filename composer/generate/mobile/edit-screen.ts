import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type Field, isStored } from "@lathe/protocol/app/field";
import { code, fragment, quoted } from "../code.ts";
import { choiceLines, control } from "./form-code.ts";
import { withImports } from "./imports.ts";
import type { MobileEntity } from "./mobile-app.ts";
import { entityModules } from "./mobile-modules.ts";
import { isOfTicks } from "../records/tick-calendar.ts";
import { beginsToday, freshDraft, titleText, trimmedDraft } from "../records/title-code.ts";

/** src/app/<entities>/edit.tsx: the form for a new record, or for one that is there. */
export function editScreen({ parts, use }: MobileEntity): string {
  const { entity, names, title, others, streaks } = parts;
  const { store, type } = names;
  const { singular } = entity;
  const given = use.hasInitialValues
    ? givenFields(parts.entity.fields, [
        ...use.views.flatMap((view) => (view.type === "calendar" && !isOfTicks(view) ? [view.date] : [])),
        ...use.timed,
      ])
    : [];
  const start = given.length > 0 ? "initial" : freshDraft(parts);
  return withImports(
    code`
      export default function EditScreen() {
        const ${given.length > 0 ? "params" : "{ id }"} = useLocalSearchParams<{ ${["id", ...given.map(({ id }) => id)].map((id) => `${id}?: string`).join("; ")} }>();
        const stored = useStore(${store});
        const edited = stored.items.find((each) => each.id === ${given.length > 0 ? "params.id" : "id"}) ?? null;
        ${
          given.length > 0 &&
          fragment`
            // A new one can begin with what it is added to.
            const initial: ${type}Draft = {
              ...empty${type},
              ${given.map((field) => `${field.id}: ${givenValue(field, title)},`)}
            };
          `
        }
        return (
          <Screen>
            <Stack.Screen
              options={{
                title: edited === null ? ${quoted(`New ${singular}`)} : ${quoted(`Edit ${singular}`)},
                headerBackVisible: false,
                headerLeft: () => <Button label="Cancel" kind="plain" onPress={goBack} />,
              }}
            />
            {stored.isLoaded && <${type}Form key={edited?.id ?? "new"} edited={edited}${given.length > 0 ? " initial={initial}" : ""} />}
          </Screen>
        );
      }

      ${
        given.length > 0 &&
        fragment`
          interface ${type}FormProps {
            edited: ${type} | null;
            /** What a new one begins with. */
            initial: ${type}Draft;
          }

        `
      }
      function ${type}Form({ edited${given.length > 0 ? ", initial" : ""} }: ${given.length > 0 ? `${type}FormProps` : `{ edited: ${type} | null }`}) {
        const [draft, setDraft] = useState<${type}Draft>(edited ?? ${start});
        const [wasRefused, setWasRefused] = useState(false);
        const faults = wasRefused ? find${type}Faults(draft) : {};
        ${choiceLines(parts)}

        function change(values: Partial<${type}Draft>) {
          setDraft((before) => ({ ...before, ...values }));
        }

        function save() {
          if (Object.keys(find${type}Faults(draft)).length > 0) return setWasRefused(true);
          const whole = ${trimmedDraft(parts, "draft")};
          if (edited === null) ${store}.add(${streaks === null ? "whole" : `{ ...whole, ${TICKED_DAYS}: [] }`});
          else ${store}.update(edited.id, whole, \`Changed “\${${titleText(parts, "whole")}}”.\`);
          goBack();
        }

        return (
          <KeyboardAvoidingView
            behavior={Platform.OS === "ios" ? "padding" : undefined}
            keyboardVerticalOffset={90}
            style={styles.form}
          >
            <ScrollView contentContainerStyle={styles.fields} keyboardShouldPersistTaps="handled">
              ${isStored(title) && control(title, title.type === "text" ? "autoFocus={edited === null}" : null)}
              ${others.filter(isStored).map((field) => control(field, null))}
              <Button label={edited === null ? ${quoted(`Add ${singular}`)} : "Save changes"} onPress={save} />
            </ScrollView>
          </KeyboardAvoidingView>
        );
      }

      const styles = StyleSheet.create({
        form: { flex: 1 },
        fields: { gap: spacing.xl, paddingHorizontal: spacing.l, paddingTop: spacing.m, paddingBottom: 64 },
      });
    `,
    entityModules(parts),
  );
}

function givenValue(field: Field, title: Field): string {
  const given = `params.${field.id}`;
  if (field.type === "relation" && field.many) return `${given} === undefined ? [] : [${given}]`;
  if (field.type === "number") return `${given} === undefined ? null : Number(${given})`;
  return `${given} ?? ${beginsToday(field, title) ? "today()" : '""'}`;
}

/** Fields that the address can bring along: relations, the day of a calendar, and what a stopwatch fills in. */
function givenFields(fields: readonly Field[], days: readonly string[]): Field[] {
  return fields.filter((field) => field.type === "relation" || days.includes(field.id));
}
