import { StyleSheet, View } from "react-native";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { Input } from "@/ui/text-field";

interface SearchFieldProps {
  /** Says what is searched, for assistive tools. */
  name: string;
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ name, value, onChange }: SearchFieldProps) {
  const colors = useColors();
  return (
    <View>
      <Input
        aria-label={name}
        inputMode="search"
        placeholder="Search"
        autoCorrect={false}
        clearButtonMode="while-editing"
        value={value}
        onChangeText={onChange}
        style={styles.input}
      />
      <View style={styles.icon}>
        <Icon name="search" size={19} color={colors.muted} />
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  input: { minHeight: 46, paddingVertical: 10, paddingLeft: 42 },
  icon: { position: "absolute", left: 14, top: 0, bottom: 0, justifyContent: "center", pointerEvents: "none" },
});
