import { router, useLocalSearchParams } from "expo-router";
import { Children, isValidElement, type ReactNode, useCallback, useEffect, useRef } from "react";
import { ScrollView, StyleSheet, View } from "react-native";
import { SafeAreaView } from "react-native-safe-area-context";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface SitePageProps {
  title: string;
  /** A first heading is there: the page begins with a hero, or the navigator shows a header. Otherwise its title is one. */
  hasHeading?: boolean;
  /** Sections, each with an `id`. */
  children: ReactNode;
}

/** A page made of sections, every other one on a band of another colour. The parameter `block` scrolls to one of them. */
export function SitePage({ title, hasHeading = false, children }: SitePageProps) {
  const colors = useColors();
  const { block = "" } = useLocalSearchParams<{ block?: string }>();
  const scroller = useRef<ScrollView>(null);
  const tops = useRef(new Map<string, number>());
  const wanted = useRef("");

  const reach = useCallback(() => {
    const top = tops.current.get(wanted.current);
    if (top !== undefined) scroller.current?.scrollTo({ y: top, animated: true });
  }, []);

  useEffect(() => {
    if (block === "") return;
    wanted.current = block;
    reach();
    // The same link scrolls again.
    router.setParams({ block: "" });
  }, [block, reach]);

  return (
    <SafeAreaView edges={["top", "left", "right"]} style={[styles.screen, { backgroundColor: colors.canvas }]}>
      <ScrollView
        ref={scroller}
        keyboardShouldPersistTaps="handled"
        onScrollBeginDrag={() => {
          // Whoever scrolls by hand is no longer on the way.
          wanted.current = "";
        }}
      >
        {!hasHeading && (
          <Text variant="largeTitle" heading={1} style={styles.title}>
            {title}
          </Text>
        )}
        {Children.toArray(children).map((child, index) => {
          const id = idOf(child);
          return (
            <View
              key={id}
              style={index % 2 === 1 && { backgroundColor: colors.field }}
              onLayout={({ nativeEvent }) => {
                tops.current.set(id, nativeEvent.layout.y);
                if (wanted.current !== "") reach();
              }}
            >
              {child}
            </View>
          );
        })}
      </ScrollView>
    </SafeAreaView>
  );
}

function idOf(child: ReactNode): string {
  return isValidElement<{ id?: string }>(child) ? (child.props.id ?? String(child.key)) : "";
}

const styles = StyleSheet.create({
  screen: { flex: 1 },
  title: { paddingHorizontal: spacing.l, paddingTop: spacing.l, paddingBottom: spacing.s },
});
