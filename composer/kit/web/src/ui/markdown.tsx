import { Fragment, type ReactNode, useMemo } from "react";
import { type MarkdownBlock, type MarkdownInline, type MarkdownItem, readMarkdown } from "./markdown-blocks.ts";

interface MarkdownProps {
  text: string;
  /** The level that the text's greatest headings have on the page. */
  level?: 2 | 3 | 4;
  /** Called with the index of a checkbox in the text. Without it they are only looked at. */
  onTick?: (task: number, isDone: boolean) => void;
}

/** Text in Markdown. What it holds of HTML stays text, and links lead to pages and mailboxes only. */
export function Markdown({ text, level = 3, onTick }: MarkdownProps) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  // A text whose headings begin with "##", or leave a level out, leaves none out on the page.
  const depths = [...new Set(blocks.flatMap((block) => (block.type === "heading" ? [block.depth] : [])))].toSorted(
    (one, other) => one - other,
  );
  const levelOf = (depth: number) => level + Math.max(0, depths.indexOf(depth));
  return <div className="max-w-prose leading-relaxed wrap-anywhere">{drawBlocks(blocks, { levelOf, onTick })}</div>;
}

interface Manner {
  levelOf: (depth: number) => number;
  onTick: MarkdownProps["onTick"];
}

function drawBlocks(blocks: readonly MarkdownBlock[], manner: Manner): ReactNode {
  return blocks.map((block, index) => <Fragment key={index}>{drawBlock(block, manner)}</Fragment>);
}

const HEADING_LOOKS = ["mt-8 text-2xl", "mt-7 text-xl", "mt-6 text-lg"];

function drawBlock(block: MarkdownBlock, manner: Manner): ReactNode {
  switch (block.type) {
    case "paragraph":
      return <p className="my-4 first:mt-0 last:mb-0">{drawInlines(block.content)}</p>;
    case "heading": {
      const Heading = HEADINGS[Math.min(6, manner.levelOf(block.depth))] ?? "h6";
      return (
        <Heading
          className={`font-heading mb-2 font-semibold tracking-tight first:mt-0 ${HEADING_LOOKS[block.depth - 1] ?? "mt-5"}`}
        >
          {drawInlines(block.content)}
        </Heading>
      );
    }
    case "quote":
      return (
        <blockquote className="my-4 border-l-3 border-accent/60 pl-4 text-muted">
          {drawBlocks(block.blocks, manner)}
        </blockquote>
      );
    case "list": {
      const items = block.items.map((item, index) => <Item key={index} item={item} manner={manner} />);
      if (block.start !== null)
        return (
          <ol start={block.start} className="my-4 list-decimal space-y-1 pl-6 marker:text-muted">
            {items}
          </ol>
        );
      const isTasks = block.items.every(({ task }) => task !== null);
      return <ul className={`my-4 space-y-1 ${isTasks ? "" : "list-disc pl-6 marker:text-muted"}`}>{items}</ul>;
    }
    case "code":
      return (
        <pre
          tabIndex={0}
          className="rounded-control my-4 overflow-x-auto bg-ink/6 p-4 font-mono text-sm leading-normal"
        >
          <code>{block.text}</code>
        </pre>
      );
    case "table":
      return (
        <div className="my-4 overflow-x-auto" tabIndex={0}>
          <table className="w-full text-left text-[0.95em]">
            <thead>
              <tr className="border-b border-edge/60">
                {block.header.map((cell, index) => drawCell("th", cell, index))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index} className="border-b border-line">
                  {row.map((cell, column) => drawCell("td", cell, column))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case "rule":
      return <hr className="my-6 border-line" />;
  }
}

const HEADINGS = ["h1", "h1", "h2", "h3", "h4", "h5", "h6"] as const;

function drawCell(Cell: "th" | "td", content: readonly MarkdownInline[], index: number): ReactNode {
  return (
    <Cell key={index} className={`py-2 pr-4 align-top ${Cell === "th" ? "font-semibold" : ""}`}>
      {drawInlines(content)}
    </Cell>
  );
}

function Item({ item: { task, blocks }, manner }: { item: MarkdownItem; manner: Manner }) {
  // A line of a list is no paragraph of its own.
  const content = blocks.map((block, index) => (
    <Fragment key={index}>
      {block.type === "paragraph" && index === 0 ? drawInlines(block.content) : drawBlock(block, manner)}
    </Fragment>
  ));
  if (task === null) return <li className="*:my-1">{content}</li>;
  const [first, ...rest] = content;
  return (
    <li className="list-none">
      <label className="flex min-h-8 items-start gap-2.5">
        <input
          type="checkbox"
          className="checkbox mt-1"
          checked={task.isDone}
          disabled={manner.onTick === undefined}
          onChange={(event) => manner.onTick?.(task.index, event.target.checked)}
        />
        <span className={`pt-0.5 ${task.isDone ? "text-muted line-through" : ""}`}>{first}</span>
      </label>
      <div className="pl-8 *:my-1">{rest}</div>
    </li>
  );
}

function drawInlines(content: readonly MarkdownInline[]): ReactNode {
  return content.map((inline, index) => <Fragment key={index}>{drawInline(inline)}</Fragment>);
}

function drawInline(inline: MarkdownInline): ReactNode {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "strong":
      return <strong className="font-semibold">{drawInlines(inline.content)}</strong>;
    case "emphasis":
      return <em>{drawInlines(inline.content)}</em>;
    case "deleted":
      return <del>{drawInlines(inline.content)}</del>;
    case "code":
      return <code className="rounded bg-ink/6 px-1 py-0.5 font-mono text-[0.9em]">{inline.text}</code>;
    case "link":
      return (
        <a href={inline.href} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-3">
          {drawInlines(inline.content)}
        </a>
      );
    case "break":
      return <br />;
  }
}
