import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type Field, isComputed } from "@lathe/protocol/app/field";
import { type EntityParts, isLowName, lowLabel } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { deadlineOf, mostTelling, shownFormula } from "../records/formulas.ts";
import { withImports } from "./imports.ts";
import type { MobileEntity } from "./mobile-app.ts";
import { entityModules } from "./mobile-modules.ts";
import { editCode, openCode } from "./open-code.ts";
import { linkedLine, linkedName, linkedText, presence, shownValue, urgentTone } from "./shown-value.ts";
import { titleText } from "../records/title-code.ts";

const MAX_DETAILS = 3;

/** src/<entities>/<entity>-row.tsx: one record in a list. */
export function rowFile(row: MobileEntity): string {
  const { parts, use, isEditable } = row;
  const { entity, names, others, done, streaks, subtitle, amount } = parts;
  const { one, type } = names;
  const isMixed = isEditable && use.isOnlyLookedAt;
  const stepper = stepperField(row);
  const image = others.find((field) => field.type === "image") ?? null;
  const color = others.find((field) => field.type === "color") ?? null;
  const deadline = deadlineOf(parts);
  const details = detailFields(row);
  const links = details.filter((field) => field.type === "relation");
  const without = unsaidFields(row);
  const value = (field: Field) => `${one}.${field.id}`;
  const hasTick = done !== null || streaks !== null;
  const needsToday = streaks !== null || (deadline !== null && details.includes(deadline));
  const changing = (jsx: string) =>
    isMixed
      ? fragment`
          !isReadOnly && (
            ${jsx}
          )
        `
      : jsx;
  const tick =
    done !== null
      ? fragment`
          <CheckCircle
            name={${titleText(parts, names.one)}}
            checked={${value(done)}}
            onChange={(checked) => ${names.store}.update(${one}.id, { ${done.id}: checked })}
          />
        `
      : streaks !== null
        ? fragment`
            <CheckCircle
              name={${titleText(parts, names.one)}}
              checked={${one}.${TICKED_DAYS}.includes(today)}
              onChange={() => ${names.store}.update(${one}.id, toggleDay(${one}, today))}
            />
          `
        : null;
  const leading = [
    isEditable && hasTick && tick !== null && changing(tick),
    image !== null && `${value(image)} !== "" && <RecordPicture source={${value(image)}} name="" size={52} />`,
  ].filter((each) => typeof each === "string");
  const trailing = [
    streaks !== null && `<StreakCount days={streak} />`,
    amount !== null &&
      fragment`
        ${value(amount)} !== null && (
          <Text variant="headline" style={styles.number}>
            ${shownValue(amount, value(amount))}
          </Text>
        )
      `,
    stepper !== null && changing(stepperCode(parts, stepper)),
  ].filter((each) => typeof each === "string");
  const badges = badgesOf(parts);
  return withImports(
    code`
      interface ${type}RowProps {
        ${one}: ${type};
        ${isMixed && ["/** Only looked at. */", "isReadOnly?: boolean;"]}
        ${without.length > 0 && ["/** It stands among what belongs to that one. */", `without?: ${without.map((id) => `"${id}"`).join(" | ")};`]}
      }

      export function ${type}Row({ ${one}${isMixed ? ", isReadOnly = false" : ""}${without.length > 0 ? ", without" : ""} }: ${type}RowProps) {
        const router = useRouter();
        ${needsToday && "const today = useToday();"}
        ${streaks !== null && `const streak = currentStreak(${one}.${TICKED_DAYS}, today);`}
        ${links.map((field) => linkedLine(parts, field, one))}
        return (
          <RecordRow
            name={${titleText(parts, names.one)}}
            ${done !== null && entity.done?.strike === true && `isStruck={${value(done)}}`}
            ${slot("leading", leading)}
            ${slot("trailing", trailing)}
            onOpen={() => ${openCode(parts, `${one}.id`)}}
            ${
              isEditable &&
              (isMixed
                ? `onEdit={isReadOnly ? undefined : () => ${editCode(parts, `id: ${one}.id`)}}`
                : `onEdit={() => ${editCode(parts, `id: ${one}.id`)}}`)
            }
          >
            ${subtitle !== null && `{${value(subtitle)} !== "" && <Text tone="muted">{${value(subtitle)}}</Text>}`}
            ${others.map((field) => field.type === "rating" && `{${value(field)} > 0 && <Stars value={${value(field)}} max={${field.max}} />}`)}
            ${details.map((field) => detail(parts, field, deadline))}
            ${color !== null && `{${value(color)} !== "" && <ColorSwatch color={${value(color)}} size={16} />}`}
            ${
              (badges.length > 0 || streaks !== null) &&
              fragment`
                <View style={styles.badges}>
                  ${streaks !== null && `<WeekDots days={daysUpTo(today, 7)} ticked={${one}.${TICKED_DAYS}} />`}
                  ${badges}
                </View>
              `
            }
          </RecordRow>
        );
      }
      ${
        (badges.length > 0 || streaks !== null || amount !== null) &&
        fragment`

          const styles = StyleSheet.create({
            ${(badges.length > 0 || streaks !== null) && 'badges: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: 6, marginTop: 2 },'}
            ${amount !== null && 'number: { fontVariant: ["tabular-nums"] },'}
          });
        `
      }
    `,
    entityModules(parts),
  );
}

