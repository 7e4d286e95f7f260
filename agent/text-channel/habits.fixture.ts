/** Shapes of replies as models of several families write them, and what they mean. */
export interface Habit {
  name: string;
  reply: string;
  /** `type path` and contents. */
  actions: [string, string][];
  /** The prose that remains, trimmed. */
  text?: string;
}

const APP = 'export function App() {\n  return <p title="a">{x && "b"}</p>;\n}\n';
const ESCAPED_APP = APP.replaceAll("&", "&amp;")
  .replaceAll("<", "&lt;")
  .replaceAll(">", "&gt;")
  .replaceAll('"', "&quot;");
const OPEN = '<boltArtifact id="app" title="An app">\n';
const FILE = '<boltAction type="file" filePath="src/app.tsx">\n';
const CLOSE = "</boltAction>\n";
const END = "</boltArtifact>";

function file(contents: string, path = "src/app.tsx"): string {
  return `${OPEN}<boltAction type="file" filePath="${path}">\n${contents}${CLOSE}${END}`;
}

export const HABITS: readonly Habit[] = [
  {
    name: "the dialect as it should be",
    reply: `I build it.\n\n${OPEN}${FILE}${APP}${CLOSE}<boltAction type="shell">\nnpm install zod\n${CLOSE}<boltAction type="start">npm run dev</boltAction>\n${END}\n\nDone.`,
    actions: [
      ["file src/app.tsx", APP],
      ["shell", "npm install zod\n"],
      ["start", "npm run dev"],
    ],
    text: "I build it.\n\nDone.",
  },
  { name: "a fence round a file", reply: file(`\`\`\`tsx\n${APP}\`\`\`\n`), actions: [["file src/app.tsx", APP]] },
  {
    name: "a fence round the whole artifact",
    reply: `Here:\n\`\`\`xml\n${file(APP)}\n\`\`\`\nDone.`,
    actions: [["file src/app.tsx", APP]],
    text: "Here:\nDone.",
  },
  {
    name: "a fence that the file has itself",
    reply: file("```sh\nnpm i\n```\n", "README.md"),
    actions: [["file README.md", "```sh\nnpm i\n```\n"]],
  },
  { name: "escaped contents", reply: file(ESCAPED_APP), actions: [["file src/app.tsx", APP]] },
  {
    name: "escaped in part only: angle brackets",
    reply: file("const a = (b: Array&lt;string&gt;) =&gt; b;\n", "a.ts"),
    actions: [["file a.ts", "const a = (b: Array<string>) => b;\n"]],
  },
  {
    name: "an escaped page",
    reply: file("&lt;!doctype html&gt;\n&lt;p&gt;a &amp;amp; b&lt;/p&gt;\n", "index.html"),
    actions: [["file index.html", "<!doctype html>\n<p>a &amp; b</p>\n"]],
  },
  {
    name: "escaped JSON",
    reply: file("{ &quot;name&quot;: &quot;a&quot; }\n", "package.json"),
    actions: [["file package.json", '{ "name": "a" }\n']],
  },
  {
    name: "JSON about entities",
    reply: file('{ "lt": "&lt;", "quot": "&quot;" }\n', "names.json"),
    actions: [["file names.json", '{ "lt": "&lt;", "quot": "&quot;" }\n']],
  },
  {
    name: "JSX with an entity",
    reply: file("<p>a &amp; b &lt; c</p>\n"),
    actions: [["file src/app.tsx", "<p>a &amp; b &lt; c</p>\n"]],
  },
  {
    name: "a file about entities",
    reply: file('export const ENTITIES = ["&lt;", "&gt;", "&amp;", "&lt;div&gt;"];\n', "e.ts"),
    actions: [["file e.ts", 'export const ENTITIES = ["&lt;", "&gt;", "&amp;", "&lt;div&gt;"];\n']],
  },
  {
    name: "patterns of entities",
    reply: file("text.replace(/&lt;/g, LESS).replace(/&gt;/g, MORE).replace(/&amp;/g, AND);\n", "e.ts"),
    actions: [["file e.ts", "text.replace(/&lt;/g, LESS).replace(/&gt;/g, MORE).replace(/&amp;/g, AND);\n"]],
  },
  {
    name: "prose about entities",
    reply: file("Write `&lt;div&gt;` for a tag.\n", "a.md"),
    actions: [["file a.md", "Write `&lt;div&gt;` for a tag.\n"]],
  },
  {
    name: "an escaped command",
    reply: `${OPEN}<boltAction type="shell">cd a &amp;&amp; ls &gt; b</boltAction>${END}`,
    actions: [["shell", "cd a && ls > b"]],
  },
  {
    name: "no closing tag before the next action",
    reply: `${OPEN}${FILE}${APP}<boltAction type="file" filePath="b.ts">\nb\n${CLOSE}${END}`,
    actions: [
      ["file src/app.tsx", APP],
      ["file b.ts", "b\n"],
    ],
  },
  {
    name: "no closing tag before the artifact's",
    reply: `${OPEN}${FILE}${APP}${END}`,
    actions: [["file src/app.tsx", APP]],
  },
  {
    name: "no artifact at all",
    reply: `${FILE}${APP}${CLOSE}Done.`,
    actions: [["file src/app.tsx", APP]],
    text: "Done.",
  },
  {
    name: "a closing tag of another dialect",
    reply: `${OPEN}${FILE}${APP}</boltFile>\n<boltAction type="file" filePath="b.ts">\nb\n</file>\n${END}`,
    actions: [
      ["file src/app.tsx", APP],
      ["file b.ts", "b\n"],
    ],
  },
  {
    name: "closing tags whose names are nearly right",
    reply: `${OPEN}${FILE}${APP}</bolt_action>\n<boltAction type="shell">ls</boltActions>\n<boltAction type="file" filePath="b.ts">\nb\n</action>\n</bolt-artifact>\nDone.`,
    actions: [
      ["file src/app.tsx", APP],
      ["shell", "ls"],
      ["file b.ts", "b\n"],
    ],
    text: "Done.",
  },
  {
    name: "a closing tag of another dialect at the end",
    reply: `${FILE}${APP}</file>\n`,
    actions: [["file src/app.tsx", APP]],
  },
  {
    name: "a closing tag of another dialect, then nothing but words",
    reply: `${OPEN}${FILE}${APP}</file>\n\nIt shows a **title** now.\n`,
    actions: [["file src/app.tsx", APP]],
    text: "It shows a **title** now.",
  },
  {
    name: "the artifact closed by another name, then nothing but words",
    reply: `${OPEN}${FILE}${APP}</artifact>\nDone.`,
    actions: [["file src/app.tsx", APP]],
    text: "Done.",
  },
  {
    name: "XML that has such a tag itself",
    reply: file("<list>\n<file>a</file>\n<file>\nb\n</file>\n</list>\n", "a.xml"),
    actions: [["file a.xml", "<list>\n<file>a</file>\n<file>\nb\n</file>\n</list>\n"]],
  },
  {
    name: "tags in a string of the file",
    reply: file(
      'const open = \'<boltAction type="file" filePath="x">\';\nconst close = "</boltAction>";\nconst all = "</boltArtifact>\\n";\n',
    ),
    actions: [
      [
        "file src/app.tsx",
        'const open = \'<boltAction type="file" filePath="x">\';\nconst close = "</boltAction>";\nconst all = "</boltArtifact>\\n";\n',
      ],
    ],
  },
  {
    name: "a whole sample in a template literal of the file",
    reply: file(
      'const sample = `\n<boltArtifact id="a" title="b">\n<boltAction type="file" filePath="x">\nhello\n</boltAction>\n</boltArtifact>\n`;\n',
    ),
    actions: [
      [
        "file src/app.tsx",
        'const sample = `\n<boltArtifact id="a" title="b">\n<boltAction type="file" filePath="x">\nhello\n</boltAction>\n</boltArtifact>\n`;\n',
      ],
    ],
  },
  {
    name: "angle brackets in attributes",
    reply: `<boltArtifact id="a" title="a > b && <c>">\n${FILE}${APP}${CLOSE}${END}`,
    actions: [["file src/app.tsx", APP]],
    text: "",
  },
  {
    name: "single quotes, another order, upper case",
    reply: `<BoltArtifact title='x' id='y'>\n<BOLTACTION FILEPATH='src/app.tsx' TYPE='FILE'>\n${APP}</BOLTACTION>\n</BoltArtifact>`,
    actions: [["file src/app.tsx", APP]],
  },
  {
    name: "no quotes",
    reply: `<boltAction type=file filePath=src/app.tsx>\n${APP}</boltAction >`,
    actions: [["file src/app.tsx", APP]],
  },
  {
    name: "attributes on several lines",
    reply: `<boltAction\n  type="file"\n  filePath="src/app.tsx"\n>\n${APP}${CLOSE}`,
    actions: [["file src/app.tsx", APP]],
  },
  {
    name: "a quote that was forgotten",
    reply: `<boltArtifact id="a" title="b>\n${FILE}${APP}${CLOSE}`,
    actions: [["file src/app.tsx", APP]],
  },
  { name: "character data", reply: file(`<![CDATA[\n${APP}]]>\n`), actions: [["file src/app.tsx", APP]] },
  {
    name: "character data with tags and its own end inside",
    reply: file('<![CDATA[if (a[b[0]]>c) "</boltAction>"\n</boltAction>\n]]>'),
    actions: [["file src/app.tsx", 'if (a[b[0]]>c) "</boltAction>"\n</boltAction>\n']],
  },
  { name: "an end-of-text token", reply: `${file(APP)}\n<|im_end|>\n`, actions: [["file src/app.tsx", APP]], text: "" },
  { name: "several of them", reply: "Done.</s><|eot_id|>", actions: [], text: "Done." },
  {
    name: "such a token inside",
    reply: `${file('const stop = ["<|im_end|>", "</s>"];\n')}Done`,
    actions: [["file src/app.tsx", 'const stop = ["<|im_end|>", "</s>"];\n']],
    text: "Done",
  },
  {
    name: "cut inside a file",
    reply: `Now:\n${OPEN}${FILE}export function`,
    actions: [["cut file src/app.tsx", "export function"]],
    text: "Now:",
  },
  {
    name: "cut inside the closing tag",
    reply: `${FILE}${APP}</boltAct`,
    actions: [["cut file src/app.tsx", `${APP}</boltAct`]],
  },
  {
    name: "cut inside the opening tag",
    reply: 'Now:\n<boltAction type="file" filePa',
    actions: [],
    text: 'Now:\n<boltAction type="file" filePa',
  },
  {
    name: "contents on the line of the tags",
    reply: '<boltAction type="file" filePath="a.txt">one</boltAction>',
    actions: [["file a.txt", "one"]],
  },
  {
    name: "an indented artifact with Windows line ends",
    reply: '  <boltAction type="file" filePath="a.txt">\r\none\r\n  </boltAction>\r\n',
    actions: [["file a.txt", "one\r\n"]],
  },
  {
    name: "actions without contents",
    reply:
      '<boltAction type="delete" filePath="a"/>\n<boltAction type="rename" filePath="b" to="c" />\n<boltAction type="read" filePath="d"></boltAction>\n<boltAction type="delete" filePath="e">\n<boltAction type="tool" name="list_files">{}</boltAction>',
    actions: [
      ["delete a", ""],
      ["rename b c", ""],
      ["read d", ""],
      ["delete e", ""],
      ["tool list_files", "{}"],
    ],
  },
  {
    name: "a type that nobody knows",
    reply: '<boltAction type="supabase" operation="x">a</boltAction>',
    actions: [["tool supabase", "a"]],
  },
  {
    name: "Lovable",
    reply: `<lov-code>\n<lov-write file_path="src/app.tsx">\n${APP}</lov-write>\n<lov-rename original_file_path="a" new_file_path="b"/>\n<lov-delete file_path="c"/>\n<lov-add-dependency>zod@latest</lov-add-dependency>\n</lov-code>`,
    actions: [
      ["file src/app.tsx", APP],
      ["rename a b", ""],
      ["delete c", ""],
      ["shell", "if [ -f bun.lock ]; then bun add zod@latest; else npm install zod@latest; fi"],
    ],
  },
  {
    name: "lovable-write",
    reply: `<lovable-write path="src/app.tsx">\n${APP}</lovable-write>`,
    actions: [["file src/app.tsx", APP]],
  },
  {
    name: "Dyad",
    reply: `<dyad-write path="src/app.tsx" description="a > b">\n${APP}</dyad-write>\n<dyad-rename from="a" to="b"></dyad-rename>\n<dyad-delete path="c"></dyad-delete>\n<dyad-command type="restart"></dyad-command>\n<dyad-add-dependency packages="zod;rm -rf /"></dyad-add-dependency>`,
    actions: [
      ["file src/app.tsx", APP],
      ["rename a b", ""],
      ["delete c", ""],
      ["start", ""],
      ["shell", ""],
    ],
  },
  {
    name: "artifacts that are documents with file names",
    reply: `<antArtifact identifier="app" type="application/vnd.ant.code" title="src/app.tsx">\n${APP}</antArtifact>`,
    actions: [["file src/app.tsx", APP]],
  },
  {
    name: "plain file elements",
    reply: `Files:\n<file path="src/app.tsx">\n${APP}</file>\n<file name="b.ts">\nb\n</file>\n`,
    actions: [
      ["file src/app.tsx", APP],
      ["file b.ts", "b\n"],
    ],
    text: "Files:",
  },
  {
    name: "calls as elements",
    reply:
      '<function_calls>\n<invoke name="write_file">\n<parameter name="path">a.txt</parameter>\n<parameter name="content">\none <b>\n</parameter>\n</invoke>\n',
    actions: [["tool write_file", '{"path":"a.txt","content":"one <b>\\n"}']],
  },
  {
    name: "elements inside an element",
    reply: `<write_to_file>\n<path>src/app.tsx</path>\n<content>\n${APP}</content>\n</write_to_file>\n<execute_command>\n<command>ls</command>\n</execute_command>`,
    actions: [
      ["file src/app.tsx", APP],
      ["shell", "ls"],
    ],
  },
  {
    name: "calls as JSON",
    reply: '<tool_call>\n{"name": "read_file", "arguments": {"path": "a"}}\n</tool_call>',
    actions: [["tool read_file", '{"path":"a"}']],
  },
  {
    name: "calls in the format of Qwen's coders",
    reply:
      "<tool_call>\n<function=write_file>\n<parameter=path>\na.txt\n</parameter>\n<parameter=content>\none <b>\n</parameter>\n</function>\n</tool_call>",
    actions: [["tool write_file", '{"path":"a.txt","content":"one <b>\\n"}']],
  },
  {
    name: "calls as elements, with a list",
    reply:
      '<invoke name="edit_file">\n<parameter name="path">a.ts</parameter>\n<parameter name="edits">[{"search":"a","replace":"b"}]</parameter>\n</invoke>',
    actions: [["tool edit_file", '{"path":"a.ts","edits":[{"search":"a","replace":"b"}]}']],
  },
  {
    name: "calls in the format of GLM",
    reply: "<tool_call>read_file\n<arg_key>path</arg_key>\n<arg_value>a.txt</arg_value>\n</tool_call>",
    actions: [["tool read_file", '{"path":"a.txt"}']],
  },
  {
    name: "prose about the tags",
    reply: 'Use `<boltAction type="file" filePath="x">` and `</boltAction>`, or a <file> and </file>.',
    actions: [],
    text: 'Use `<boltAction type="file" filePath="x">` and `</boltAction>`, or a <file> and </file>.',
  },
  {
    name: "a block with a path in its first line",
    reply: "Do this:\n```tsx src/app.tsx\nconst a = 1;\n```\nDone.",
    actions: [["file src/app.tsx", "const a = 1;\n"]],
  },
  {
    name: "a block with language and path",
    reply: '```ts:src/a.ts\na\n```\n\n```json file="package.json"\n{}\n```\n',
    actions: [
      ["file src/a.ts", "a\n"],
      ["file package.json", "{}\n"],
    ],
  },
  {
    name: "a path above a block",
    reply: "### `src/a.ts`\n\n```ts\na\n```\n**src/b.css**:\n```css\nb\n```\n1. File: index.html\n```html\nc\n```\n",
    actions: [
      ["file src/a.ts", "a\n"],
      ["file src/b.css", "b\n"],
      ["file index.html", "c\n"],
    ],
  },
  { name: "a path in a comment", reply: "```ts\n// src/a.ts\na\n```", actions: [["file src/a.ts", "a\n"]] },
  {
    name: "blocks that are no files",
    reply: "### Node.js\n```js\na\n```\nRun:\n```sh\nnpm i\n```\n```ts src/a.ts\nnot closed",
    actions: [],
  },
  {
    name: "blocks beside something better",
    reply: `\`\`\`ts src/a.ts\na\n\`\`\`\n${file(APP)}`,
    actions: [["file src/app.tsx", APP]],
  },
];
