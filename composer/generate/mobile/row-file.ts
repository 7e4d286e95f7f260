import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, isLowName, lowLabel } from "../entity-parts.ts";
import { code, fragment, quoted } from "../code.ts";
import { presence, shownValue } from "./shown-value.ts";

const MAX_DETAILS = 3;

/** src/<entities>/<entity>-row.tsx: one record in the list. */
export function rowFile(parts: EntityParts): string {
  const { entity, names, title, others, done, streaks, low, subtitle, amount } = parts;
  const { one, type, file, files } = names;
  const stepper = others.find((field) => field.type === "number" && field.stepper === true) ?? null;
  const rated = others.filter((field) => field.type === "rating");
  const deadline = others.find((field) => field.type === "date" && field.deadline === true) ?? null;
  const badges = others.filter((field) => field.type === "choice" || (field.type === "checkbox" && field !== done));
  const details = others
    .filter((field) => field !== subtitle && field !== amount && field !== stepper && isDetail(field))
    .slice(0, MAX_DETAILS);
  const changes = done !== null || stepper !== null;
  const functions = [
    ...(low === null ? [] : [isLowName(parts)]),
    ...(deadline === null ? [] : ["isOverdue"]),
    `type ${type}`,
    ...(changes ? [`type ${type}Draft`] : []),
  ];
  const shown = [...details, ...(amount === null ? [] : [amount]), ...(stepper === null ? [] : [stepper])];
  const uses = (format: string) => shown.some((field) => shownValue(field, "x").includes(`${format}(`));
  const formats = [
    ...["formatDate", "formatMoney", "formatNumber"].filter(uses),
    ...(deadline === null ? [] : ["today"]),
  ];
  const value = (field: Field) => `${one}.${field.id}`;
  const props = [
    one,
    ...(changes ? ["onChange"] : []),
    ...(streaks === null ? [] : ["today: currentDay", "onTick"]),
    "onOpen",
    "onEdit",
  ];
  const isStruck = done !== null && entity.done?.strike === true;
  const hasBadges = badges.length > 0 || low !== null || streaks !== null;
  return code`
    import { Pressable, StyleSheet, View } from "react-native";
    import { ${functions.join(", ")} } from "@/${files}/${file}";
    ${streaks !== null && `import { currentStreak, daysUpTo } from "@/${files}/streaks";`}
    import { radius, spacing } from "@/theme/tokens";
    import { useColors } from "@/theme/use-theme";
    ${(done !== null || streaks !== null) && 'import { CheckCircle } from "@/ui/check-circle";'}
    ${formats.length > 0 && `import { ${formats.join(", ")} } from "@/ui/format";`}
    ${streaks !== null && 'import { Icon } from "@/ui/icon";'}
    ${rated.length > 0 && 'import { Stars } from "@/ui/stars";'}
    ${stepper !== null && 'import { Stepper } from "@/ui/stepper";'}
    import { Text } from "@/ui/text";

    interface ${type}RowProps {
      ${one}: ${type};
      ${changes && `onChange: (values: Partial<${type}Draft>) => void;`}
      ${streaks !== null && ["today: string;", "onTick: (day: string) => void;"]}
      onOpen: () => void;
      onEdit: () => void;
    }

    export function ${type}Row({ ${props.join(", ")} }: ${type}RowProps) {
      const colors = useColors();
      ${streaks !== null && `const streak = currentStreak(${one}.${TICKED_DAYS}, currentDay);`}
      return (
        <View role="listitem" style={[styles.row, { backgroundColor: colors.surface, borderColor: colors.line }]}>
          ${done !== null && `<CheckCircle name={${value(title)}} checked={${value(done)}} onChange={(checked) => onChange({ ${done.id}: checked })} />`}
          ${streaks !== null && `<CheckCircle name={${value(title)}} checked={${one}.${TICKED_DAYS}.includes(currentDay)} onChange={() => onTick(currentDay)} />`}
          <Pressable
            role="link"
            aria-label={"Open " + ${value(title)}}
            onPress={onOpen}
            onLongPress={onEdit}
            style={({ pressed }) => [styles.text, ${done === null && streaks === null ? "styles.alone, " : ""}{ opacity: pressed ? 0.6 : 1 }]}
          >
            <Text variant="headline" heading={2} ${isStruck ? `tone={${value(done)} ? "muted" : "ink"} style={${value(done)} && styles.struck}` : ""}>
              {${value(title)}}
            </Text>
            ${subtitle !== null && `{${value(subtitle)} !== "" && <Text tone="muted">{${value(subtitle)}}</Text>}`}
            ${rated.map((field) => field.type === "rating" && `{${value(field)} > 0 && <Stars value={${value(field)}} max={${field.max}} />}`)}
            ${details.map((field) => detail(parts, field, deadline))}
            ${
              hasBadges &&
              fragment`
                <View style={styles.badges}>
                  ${
                    streaks !== null &&
                    fragment`
                      <View aria-hidden style={styles.week}>
                        {daysUpTo(currentDay, 7).map((day) => (
                          <View
                            key={day}
                            style={[
                              styles.day,
                              { backgroundColor: ${one}.${TICKED_DAYS}.includes(day) ? colors.accent : colors.line },
                              day === currentDay && { borderWidth: 2, borderColor: colors.accent },
                            ]}
                          />
                        ))}
                      </View>
                    `
                  }
                  ${low !== null && `{${isLowName(parts)}(${one}) && <Badge text=${quoted(lowLabel(low.field))} isUrgent />}`}
                  ${badges.map((field) => (field.type === "choice" ? `{${value(field)} !== "" && <Badge text={${value(field)}} />}` : `{${value(field)} && <Badge text=${quoted(field.label)} />}`))}
                </View>
              `
            }
          </Pressable>
          ${
            streaks !== null &&
            fragment`
              <View role="img" aria-label={"Streak: " + (streak === 1 ? "1 day" : streak + " days")} style={styles.streak}>
                <Icon name="flame" size={20} filled={streak > 0} color={streak > 0 ? colors.accent : colors.edge} />
                <Text variant="headline" tone={streak > 0 ? "ink" : "muted"} style={styles.number}>
                  {streak}
                </Text>
              </View>
            `
          }
          ${amount !== null && `{${value(amount)} !== null && <Text variant="headline" style={styles.number}>${shownValue(amount, value(amount))}</Text>}`}
          ${stepper !== null && stepperFragment(parts, stepper)}
        </View>
      );
    }
    ${(badges.length > 0 || low !== null) && badgeComponent(low !== null)}

    const styles = StyleSheet.create({
      row: {
        flexDirection: "row",
        alignItems: "center",
        gap: spacing.s,
        paddingVertical: 10,
        paddingLeft: 6,
        paddingRight: spacing.l,
        borderRadius: radius.l,
        borderWidth: StyleSheet.hairlineWidth,
      },
      text: { flex: 1, minHeight: 44, justifyContent: "center", gap: 3 },
      ${done === null && streaks === null && "alone: { paddingLeft: 10 },"}
      ${isStruck && 'struck: { textDecorationLine: "line-through" },'}
      ${hasBadges && 'badges: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: 6, marginTop: 2 },'}
      ${(badges.length > 0 || low !== null) && "badge: { paddingHorizontal: 9, paddingVertical: 2, borderRadius: radius.full },"}
      ${
        streaks !== null && [
          'week: { flexDirection: "row", gap: 5, marginRight: spacing.xs, paddingVertical: 4 },',
          "day: { width: 11, height: 11, borderRadius: radius.full },",
          'streak: { minWidth: 34, alignItems: "center" },',
        ]
      }
      ${(streaks !== null || amount !== null) && 'number: { fontVariant: ["tabular-nums"] },'}
    });
  `;
}

