import { type ReactNode, useCallback } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { MIN_TOUCH, radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import {
  calculate,
  type CalculatorInput,
  type CalculatorResult,
  faultOf,
  initialValues,
  readTypedValues,
  resultText,
  shownResults,
  sliderStep,
  valuesOf,
} from "@/tools/calculation.ts";
import { CopyIcon } from "@/tools/copy-icon";
import { parseNumber } from "@/tools/number-text.ts";
import { Slider } from "@/tools/slider";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface CalculatorProps<Name extends string> {
  title?: string;
  text?: string;
  inputs: readonly CalculatorInput<Name>[];
  results: readonly CalculatorResult<Name>[];
  storageKey: string;
  /** What stands below, made of all inputs and results. */
  renderBelow?: (values: Readonly<Record<Name, number>>) => ReactNode;
}

/** Calculates while somebody types, and remembers what was typed last. */
export function Calculator<Name extends string>(props: CalculatorProps<Name>) {
  const { title, text, inputs, results, storageKey, renderBelow } = props;
  const colors = useColors();
  const read = useCallback((stored: unknown) => readTypedValues(inputs, stored), [inputs]);
  const [typed, setTyped] = useStored(storageKey, read);
  const values = calculate(inputs, results, typed);
  const isWrong = inputs.some((input) => faultOf(input, typed[input.id] ?? "") !== null);
  return (
    <ToolPanel title={title} name="Calculator">
      {text !== undefined && <Text tone="muted">{text}</Text>}
      {inputs.map((input) => (
        <InputField
          key={input.id}
          input={input}
          text={typed[input.id] ?? ""}
          onChange={(next) => setTyped({ ...typed, [input.id]: next })}
        />
      ))}
      <View aria-live="polite" style={[styles.results, { backgroundColor: colors.accentSoft }]}>
        {shownResults(results, values).map(({ result, value }, index) => (
          <Result key={result.id} result={result} value={value} isMain={index === 0} isWrong={isWrong} />
        ))}
      </View>
      <Button label="Reset" kind="quiet" icon="reset" onPress={() => setTyped(initialValues(inputs))} />
      {renderBelow?.(valuesOf(inputs, results, typed))}
    </ToolPanel>
  );
}

interface ResultProps {
  result: { label: string; unit?: string; decimals: number; isDay?: boolean; isTime?: boolean };
  value: number | null;
  isMain: boolean;
  /** An input is missing or wrong. */
  isWrong: boolean;
}

function Result({ result, value, isMain, isWrong }: ResultProps) {
  const colors = useColors();
  const { label, unit } = result;
  const shown = value === null ? null : `${resultText(result, value)}${unit === undefined ? "" : ` ${unit}`}`;
  const copy = shown !== null && <CopyIcon text={shown} name={label} />;
  if (!isMain)
    return (
      <View style={[styles.row, { borderColor: colors.line }]}>
        <Text variant="callout" style={styles.label}>
          {label}
        </Text>
        <Text selectable variant="headline" style={styles.number}>
          {shown ?? "–"}
        </Text>
        {copy}
      </View>
    );
  return (
    <View>
      <View style={styles.heading}>
        <Text variant="headline" style={styles.label}>
          {label}
        </Text>
        {copy}
      </View>
      {shown === null ? (
        <Text style={styles.none}>{isWrong ? "Fill in every field" : "Not possible with these values"}</Text>
      ) : (
        <Text selectable numberOfLines={1} adjustsFontSizeToFit style={styles.main}>
          {shown}
        </Text>
      )}
    </View>
  );
}

interface InputFieldProps {
  input: CalculatorInput<string>;
  text: string;
  onChange: (text: string) => void;
}

function InputField({ input, text, onChange }: InputFieldProps) {
  const { label, unit, min, max, options, isDay } = input;
  const fault = faultOf(input, text);
  if (isDay === true) return <DateField label={label} value={text} error={fault ?? undefined} onChange={onChange} />;
  if (options !== undefined)
    return (
      <Field label={label}>
        <Chips
          label={label}
          options={options.map((option) => ({ label: option.label, value: option.label }))}
          value={text}
          onChange={onChange}
        />
      </Field>
    );
  return (
    <Field label={label} error={fault ?? undefined}>
      <View>
        <Input
          aria-label={label}
          inputMode="decimal"
          value={text}
          isWrong={fault !== null}
          onChangeText={onChange}
          style={unit !== undefined && styles.withUnit}
        />
        {unit !== undefined && (
          <View style={styles.unit}>
            <Text tone="muted">{unit}</Text>
          </View>
        )}
      </View>
      {min !== undefined && max !== undefined && max > min && (
        <Slider
          label={`${label}, slider`}
          min={min}
          max={max}
          step={sliderStep(min, max)}
          value={parseNumber(text) ?? min}
          onChange={(value) => onChange(String(value))}
        />
      )}
    </Field>
  );
}

const styles = StyleSheet.create({
  results: { borderRadius: radius.m, paddingHorizontal: spacing.l, paddingVertical: spacing.s },
  heading: { minHeight: MIN_TOUCH, flexDirection: "row", alignItems: "center", marginRight: -10 },
  main: {
    paddingBottom: spacing.m,
    fontSize: 40,
    lineHeight: 48,
    fontWeight: "700",
    letterSpacing: -1,
    fontVariant: ["tabular-nums"],
  },
  none: { paddingBottom: spacing.s },
  row: {
    minHeight: MIN_TOUCH,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.s,
    marginRight: -10,
    borderTopWidth: StyleSheet.hairlineWidth,
  },
  label: { flex: 1 },
  number: { flexShrink: 1, textAlign: "right", fontVariant: ["tabular-nums"] },
  withUnit: { paddingRight: 64 },
  unit: { position: "absolute", right: 14, top: 0, bottom: 0, justifyContent: "center", pointerEvents: "none" },
});
