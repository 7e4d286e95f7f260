import { Image } from "expo-image";
import { type ReactNode, useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface GalleryProps<Item> {
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  /** The address of its picture, or "". */
  imageOf: (item: Item) => string;
  /** What stands below the picture; its name without. */
  renderCaption?: (item: Item) => ReactNode;
  /** Called with what was pressed. Without it the pictures are only looked at. */
  onOpen?: (item: Item) => void;
}

/** Pictures, two side by side. */
export function Gallery<Item>({ label, items, idOf, nameOf, imageOf, renderCaption, onOpen }: GalleryProps<Item>) {
  const colors = useColors();
  return (
    <View role="list" aria-label={label} style={styles.gallery}>
      {items.map((item) => {
        const name = nameOf(item);
        const picture = <Picture key={imageOf(item)} address={imageOf(item)} name={name} />;
        return (
          <View
            key={idOf(item)}
            role="listitem"
            style={[styles.card, { backgroundColor: colors.surface, borderColor: colors.line }]}
          >
            {onOpen === undefined ? (
              picture
            ) : (
              <Pressable role="button" aria-label={`Open ${name}`} onPress={() => onOpen(item)}>
                {picture}
              </Pressable>
            )}
            <View style={styles.caption}>{renderCaption?.(item) ?? <Text variant="headline">{name}</Text>}</View>
          </View>
        );
      })}
    </View>
  );
}

/** Where there is no picture, or it cannot be loaded, the first letter of the name stands for it. */
function Picture({ address, name }: { address: string; name: string }) {
  const colors = useColors();
  const [isMissing, setIsMissing] = useState(address === "");
  return (
    <View style={[styles.picture, { backgroundColor: colors.accentSoft }]}>
      {isMissing ? (
        <Text aria-hidden tone="accent" style={styles.letter}>
          {/[\p{L}\p{N}]/u.exec(name)?.[0]?.toLocaleUpperCase() ?? "–"}
        </Text>
      ) : (
        <Image
          source={{ uri: address }}
          accessibilityLabel={name}
          contentFit="cover"
          transition={150}
          style={StyleSheet.absoluteFill}
          onError={() => setIsMissing(true)}
        />
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  gallery: { flexDirection: "row", flexWrap: "wrap", gap: spacing.m },
  card: {
    flexGrow: 1,
    flexBasis: "40%",
    maxWidth: "49%",
    overflow: "hidden",
    borderRadius: radius.l,
    borderWidth: StyleSheet.hairlineWidth,
  },
  picture: { aspectRatio: 4 / 3, alignItems: "center", justifyContent: "center" },
  letter: { fontSize: 44, lineHeight: 52, fontWeight: "600" },
  caption: { paddingHorizontal: 14, paddingVertical: spacing.m },
});
