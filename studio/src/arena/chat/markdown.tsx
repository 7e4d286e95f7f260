import { memo } from "react";
import { defaultRehypePlugins, Streamdown, type Components } from "streamdown";
import { CodeBlock } from "./code-block.tsx";
import { safeImage, safeLink } from "./safe-address.ts";

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
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "sup",
  "sub",
] as const satisfies Tag[];

const components: Components = {
  ...Object.fromEntries(PLAIN.map((tag) => [tag, tag])),
  pre: ({ children }) => <CodeBlock>{children}</CodeBlock>,
  code: ({ children }) => <code>{children}</code>,
  inlineCode: ({ children }) => <code>{children}</code>,
  // It scrolls inside of itself where it is wide.
  table: ({ children }) => (
    <div role="region" aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </div>
  ),
  // What a model wrote may point anywhere: links leave the studio, and say nothing of where from.
  a: ({ children, href }) => {
    const address = safeLink(href);
    if (address === null) return <span>{children}</span>;
    return (
      <a href={address} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    );
  },
  // Any other image in an answer would be fetched from wherever the model says.
  img: ({ alt = "", src }) => {
    const address = safeImage(src);
    if (address === null) return <span>[{alt === "" ? "image" : alt}]</span>;
    return <img src={address} alt={alt} loading="lazy" className="max-h-80 max-w-full rounded-md" />;
  },
};

// Without the step that reads HTML, what looks like it is text.
const rehypePlugins = [defaultRehypePlugins["sanitize"]].filter((plugin) => plugin !== undefined);

/** Markdown as a model writes it; while it streams, what is not closed yet is shown as if it were. */
export const Markdown = memo(function Markdown({ text, isStreaming }: { text: string; isStreaming: boolean }) {
  return (
    <Streamdown
      className="prose"
      mode={isStreaming ? "streaming" : "static"}
      parseIncompleteMarkdown={isStreaming}
      components={components}
      rehypePlugins={rehypePlugins}
      controls={false}
      linkSafety={{ enabled: false }}
    >
      {text}
    </Streamdown>
  );
});
