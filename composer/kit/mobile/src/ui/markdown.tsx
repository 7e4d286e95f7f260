import { Fragment, type ReactNode, useMemo } from "react";
import { Linking, Platform, ScrollView, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CheckCircle } from "@/ui/check-circle";
import { type MarkdownBlock, type MarkdownInline, type MarkdownItem, readMarkdown } from "@/ui/markdown-blocks.ts";
import { Text } from "@/ui/text";

interface MarkdownProps {
  text: string;
  /** The level that a heading of the first level has on the page. */
  level?: 2 | 3 | 4;
  /** Called with the index of a checkbox in the text. Without it they are only looked at. */
  onTick?: (task: number, isDone: boolean) => void;
}

/** Text in Markdown. What it holds of HTML stays text, and links lead to pages and mailboxes only. */
export function Markdown({ text, level = 3, onTick }: MarkdownProps) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  return <Blocks blocks={blocks} level={level} onTick={onTick} />;
}

interface Manner {
  level: 2 | 3 | 4;
  onTick: MarkdownProps["onTick"];
}

function Blocks({ blocks, ...manner }: Manner & { blocks: readonly MarkdownBlock[] }) {
  return (
    <View style={styles.blocks}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} {...manner} />
      ))}
    </View>
  );
}

const HEADING_VARIANTS = ["title", "title", "headline"] as const;

function Block({ block, ...manner }: Manner & { block: MarkdownBlock }) {
  const colors = useColors();
  switch (block.type) {
    case "paragraph":
      return <Text style={styles.paragraph}>{drawInlines(block.content)}</Text>;
    case "heading":
      return (
        <Text
          variant={HEADING_VARIANTS[block.depth - 1] ?? "headline"}
          heading={manner.level === 2 && block.depth === 1 ? 2 : 3}
          style={styles.heading}
        >
          {drawInlines(block.content)}
        </Text>
      );
    case "quote":
      return (
        <View style={[styles.quote, { borderColor: colors.accent }]}>
          <Blocks blocks={block.blocks} {...manner} />
        </View>
      );
    case "list":
      return (
        <View role="list" style={styles.list}>
          {block.items.map((item, index) => (
            <Item key={index} item={item} bullet={block.start === null ? "•" : `${block.start + index}.`} {...manner} />
          ))}
        </View>
      );
    case "code":
      return (
        <ScrollView horizontal style={[styles.code, { backgroundColor: colors.field }]}>
          <Text variant="callout" selectable style={styles.mono}>
            {block.text}
          </Text>
        </ScrollView>
      );
    case "table":
      return (
        <View role="table">
          {[block.header, ...block.rows].map((row, index) => (
            <View key={index} role="row" style={[styles.row, { borderColor: colors.line }]}>
              {row.map((cell, column) => (
                <Text key={column} role="cell" style={[styles.cell, index === 0 && styles.strong]}>
                  {drawInlines(cell)}
                </Text>
              ))}
            </View>
          ))}
        </View>
      );
    case "rule":
      return <View style={[styles.rule, { backgroundColor: colors.line }]} />;
  }
}

function Item({ item: { task, blocks }, bullet, ...manner }: Manner & { item: MarkdownItem; bullet: string }) {
  const { onTick } = manner;
  const words = blocks
    .map((block) => (block.type === "paragraph" ? plainText(block.content) : ""))
    .join(" ")
    .trim();
  return (
    <View role="listitem" style={styles.item}>
      {task === null ? (
        <Text tone="muted" style={styles.bullet}>
          {bullet}
        </Text>
      ) : (
        <View style={onTick === undefined && styles.untouchable}>
          <CheckCircle name={words} checked={task.isDone} onChange={(isDone) => onTick?.(task.index, isDone)} />
        </View>
      )}
      <View style={[styles.content, task !== null && styles.taskContent]}>
        <Blocks blocks={blocks} {...manner} />
      </View>
    </View>
  );
}

function plainText(content: readonly MarkdownInline[]): string {
  return content
    .map((inline) => ("text" in inline ? inline.text : "content" in inline ? plainText(inline.content) : " "))
    .join("");
}

function drawInlines(content: readonly MarkdownInline[]): ReactNode {
  return content.map((inline, index) => <Fragment key={index}>{drawInline(inline)}</Fragment>);
}

function drawInline(inline: MarkdownInline): ReactNode {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "strong":
      return <Text style={styles.strong}>{drawInlines(inline.content)}</Text>;
    case "emphasis":
      return <Text style={styles.emphasis}>{drawInlines(inline.content)}</Text>;
    case "deleted":
      return <Text style={styles.deleted}>{drawInlines(inline.content)}</Text>;
    case "code":
      return <Text style={styles.mono}>{inline.text}</Text>;
    case "link":
      return (
        <Text role="link" tone="accent" style={styles.link} onPress={() => void openLink(inline.href)}>
          {drawInlines(inline.content)}
        </Text>
      );
    case "break":
      return "\n";
  }
}

async function openLink(href: string): Promise<void> {
  // A phone without a program for it shows nothing, as it does elsewhere.
  await Linking.openURL(href).catch(() => undefined);
}

const styles = StyleSheet.create({
  blocks: { gap: spacing.m },
  paragraph: { lineHeight: 24 },
  heading: { marginTop: spacing.s },
  quote: { borderLeftWidth: 3, paddingLeft: spacing.m },
  list: { gap: spacing.xs },
  item: { flexDirection: "row", gap: spacing.s },
  bullet: { minWidth: 18, lineHeight: 24, textAlign: "right" },
  content: { flex: 1 },
  taskContent: { paddingTop: 10 },
  untouchable: { pointerEvents: "none" },
  code: { borderRadius: radius.m, padding: spacing.m },
  mono: { fontFamily: Platform.select({ ios: "Menlo", default: "monospace" }) },
  row: {
    flexDirection: "row",
    gap: spacing.s,
    paddingVertical: spacing.s,
    borderBottomWidth: StyleSheet.hairlineWidth,
  },
  cell: { flex: 1 },
  rule: { height: 1, marginVertical: spacing.s },
  strong: { fontWeight: "700" },
  emphasis: { fontStyle: "italic" },
  deleted: { textDecorationLine: "line-through" },
  link: { textDecorationLine: "underline" },
});