function badgeComponent(canBeUrgent: boolean): string {
  const [background, tone] = canBeUrgent
    ? ["isUrgent ? colors.dangerSoft : colors.accentSoft", ' tone={isUrgent ? "danger" : "ink"}']
    : ["colors.accentSoft", ""];
  return fragment`

    function Badge({ text${canBeUrgent ? ", isUrgent = false" : ""} }: { text: string${canBeUrgent ? "; isUrgent?: boolean" : ""} }) {
      const colors = useColors();
      return (
        <View style={[styles.badge, { backgroundColor: ${background} }]}>
          <Text variant="caption"${tone}>
            {text}
          </Text>
        </View>
      );
    }
  `;
}

function isDetail(field: Field): boolean {
  return ["text", "number", "money", "date", "time", "url", "email", "phone"].includes(field.type);
}

function detail({ names }: EntityParts, field: Field, deadline: Field | null): string {
  const value = `${names.one}.${field.id}`;
  const tone = field === deadline ? `{isOverdue(${names.one}, today()) ? "danger" : "muted"}` : '"muted"';
  return fragment`
    {${presence(field, value)} && (
      <Text variant="callout" tone=${tone} numberOfLines={1}>
        {${quoted(`${field.label}: `)}}
        ${shownValue(field, value)}
      </Text>
    )}
  `;
}

function stepperFragment({ names, title }: EntityParts, field: Field): string {
  const value = `${names.one}.${field.id}`;
  const unit = field.type === "number" && field.unit !== undefined ? ` + ${quoted(` ${field.unit}`)}` : "";
  return fragment`
    <Stepper
      name={${names.one}.${title.id}}
      value={${value} ?? 0}
      text={formatNumber(${value} ?? 0)${unit}}
      onChange={(value) => onChange({ ${field.id}: value })}
    />
  `;
}
