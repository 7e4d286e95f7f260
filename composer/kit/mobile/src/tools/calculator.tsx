import { useCallback } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import {
  calculate,
  type CalculatorInput,
  type CalculatorResult,
  faultOf,
  initialValues,
  readTypedValues,
  sliderStep,
} from "@/tools/calculation.ts";
import { CopyButton } from "@/tools/copy-button";
import { formatNumber, parseNumber } from "@/tools/number-text.ts";
import { Slider } from "@/tools/slider";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface CalculatorProps<Name extends string> {
  title?: string;
  text?: string;
  inputs: readonly CalculatorInput<Name>[];
  results: readonly CalculatorResult<Name>[];
  storageKey: string;
}

/** Calculates while somebody types, and remembers what was typed last. */
export function Calculator<Name extends string>({ title, text, inputs, results, storageKey }: CalculatorProps<Name>) {
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
        {results.map((result, index) => (
          <Result
            key={result.id}
            result={result}
            value={values[index] ?? null}
            isMain={index === results.length - 1}
            isWrong={isWrong}
          />
        ))}
      </View>
      <Button label="Reset" kind="quiet" icon="reset" onPress={() => setTyped(initialValues(inputs))} />
    </ToolPanel>
  );
}

interface ResultProps {
  result: { label: string; unit?: string; decimals: number };
  value: number | null;
  isMain: boolean;
  /** An input is missing or wrong. */
  isWrong: boolean;
}

function Result({ result: { label, unit, decimals }, value, isMain, isWrong }: ResultProps) {
  const shown = value === null ? null : `${formatNumber(value, decimals)}${unit === undefined ? "" : ` ${unit}`}`;
  return (
    <View style={styles.result}>
      <View style={styles.value}>
        <Text variant="callout">{label}</Text>
        {shown === null ? (
          <Text>{isWrong ? "Fill in every field" : "Not possible with these values"}</Text>
        ) : (
          <Text selectable variant={isMain ? "largeTitle" : "title"} style={styles.number}>
            {shown}
          </Text>
        )}
      </View>
      {shown !== null && <CopyButton text={shown} name={label} />}
    </View>
  );
}

interface InputFieldProps {
  input: CalculatorInput<string>;
  text: string;
  onChange: (text: string) => void;
}

function InputField({ input, text, onChange }: InputFieldProps) {
  const { label, unit, min, max, options } = input;
  const fault = faultOf(input, text);
  if (options !== undefined)
    return (
      <Field label={label}>
        <Chips
          label={label}
          options={options.map((option) => ({ label: option.label, value: String(option.value) }))}
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
  results: { borderRadius: radius.m, padding: spacing.l, gap: spacing.m },
  result: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  value: { flex: 1 },
  number: { fontVariant: ["tabular-nums"] },
  withUnit: { paddingRight: 64 },
  unit: { position: "absolute", right: 14, top: 0, bottom: 0, justifyContent: "center", pointerEvents: "none" },
});
