import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { answerCard, boxCounts, dueCards, nextDueDay, readPlaces } from "@/tools/leitner.ts";
import { localDay } from "@/tools/local-day.ts";
import { Said } from "@/tools/said";
import { SwipeCard } from "@/tools/swipe-card";
import { ToolPanel } from "@/tools/tool-panel";
import { useNow } from "@/tools/use-now.ts";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Text } from "@/ui/text";

interface Flashcard {
  id: string;
  front: string;
  back: string;
}

interface FlashcardsProps {
  title?: string;
  cards: readonly Flashcard[];
  storageKey: string;
}

/** Cards in five boxes: a tap turns the card, a swipe to the right says known, to the left not known. */
export function Flashcards({ title, cards, storageKey }: FlashcardsProps) {
  const [places, setPlaces] = useStored(storageKey, readPlaces);
  const [isTurned, setIsTurned] = useState(false);
  const [said, setSaid] = useState("");
  // A screen that stays open over midnight.
  const today = localDay(new Date(useNow(true, 60_000)));
  const usable = cards.filter(({ front, back }) => front.trim() !== "" && back.trim() !== "");
  const due = dueCards(usable, places, today);
  const card = due[0];

  function answer(isKnown: boolean) {
    if (card === undefined || !isTurned) return;
    setPlaces(answerCard(places, card.id, isKnown, today));
    setIsTurned(false);
    setSaid(isKnown ? "Known." : "Asked again today.");
  }

  return (
    <ToolPanel title={title} name="Flashcards">
      {card === undefined ? (
        <NothingDue count={usable.length} nextDay={nextDueDay(usable, places)} />
      ) : (
        <>
          <Text variant="callout" tone="muted">
            {due.length} due today
          </Text>
          <SwipeCard
            front={card.front}
            back={card.back}
            isTurned={isTurned}
            onTurn={() => setIsTurned(!isTurned)}
            onSwipe={(direction) => answer(direction === "right")}
          />
          <View style={styles.buttons}>
            {isTurned ? (
              <>
                <Button label="Not known" kind="quiet" onPress={() => answer(false)} style={styles.grow} />
                <Button label="Known" onPress={() => answer(true)} style={styles.grow} />
              </>
            ) : (
              <Button label="Show the answer" kind="quiet" onPress={() => setIsTurned(true)} style={styles.grow} />
            )}
          </View>
        </>
      )}
      {usable.length > 0 && <Boxes counts={boxCounts(usable, places)} />}
      <Said text={said} />
    </ToolPanel>
  );
}

function NothingDue({ count, nextDay }: { count: number; nextDay: string | null }) {
  if (count === 0) return <Text tone="muted">There are no cards with a front and a back yet.</Text>;
  const day =
    nextDay === null
      ? ""
      : new Intl.DateTimeFormat(undefined, { dateStyle: "full" }).format(new Date(`${nextDay}T00:00`));
  return <EmptyState icon="check" title="Done for today" text={day === "" ? "" : `The next cards come on ${day}.`} />;
}

/** How far the cards are: a column for the new ones and for each box. */
function Boxes({ counts }: { counts: readonly number[] }) {
  const colors = useColors();
  const highest = Math.max(...counts, 1);
  return (
    <View role="list" aria-label="Cards by box" style={styles.boxes}>
      {counts.map((count, box) => (
        <View key={box} role="listitem" style={styles.box}>
          <View style={[styles.column, { backgroundColor: colors.line }]}>
            <View
              style={{
                height: `${(count / highest) * 100}%`,
                backgroundColor: colors.accent,
                opacity: 0.4 + box * 0.12,
              }}
            />
          </View>
          <Text variant="callout" style={styles.count}>
            {count}
          </Text>
          <Text variant="caption" tone="muted">
            {box === 0 ? "New" : `Box ${box}`}
          </Text>
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  buttons: { flexDirection: "row", gap: spacing.s },
  grow: { flex: 1, paddingHorizontal: spacing.s },
  boxes: { flexDirection: "row", gap: spacing.s },
  box: { flex: 1, alignItems: "center" },
  column: { alignSelf: "stretch", height: 46, justifyContent: "flex-end", borderRadius: radius.s, overflow: "hidden" },
  count: { marginTop: spacing.xs, fontWeight: "600", fontVariant: ["tabular-nums"] },
});
