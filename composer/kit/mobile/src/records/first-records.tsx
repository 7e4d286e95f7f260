import { type ReactNode, useState } from "react";
import { StyleSheet, View } from "react-native";
import { Button } from "@/ui/button";

interface FirstRecordsProps<Item> {
  items: readonly Item[];
  idOf: (item: Item) => string;
  renderItem: (item: Item) => ReactNode;
}

const STEP = 20;

/** A list within a page: the first of many, and a button for more. */
export function FirstRecords<Item>({ items, idOf, renderItem }: FirstRecordsProps<Item>) {
  const [count, setCount] = useState(STEP);
  const left = items.length - count;
  return (
    <>
      <View role="list" style={styles.list}>
        {items.slice(0, count).map((item) => (
          <View key={idOf(item)}>{renderItem(item)}</View>
        ))}
      </View>
      {left > 0 && (
        <Button label={`Show ${Math.min(left, STEP)} more`} kind="quiet" onPress={() => setCount(count + STEP)} />
      )}
    </>
  );
}

const styles = StyleSheet.create({ list: { gap: 10 } });
