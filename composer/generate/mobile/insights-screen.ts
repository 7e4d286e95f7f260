import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, capitalised, inSentence, isLowName, lowLabel, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue, templateText } from "../code.ts";

const MAX_BREAKDOWNS = 4;

/** src/app/(tabs)/insights.tsx: numbers about all records. */
export function insightsScreen(parts: EntityParts): string {
  const { entity, names, low, streaks, others } = parts;
  const { many, types, file, files } = names;
  const choices = others.filter((field) => field.type === "choice").slice(0, MAX_BREAKDOWNS);
  const figures = figuresOf(parts);
  const uses = (name: string) => figures.some((figure) => figure.includes(`${name}(`));
  const formats = ["formatMoney", "formatNumber"].filter(
    (name) => uses(name) || (name === "formatNumber" && uses("average")),
  );
  const imports = [...(low === null ? [] : [isLowName(parts)]), ...choices.map(optionsName)];
  return code`
    ${choices.length > 0 && 'import type { ReactNode } from "react";'}
    import { ScrollView, StyleSheet, View } from "react-native";
    ${imports.length > 0 && `import { ${imports.join(", ")} } from "@/${files}/${file}";`}
    import { use${types} } from "@/${files}/${files}-provider";
    ${streaks !== null && `import { bestStreak, currentStreak, daysUpTo } from "@/${files}/streaks";`}
    ${streaks !== null && `import { useToday } from "@/${files}/use-today";`}
    import { ${streaks === null ? "" : "radius, "}spacing } from "@/theme/tokens";
    ${streaks !== null && 'import { useColors } from "@/theme/use-theme";'}
    ${choices.length > 0 && 'import { Bar } from "@/ui/bar";'}
    import { Card } from "@/ui/card";
    import { EmptyState } from "@/ui/empty-state";
    ${formats.length > 0 && `import { ${formats.join(", ")} } from "@/ui/format";`}
    import { Screen } from "@/ui/screen";
    import { Text } from "@/ui/text";

    export default function InsightsScreen() {
      const { ${many} } = use${types}();
      ${streaks !== null && "const today = useToday();"}
      return (
        <Screen title="Insights">
          {${many}.length === 0 ? (
            <EmptyState icon="chart" title="Nothing to count yet" text=${jsxValue(`Numbers about your ${entity.plural} show up here.`)} />
          ) : (
            <ScrollView contentContainerStyle={styles.page}>
              <View style={styles.figures}>
                ${figures}
              </View>
              ${streaks !== null && weekCard(parts)}
              ${choices.map((field) => breakdown(parts, field))}
            </ScrollView>
          )}
        </Screen>
      );
    }

    function Figure({ label, value }: { label: string; value: string }) {
      return (
        <Card style={styles.figure}>
          <Text variant="title" style={styles.value} numberOfLines={1} adjustsFontSizeToFit>
            {value}
          </Text>
          <Text variant="callout" tone="muted">
            {label}
          </Text>
        </Card>
      );
    }
    ${streaks !== null && weekComponent}
    ${choices.length > 0 && breakdownComponents}
    ${
      uses("sum") &&
      fragment`

        function sum(numbers: readonly number[]): number {
          return numbers.reduce((total, number) => total + number, 0);
        }
      `
    }
    ${
      uses("average") &&
      fragment`

        function average(ratings: readonly number[]): string {
          return ratings.length === 0 ? "–" : formatNumber(ratings.reduce((total, rating) => total + rating, 0) / ratings.length);
        }
      `
    }

    const styles = StyleSheet.create({
      page: { gap: spacing.m, paddingHorizontal: spacing.l, paddingBottom: 96 },
      figures: { flexDirection: "row", flexWrap: "wrap", gap: spacing.m },
      figure: { flexGrow: 1, flexBasis: "40%", gap: 2 },
      value: { fontVariant: ["tabular-nums"] },
      ${
        streaks !== null && [
          'week: { flexDirection: "row", gap: spacing.s, marginTop: spacing.l },',
          'day: { flex: 1, alignItems: "center", gap: 6 },',
          'column: { width: "100%", maxWidth: 30, height: 96, justifyContent: "flex-end", borderRadius: radius.s, overflow: "hidden" },',
        ]
      }
      ${
        choices.length > 0 && [
          "card: { gap: spacing.m },",
          "part: { gap: 6 },",
          'words: { flexDirection: "row", justifyContent: "space-between" },',
        ]
      }
    });
  `;
}

