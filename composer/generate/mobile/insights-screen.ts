import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type Field, isComputed } from "@lathe/protocol/app/field";
import { capitalised, type EntityParts, inSentence, isLowName, lowLabel, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted, templateText } from "../code.ts";
import { MEASURE_NAMES, numberFormat } from "../records/chart-data.ts";
import { applied } from "../records/figure-value.ts";
import { formulaFormat, valueCode } from "../records/formulas.ts";
import { withImports } from "./imports.ts";
import { entityModules } from "./mobile-modules.ts";

const MAX_BREAKDOWNS = 4;

/** src/app/(tabs)/insights.tsx: numbers about all records. */
export function insightsScreen(parts: EntityParts): string {
  const { entity, names, streaks, others } = parts;
  const choices = others.filter((field) => field.type === "choice").slice(0, MAX_BREAKDOWNS);
  return withImports(
    code`
      export default function InsightsScreen() {
        const stored = useStore(${names.store});
        ${streaks !== null && "const today = useToday();"}
        return (
          <Screen title="Insights">
            {stored.isLoaded && stored.items.length === 0 && (
              <EmptyState icon="chart" title="Nothing to count yet" text=${jsxValue(`Numbers about your ${entity.plural} show up here.`)} />
            )}
            {stored.items.length > 0 && (
              <ScrollView contentContainerStyle={styles.page}>
                <FigureGrid
                  figures={[
                    ${figuresOf(parts)}
                  ]}
                />
                ${streaks !== null && weekCard(parts)}
                ${choices.map((field) => breakdown(parts, field))}
              </ScrollView>
            )}
          </Screen>
        );
      }

      const styles = StyleSheet.create({
        page: { gap: spacing.m, paddingHorizontal: spacing.l, paddingBottom: 96 },
      });
    `,
    [...entityModules(parts), ["@/records/measures.ts", MEASURE_NAMES]],
  );
}

function figuresOf(parts: EntityParts): string[] {
  const { entity, names, done, low, rating, streaks, totals } = parts;
  const { one } = names;
  const all = "stored.items";
  const figure = (label: string, value: string) => `{ label: ${quoted(label)}, value: ${value} },`;
  const figures: string[] = [];
  if (streaks !== null) {
    const longest = (days: string) => `String(Math.max(...${all}.map((${one}) => ${days})))`;
    figures.push(
      figure(
        streaks.label,
        `\`\${${all}.filter((${one}) => ${one}.${TICKED_DAYS}.includes(today)).length} of \${${all}.length}\``,
      ),
      figure("Longest running streak", longest(`currentStreak(${one}.${TICKED_DAYS}, today)`)),
      figure("Best streak ever", longest(`bestStreak(${one}.${TICKED_DAYS})`)),
      figure("Ticks in all", `String(${all}.flatMap((${one}) => ${one}.${TICKED_DAYS}).length)`),
    );
  } else {
    figures.push(figure(capitalised(entity.plural), `String(${all}.length)`));
  }
  if (done !== null)
    figures.push(
      figure(done.label, `\`\${${all}.filter((${one}) => ${one}.${done.id}).length} of \${${all}.length}\``),
    );
  if (low !== null)
    figures.push(figure(lowLabel(low.field), `String(${all}.filter((${one}) => ${isLowName(parts)}(${one})).length)`));
  for (const field of totals) {
    const isMultiplied = field.type === "money" && low !== null;
    const total = isMultiplied
      ? `sumOf(${all}.map((${one}) => (${one}.${field.id} ?? 0) * (${one}.${low.field.id} ?? 0)))`
      : `sumOf(${all}.map((${one}) => ${valueCode(parts, field)}))`;
    const shown = isComputed(field)
      ? applied(formulaFormat(field), total)
      : field.type === "money"
        ? `formatMoney(${total}, "${field.currency}")`
        : `formatNumber(${total})`;
    const unit = field.type === "number" && field.unit !== undefined ? ` ${templateText(field.unit)}` : "";
    const label = isMultiplied ? "Stock value" : `Total ${inSentence(field.label)}`;
    figures.push(figure(label, unit === "" ? shown : `\`\${${shown}}${unit}\``));
  }
  if (rating !== null) {
    const average = `averageOf(${all}.map((${one}) => ${one}.${rating.id} || null))`;
    figures.push(figure(`Average ${inSentence(rating.label)}`, `shownOr(${average}, formatNumber)`));
  }
  return figures;
}

function weekCard({ names, entity }: EntityParts): string {
  const { one } = names;
  return fragment`
    <Card>
      <Text variant="headline" heading={2}>
        The last seven days
      </Text>
      <WeekColumns
        days={daysUpTo(today, 7).map((day) => ({
          day,
          count: stored.items.filter((${one}) => ${one}.${TICKED_DAYS}.includes(day)).length,
        }))}
        of={stored.items.length}
        noun=${jsxValue(entity.plural)}
      />
    </Card>
  `;
}

/** Of an amount its sum for each option, otherwise how many there are. */
function breakdown(parts: EntityParts, field: Field): string {
  const {
    names: { one },
    totals,
    low,
  } = parts;
  const amount = low === null ? (totals.find(({ type }) => type === "money") ?? totals[0] ?? null) : null;
  const ofOption = `stored.items.filter((${one}) => ${one}.${field.id} === option)`;
  const title = amount === null ? field.label : `${amount.label} by ${inSentence(field.label)}`;
  return fragment`
    <Breakdown
      title=${jsxValue(title)}
      parts={${optionsName(field)}.map((option) => ({
        label: option,
        value: ${amount === null ? `${ofOption}.length` : `sumOf(${ofOption}.map((${one}) => ${valueCode(parts, amount)}))`},
      }))}
      format={${numberFormat(amount)}}
    />
  `;
}
