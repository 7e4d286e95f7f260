import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { SettingChips } from "@/games/setting-chips";
import { useStored } from "@/store/stored";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { QuizQuestionCard } from "@/tools/quiz-question-card";
import {
  askableQuestions,
  beginRound,
  chooseAnswer,
  decksOf,
  isRight,
  missedIn,
  missQuestion,
  nextQuestion,
  type QuizQuestion,
  type QuizRound,
  readBest,
  scoreOf,
} from "@/tools/quiz-round.ts";
import { randomBits } from "@/tools/random-bits";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface QuizProps {
  title?: string;
  questions: readonly QuizQuestion[];
  /** So many in a round; all of them without it. */
  perRound?: number;
  /** What decks are: "Table". */
  deckLabel?: string;
  /** So long each can be answered. */
  seconds?: number;
  storageKey: string;
}

/** Asks in random order, and again what was wrong. */
export function Quiz({ title, questions, perRound, deckLabel = "Questions", seconds, storageKey }: QuizProps) {
  const [best, setBest] = useStored(storageKey, readBest);
  const [round, setRound] = useState<QuizRound | null>(null);
  const [isRepeat, setIsRepeat] = useState(false);
  const [chosenDeck, setDeck] = useState<string | null>(null);
  const askable = askableQuestions(questions);
  const decks = decksOf(questions);
  const deck = chosenDeck !== null && decks.includes(chosenDeck) ? chosenDeck : null;
  const inDeck = deck === null ? askable : askable.filter((question) => question.deck === deck);
  const inRound = Math.min(perRound ?? inDeck.length, inDeck.length);

  if (askable.length < 2)
    return (
      <ToolPanel title={title} name="Quiz">
        <Text tone="muted">A quiz needs at least two questions with an answer.</Text>
      </ToolPanel>
    );

  function begin(ids?: readonly string[]) {
    setRound(beginRound(questions, randomBits, ids === undefined ? { deck, size: inRound } : { ids }));
    setIsRepeat(ids !== undefined);
  }
  function goOn() {
    if (round === null) return;
    const next = nextQuestion(round);
    setRound(next);
    const share = scoreOf(next) / next.asked.length;
    // Only a whole round about all of it is compared.
    if (next.index === next.asked.length && !isRepeat && deck === null && share > (best ?? -1)) setBest(share);
  }

  const shown = round?.asked[round.index];
  return (
    <ToolPanel title={title} name="Quiz">
      {round === null ? (
        <>
          {decks.length > 1 && (
            <SettingChips
              label={deckLabel}
              choices={[{ value: null, label: "All" }, ...decks.map((each) => ({ value: each, label: each }))]}
              value={deck}
              onChange={setDeck}
            />
          )}
          <Text tone="muted">
            {inRound} {inRound === 1 ? "question" : "questions"} in random order
            {seconds !== undefined && `, ${seconds} seconds for each`}.
            {best !== null && ` Best result: ${percent(best)}.`}
          </Text>
          <Button label="Begin" icon="play" onPress={() => begin()} />
        </>
      ) : shown === undefined ? (
        <RoundResult round={round} best={best} onAgain={() => begin()} onMissed={() => begin(missedIn(round))} />
      ) : (
        <QuizQuestionCard
          key={`${round.index}-${shown.id}`}
          question={shown}
          number={round.index + 1}
          total={round.asked.length}
          score={scoreOf(round)}
          seconds={seconds}
          onChoose={(choice) => setRound(chooseAnswer(round, choice))}
          onTimeOver={() => setRound(missQuestion(round))}
          onNext={goOn}
        />
      )}
    </ToolPanel>
  );
}

interface RoundResultProps {
  round: QuizRound;
  best: number | null;
  onAgain: () => void;
  onMissed: () => void;
}

function RoundResult({ round, best, onAgain, onMissed }: RoundResultProps) {
  const colors = useColors();
  const missed = round.asked.filter((each) => !isRight(each));
  return (
    <>
      <View role="status" aria-live="polite" style={styles.result}>
        <Text heading={3} style={styles.score}>
          {scoreOf(round)} of {round.asked.length}
        </Text>
        <Text tone="muted">
          {missed.length === 0 ? "Everything right." : `${percent(scoreOf(round) / round.asked.length)} right.`}
          {best !== null && ` Best result: ${percent(best)}.`}
        </Text>
      </View>
      {missed.length > 0 && (
        <View>
          {missed.map((each) => (
            <View key={each.id} style={[styles.missed, { borderColor: colors.line }]}>
              <Text variant="callout" tone="muted">
                {each.question}
              </Text>
              <Text variant="headline">{each.answer}</Text>
            </View>
          ))}
        </View>
      )}
      {missed.length > 0 && <Button label="Repeat what was wrong" icon="reset" onPress={onMissed} />}
      <Button label="New round" kind={missed.length === 0 ? "primary" : "quiet"} onPress={onAgain} />
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

const styles = StyleSheet.create({
  result: { alignItems: "center", gap: spacing.xs },
  score: { fontSize: 44, lineHeight: 54, fontWeight: "700", fontVariant: ["tabular-nums"] },
  missed: { paddingVertical: spacing.s, borderTopWidth: StyleSheet.hairlineWidth },
});
