import { StyleSheet, View } from "react-native";
import { balancesOf, type Person, type SharedEntry } from "@/records/balances.ts";
import { fewestPayments } from "@/records/settle-up.ts";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { successFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface WhoOwesProps {
  title?: string;
  people: readonly Person[];
  /** The newest first. */
  entries: readonly SharedEntry[];
  /** How many of the smallest units there are in one: 100 cents. */
  perUnit: number;
  /** What was done with what was given: money is paid, hours are given. */
  gave: "paid" | "gave";
  /** An amount as people read it: "$12.50", "3 hours". */
  format: (amount: number) => string;
  /** Records that somebody paid; without it nobody is told to. */
  onPay?: (payment: { from: Person; to: Person; amount: number }) => void;
}

/** What each gave and has a part in, who owes how much, and the fewest payments that settle it. */
export function WhoOwes({ title, people, entries, perUnit, gave, format, onPay }: WhoOwesProps) {
  const colors = useColors();
  const { people: balances, total, leftOut } = balancesOf(people, entries.toReversed(), perUnit);
  const payments = onPay === undefined ? [] : fewestPayments(balances);
  const personOf = (id: string): Person => people.find((each) => each.id === id) ?? { id, name: "" };
  const amount = (units: number) => format(units / perUnit);

  function pay(payment: { from: Person; to: Person; amount: number }) {
    successFeedback();
    onPay?.(payment);
  }

  return (
    <ToolPanel title={title ?? "Who owes whom"} name="Who owes whom">
      {balances.length === 0 ? (
        <Text tone="muted">As soon as there are people and what they {gave}, it stands here.</Text>
      ) : (
        <Text variant="callout" tone="muted">
          {amount(total)} in all
        </Text>
      )}
      <View role="list">
        {balances.map(({ id, name, paid, share, settled, balance }) => (
          <View key={id} role="listitem" style={[styles.person, { borderColor: colors.line }]}>
            <View style={styles.line}>
              <Text variant="headline" style={styles.name}>
                {name}
              </Text>
              <Text variant="headline" tone={balance > 0 ? "accent" : balance < 0 ? "danger" : "muted"}>
                {balance > 0 && `is owed ${amount(balance)}`}
                {balance < 0 && `owes ${amount(-balance)}`}
                {balance === 0 && "even"}
              </Text>
            </View>
            <Text variant="callout" tone="muted">
              {gave} {amount(paid)}, {gave === "paid" ? "own share" : "received"} {amount(share)}
              {settled > 0 && `, paid back ${amount(settled)}`}
              {settled < 0 && `, got back ${amount(-settled)}`}
            </Text>
          </View>
        ))}
      </View>
      {onPay !== undefined && balances.length > 0 && (
        <View style={styles.payments}>
          <Text variant="headline" heading={3}>
            To settle up
          </Text>
          {payments.length === 0 && <Text tone="muted">Nobody owes anything.</Text>}
          {payments.map(({ from, to, amount: units }) => {
            const [payer, receiver] = [personOf(from), personOf(to)];
            const words = `${payer.name} pays ${receiver.name} ${amount(units)}`;
            return (
              <View key={`${from} ${to}`} style={styles.line}>
                <Text style={styles.name}>{words}</Text>
                <Button
                  label="Done"
                  name={`Done: ${words}`}
                  kind="quiet"
                  icon="check"
                  onPress={() => pay({ from: payer, to: receiver, amount: units / perUnit })}
                />
              </View>
            );
          })}
        </View>
      )}
      {leftOut > 0 && (
        <Text variant="callout" tone="muted">
          {leftOut === 1 ? "One entry is" : `${leftOut} entries are`} not counted: without an amount, or who {gave} it.
        </Text>
      )}
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  person: { borderBottomWidth: StyleSheet.hairlineWidth, paddingVertical: spacing.s, gap: 2 },
  line: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: spacing.s },
  name: { flex: 1, minWidth: 120 },
  payments: { gap: spacing.s },
});