/** Badges of choices, tags and ticks below a name. `unless` gives a condition in front of that of a field, or "". */
export function badgesOf(
  parts: EntityParts,
  others: readonly Field[] = parts.others,
  unless: (field: Field) => string = () => "",
): string[] {
  const { names, done, low } = parts;
  const value = (field: Field) => `${names.one}.${field.id}`;
  const badges = others.map((field) => {
    if (field.type === "choice")
      return `{${unless(field)}${value(field)} !== "" && <ValueBadge text={${value(field)}} />}`;
    if (field.type === "checkbox" && field !== done)
      return `{${value(field)} && <ValueBadge text=${jsxValue(field.label)} />}`;
    if (field.type !== "tags") return null;
    return fragment`
      {${value(field)}.map((tag) => (
        <ValueBadge key={tag} text={tag} />
      ))}
    `;
  });
  return [
    ...(low === null
      ? []
      : [`{${isLowName(parts)}(${names.one}) && <ValueBadge text=${jsxValue(lowLabel(low.field))} isUrgent />}`]),
    ...badges.filter((badge) => badge !== null),
  ];
}

/** A property with one element, or with several in a fragment. */
function slot(name: string, elements: readonly string[]): string | null {
  const [only] = elements;
  if (only === undefined) return null;
  if (elements.length === 1 && only.startsWith("<"))
    return only.includes("\n")
      ? fragment`
      ${name}={
        ${only}
      }
    `
      : `${name}={${only}}`;
  if (elements.length === 1)
    return fragment`
    ${name}={
      ${only}
    }
  `;
  return fragment`
    ${name}={
      <>
        ${elements.map((each) => (each.startsWith("<") ? each : `{${each}}`))}
      </>
    }
  `;
}

/** The fields whose values stand below the name, but for badges and what has a place of its own. */
function detailFields(entity: MobileEntity): readonly Field[] {
  const { others, subtitle, amount } = entity.parts;
  const stepper = stepperField(entity);
  return mostTelling(
    others.filter((field) => field !== subtitle && field !== amount && field !== stepper && isDetail(field)),
    MAX_DETAILS,
  );
}

/** Fields that lead to one record each, which a row need not say where it stands among what belongs to that one. */
export function unsaidFields(entity: MobileEntity): string[] {
  return detailFields(entity)
    .filter((field) => field.type === "relation" && !field.many)
    .map(({ id }) => id);
}

/** The number that is counted up and down in a list. */
function stepperField({ parts, isEditable }: MobileEntity): Field | null {
  if (!isEditable) return null;
  return parts.others.find((field) => field.type === "number" && field.stepper === true) ?? null;
}

function isDetail(field: Field): boolean {
  return ["text", "number", "money", "date", "time", "url", "email", "phone", "relation", "formula", "rollup"].includes(
    field.type,
  );
}

function detail(parts: EntityParts, field: Field, deadline: Field | null): string {
  if (isComputed(field))
    return fragment`
      <Text variant="callout"${urgentTone(parts, field, "muted")} numberOfLines={1}>
        {${quoted(`${field.label}: `)}}
        {${shownFormula(parts, field)}}
      </Text>
    `;
  const { one } = parts.names;
  const value = `${one}.${field.id}`;
  const tone = field === deadline ? `{isOverdue(${one}, today) ? "danger" : "muted"}` : '"muted"';
  const condition =
    field.type === "relation" && !field.many
      ? `without !== "${field.id}" && ${linkedName(field)} !== undefined`
      : presence(field, value);
  const shown =
    field.type === "relation"
      ? `{${linkedText(parts, field)
          .replace(/ \?\? ""$/, "")
          .replace("?.", ".")}}`
      : shownValue(field, value);
  return fragment`
    {${condition} && (
      <Text variant="callout" tone=${tone} numberOfLines={1}>
        {${quoted(`${field.label}: `)}}
        ${shown}
      </Text>
    )}
  `;
}

function stepperCode(parts: EntityParts, field: Field): string {
  const { names } = parts;
  const value = `${names.one}.${field.id}`;
  const unit = field.type === "number" && field.unit !== undefined ? ` + ${quoted(` ${field.unit}`)}` : "";
  return fragment`
    <Stepper
      name={${titleText(parts, names.one)}}
      value={${value} ?? 0}
      text={formatNumber(${value} ?? 0)${unit}}
      onChange={(value) => ${names.store}.update(${names.one}.id, { ${field.id}: value })}
    />
  `;
}
