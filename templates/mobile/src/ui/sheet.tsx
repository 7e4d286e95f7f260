import type { ReactNode } from "react";
import { KeyboardAvoidingView, Modal, Platform, Pressable, ScrollView, StyleSheet, View } from "react-native";
import { useSafeAreaInsets } from "react-native-safe-area-context";
import { MAX_WIDTH, radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";

interface SheetProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Slides up over the page. A tap beside it, the back button or Escape close it. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  const colors = useColors();
  const insets = useSafeAreaInsets();
  return (
    <Modal visible={isOpen} transparent animationType="fade" onRequestClose={onClose} aria-label={title}>
      <KeyboardAvoidingView behavior={Platform.OS === "ios" ? "padding" : undefined} style={styles.page}>
        <Pressable
          aria-hidden
          tabIndex={-1}
          onPress={onClose}
          style={[StyleSheet.absoluteFill, { backgroundColor: colors.scrim }]}
        />
        <View style={[styles.sheet, { backgroundColor: colors.surface, paddingBottom: insets.bottom + spacing.l }]}>
          <View style={[styles.grip, { backgroundColor: colors.line }]} />
          <View style={styles.header}>
            <Text variant="title" heading={2} style={styles.title}>
              {title}
            </Text>
            <IconButton icon="close" name="Close" kind="quiet" onPress={onClose} />
          </View>
          <ScrollView contentContainerStyle={styles.content} keyboardShouldPersistTaps="handled">
            {children}
          </ScrollView>
        </View>
      </KeyboardAvoidingView>
    </Modal>
  );
}

const styles = StyleSheet.create({
  page: { flex: 1, justifyContent: "flex-end", alignItems: "center" },
  sheet: {
    width: "100%",
    maxWidth: MAX_WIDTH,
    maxHeight: "88%",
    borderTopLeftRadius: 24,
    borderTopRightRadius: 24,
    paddingTop: spacing.s,
  },
  grip: { alignSelf: "center", width: 38, height: 5, borderRadius: radius.full },
  header: { flexDirection: "row", alignItems: "center", paddingHorizontal: spacing.l, paddingVertical: spacing.s },
  title: { flex: 1 },
  content: { paddingHorizontal: spacing.l, paddingBottom: spacing.s, gap: spacing.l },
});
