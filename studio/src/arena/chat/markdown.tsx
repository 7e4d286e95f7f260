import { memo } from "react";
import { Streamdown, type Components } from "streamdown";

type Tag = keyof React.JSX.IntrinsicElements;

// Streamdown's own elements bring their own look: the plain ones take the theme's.
const PLAIN = [
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "p",
  "ul",
  "ol",
  "li",
  "blockquote",
  "strong",
  "hr",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "pre",
  "sup",
  "sub",
] as const satisfies Tag[];

const components: Components = {
  ...Object.fromEntries(PLAIN.map((tag) => [tag, tag])),
  code: ({ node: _, ...rest }) => <code {...rest} />,
  inlineCode: ({ node: _, ...rest }) => <code {...rest} />,
  // What a model wrote may point anywhere: links leave the studio, and say nothing of where from.
  a: ({ node: _, children, href }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
  // An image in an answer would be fetched from wherever the model says.
  img: ({ alt, src }) => <span>[{alt ?? src}]</span>,
};

/** Markdown as a model writes it; while it streams, what is not closed yet is shown as if it were. */
export const Markdown = memo(function Markdown({ text, isStreaming }: { text: string; isStreaming: boolean }) {
  return (
    <Streamdown
      className="prose"
      mode={isStreaming ? "streaming" : "static"}
      parseIncompleteMarkdown={isStreaming}
      components={components}
      controls={false}
      linkSafety={{ enabled: false }}
    >
      {text}
    </Streamdown>
  );
});
