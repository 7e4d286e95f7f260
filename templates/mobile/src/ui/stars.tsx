import { Pressable, StyleSheet, View } from "react-native";
import { useColors } from "@/theme/use-theme";
import { Field, type FieldProps } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { pressBySpace } from "@/ui/press-by-space";

/** A rating as it is read, not changed. */
export function Stars({ value, max, size = 15 }: { value: number; max: number; size?: number }) {
  const colors = useColors();
  return (
    <View role="img" aria-label={`${value} out of ${max}`} style={styles.read}>
      {Array.from({ length: max }, (_, index) => (
        <Icon key={index} name="star" size={size} filled color={index < value ? colors.accent : colors.line} />
      ))}
    </View>
  );
}

/** 0 is not rated; a second tap on the same star takes the rating back. */
export function RatingField({ label, value, error, onChange, max }: FieldProps<number> & { max: number }) {
  const colors = useColors();
  return (
    <Field label={label} error={error}>
      <View role="radiogroup" aria-label={label} style={styles.stars}>
        {Array.from({ length: max }, (_, index) => index + 1).map((stars) => (
          <Pressable
            key={stars}
            role="radio"
            aria-checked={value === stars}
            aria-label={stars === 1 ? "1 star" : `${stars} stars`}
            onPress={() => onChange(value === stars ? 0 : stars)}
            {...pressBySpace(() => onChange(value === stars ? 0 : stars))}
            style={styles.star}
          >
            <Icon name="star" size={max > 6 ? 24 : 32} filled color={stars <= value ? colors.accent : colors.line} />
          </Pressable>
        ))}
      </View>
    </Field>
  );
}

const styles = StyleSheet.create({
  read: { flexDirection: "row", gap: 1 },
  stars: { flexDirection: "row", flexWrap: "wrap" },
  star: { minHeight: 44, justifyContent: "center", paddingRight: 8 },
});