function figuresOf(parts: EntityParts): string[] {
  const { entity, names, done, low, rating, streaks, totals } = parts;
  const { one, many } = names;
  const figure = (label: string, value: string) => `<Figure label=${jsxValue(label)} value={${value}} />`;
  const figures: string[] = [];
  if (streaks !== null) {
    const longest = (days: string) => `String(Math.max(...${many}.map((${one}) => ${days})))`;
    figures.push(
      figure(
        streaks.label,
        `\`\${${many}.filter((${one}) => ${one}.${TICKED_DAYS}.includes(today)).length} of \${${many}.length}\``,
      ),
      figure("Longest running streak", longest(`currentStreak(${one}.${TICKED_DAYS}, today)`)),
      figure("Best streak ever", longest(`bestStreak(${one}.${TICKED_DAYS})`)),
      figure("Ticks in all", `String(${many}.flatMap((${one}) => ${one}.${TICKED_DAYS}).length)`),
    );
  } else {
    figures.push(figure(capitalised(entity.plural), `String(${many}.length)`));
  }
  if (done !== null)
    figures.push(
      figure(done.label, `\`\${${many}.filter((${one}) => ${one}.${done.id}).length} of \${${many}.length}\``),
    );
  if (low !== null) figures.push(figure(lowLabel(low.field), `String(${many}.filter(${isLowName(parts)}).length)`));
  for (const field of totals) {
    const multiplied = field.type === "money" && low !== null ? ` * (${one}.${low.field.id} ?? 0)` : "";
    const total = `sum(${many}.map((${one}) => (${one}.${field.id} ?? 0)${multiplied}))`;
    const shown = field.type === "money" ? `formatMoney(${total}, "${field.currency}")` : `formatNumber(${total})`;
    const unit = field.type === "number" && field.unit !== undefined ? ` ${templateText(field.unit)}` : "";
    const label = multiplied === "" ? `Total ${inSentence(field.label)}` : "Stock value";
    figures.push(figure(label, unit === "" ? shown : `\`\${${shown}}${unit}\``));
  }
  if (rating !== null) {
    const rated = `${many}.map((${one}) => ${one}.${rating.id}).filter((rated) => rated > 0)`;
    figures.push(figure(`Average ${inSentence(rating.label)}`, `average(${rated})`));
  }
  return figures;
}

function weekCard({ names, entity }: EntityParts): string {
  const { one, many } = names;
  return fragment`
    <Card>
      <Text variant="headline" heading={2}>
        The last seven days
      </Text>
      <Week
        days={daysUpTo(today, 7).map((day) => ({ day, count: ${many}.filter((${one}) => ${one}.${TICKED_DAYS}.includes(day)).length }))}
        of={${many}.length}
        noun=${jsxValue(entity.plural)}
      />
    </Card>
  `;
}

function breakdown({ names }: EntityParts, field: Field): string {
  const { one, many } = names;
  return fragment`
    <Breakdown title=${jsxValue(field.label)}>
      {${optionsName(field)}.map((option) => (
        <Part
          key={option}
          label={option}
          count={${many}.filter((${one}) => ${one}.${field.id} === option).length}
          of={${many}.length}
        />
      ))}
    </Breakdown>
  `;
}

const weekComponent = fragment`

  const weekdays = new Intl.DateTimeFormat(undefined, { weekday: "narrow", timeZone: "UTC" });

  /** A column a day, as high as its part of all. */
  function Week({ days, of, noun }: { days: readonly { day: string; count: number }[]; of: number; noun: string }) {
    const colors = useColors();
    return (
      <View style={styles.week}>
        {days.map(({ day, count }) => (
          <View key={day} role="img" aria-label={day + ": " + count + " of " + of + " " + noun} style={styles.day}>
            <View style={[styles.column, { backgroundColor: colors.field }]}>
              <View style={{ height: \`\${Math.round((count / of) * 100)}%\`, backgroundColor: colors.accent, borderRadius: radius.s }} />
            </View>
            <Text variant="caption" tone="muted">
              {weekdays.format(new Date(day + "T00:00:00Z"))}
            </Text>
          </View>
        ))}
      </View>
    );
  }
`;

const breakdownComponents = fragment`

  function Breakdown({ title, children }: { title: string; children: ReactNode }) {
    return (
      <Card style={styles.card}>
        <Text variant="headline" heading={2}>
          {title}
        </Text>
        {children}
      </Card>
    );
  }

  function Part({ label, count, of }: { label: string; count: number; of: number }) {
    return (
      <View style={styles.part}>
        <View style={styles.words}>
          <Text variant="callout">{label}</Text>
          <Text variant="callout" tone="muted">
            {count}
          </Text>
        </View>
        <Bar part={count / of} />
      </View>
    );
  }
`;
