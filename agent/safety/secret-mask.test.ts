import { describe, expect, test } from "bun:test";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import fc from "fast-check";
import { SecretMask } from "./secret-mask.ts";

/** Put together here, so that no file holds what scanners take for a real one. */
const random = (length: number, digits = "a9B3xK7qZ1mT5vW2"): string => digits.repeat(40).slice(0, length);
const KEYS: [name: string, key: string][] = [
  ["openai", `sk-proj-${random(48)}`],
  ["openai, older", `sk-${random(48)}`],
  ["anthropic", `sk-ant-api03-${random(80)}`],
  ["github", `ghp_${random(36)}`],
  ["github, fine", `github_pat_${random(22)}_${random(50)}`],
  ["gitlab", `glpat-${random(20)}`],
  ["aws", `AKIA${"J7QK2M5PX3WZ8RTV"}`],
  ["google", `AIza${random(35)}`],
  ["slack", `xoxb-123456789012-${random(24)}`],
  ["stripe", `sk_live_${random(24)}`],
  ["npm", `npm_${random(36)}`],
  ["jwt", `eyJ${random(30)}.eyJ${random(60)}.${random(43)}`],
];
const PEM_BODY = Array.from({ length: 8 }, (_, line) => random(60) + line).join("\n");
const PEM = `-----BEGIN RSA PRIVATE KEY-----\n${PEM_BODY}\n-----END RSA PRIVATE KEY-----`;

describe("what tells by its form", () => {
  for (const [name, key] of KEYS)
    test(name, () => {
      const mask = new SecretMask();
      for (const text of [key, `x = "${key}"`, `Authorization: Bearer ${key}\n`, `(${key})`, `a\n${key}\nb`]) {
        const masked = mask.mask(text);
        expect(masked).not.toContain(key.slice(0, 20));
        expect(masked).toMatch(/\[secret [\w-]+( \w+)?\]/);
      }
    });

  test("a private key, whole, with line numbers, as JSON and a line of it", () => {
    const mask = new SecretMask();
    const masked = mask.mask(`before\n${PEM}\nafter`);
    expect(masked).toMatch(/^before\n\[secret private-key \w{4}\]\nafter$/);
    for (const text of [
      PEM.replaceAll("\n", "\\n"),
      PEM.split("\n")
        .map((line, at) => `${at}\t${line}`)
        .join("\n"),
    ])
      expect(mask.mask(text)).not.toContain(random(40));
    expect(mask.mask(PEM_BODY.split("\n")[3] ?? "")).toStartWith("[secret private-key");
  });

  test("what stands behind a secret's name", () => {
    const value = random(24);
    for (const text of [
      `APP_SECRET=${value}`,
      `export DB_TOKEN="${value}"`,
      `SIGNING_KEY: '${value}'`,
      `"API_KEY": "${value}"`,
    ])
      expect(new SecretMask().mask(text)).toMatch(/\[secret (APP_SECRET|DB_TOKEN|SIGNING_KEY|API_KEY)\]/);
    expect(new SecretMask().mask(`const client = new Client({ apiKey: "${value}" })`)).toContain("[secret apiKey]");
    expect(new SecretMask().mask("DB_PASSWORD=tr0ub4dor")).toBe("DB_PASSWORD=[secret DB_PASSWORD]");
    expect(new SecretMask().mask("postgres://app:tr0ub4dor@db:5432/app")).toMatch(
      /^postgres:\/\/app:\[secret .*\]@db:5432\/app$/,
    );
  });
});

describe("what is no secret", () => {
  const INNOCENT = [
    "OPENAI_API_KEY=your-key-here",
    "OPENAI_API_KEY=sk-your-key-here-xxxxxxxxxxxxxxxx",
    "SECRET=changeme",
    "API_KEY=<your api key>",
    "JWT_SECRET=${JWT_SECRET}",
    "const key = process.env.OPENAI_API_KEY ?? import.meta.env.VITE_API_KEY;",
    'const STORAGE_KEY = "todos-app-storage-v1";',
    "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE",
    "VITE_API_URL=https://api.my-app.dev/v1/things",
    "VITE_PUBLIC_KEY=a9B3xK7qZ1mT5vW2a9B3xK7q",
    "commit 8970266f3c1b2a4d5e6f708192a3b4c5d6e7f809",
    '"integrity": "sha512-a9B3xK7qZ1mT5vW2a9B3xK7qZ1mT5vW2a9B3xK7qZ1mT5vW2a9B3xK7qZ1mT5vW2a9B3xK7qZ1mT5vW2a9B3xA=="',
    "bun.lock: lodash@4.17.21 sha512-v2kDEe57lecTulaDIuNTPy3Ry4gLGJ6Z1O3vE1krgXZNrsQ+LFTGHVxVjcXPs17LhbZVGedAJv8XZ1tvj5FvSg==",
    "id: 550e8400-e29b-41d4-a716-446655440000",
    '<div class="sk-fading-circle sk-circle-12 sk-child-delay">',
    "MAX_TOKENS=4096",
    "TOKEN_LIMIT: 100000",
    "https://example.com/a9B3xK7qZ1mT5vW2?key=1",
    "git@github.com:someone/something.git",
    "const tokens = tokenize(source); // KEYWORD: ReservedWordsOfTheLanguage",
    "postgres://postgres:postgres@localhost:5432/app",
  ];
  for (const text of INNOCENT) test(text.slice(0, 70), () => expect(new SecretMask().mask(text)).toBe(text));
});

describe("a project's files for secrets", () => {
  const FILES = {
    ".env": `OPENAI_API_KEY=sk-${random(40)}\nPORT=3000\nNODE_ENV=production\nDB_PASSWORD="hunter22 and more"\nADMIN_PASS=admin\nVITE_APP_NAME=Todos\n`,
    "server/.env.local": "export SESSION_SECRET='plain but long enough words'\n",
    ".env.example": "OPENAI_API_KEY=your-key-here\n",
    ".npmrc": "//registry.npmjs.org/:_authToken=0123-token-4567\n",
    "service-account.json": JSON.stringify({
      type: "service_account",
      private_key_id: "0a1b2c3d4e5f60718293",
      private_key: PEM,
    }),
    "certs/site.pem": PEM,
  };

  test("are known again wherever they stand", async () => {
    const mask = await SecretMask.read(new MemoryWorkspace({ files: FILES }).files);
    const told = mask.mask(
      `sk-${random(40)} hunter22 and more, 0123-token-4567; plain but long enough words 0a1b2c3d4e5f60718293 PORT=3000 production Todos`,
    );
    expect(told).toBe(
      "[secret OPENAI_API_KEY] [secret DB_PASSWORD], [secret _authToken]; [secret SESSION_SECRET] [secret private_key_id] PORT=3000 production Todos",
    );
  });

  test("a value that is a word of any text is replaced behind its name only", async () => {
    const mask = await SecretMask.read(new MemoryWorkspace({ files: FILES }).files);
    expect(mask.mask("the admin page")).toBe("the admin page");
    expect(mask.mask(FILES[".env"])).toContain("ADMIN_PASS=[secret ADMIN_PASS]\n");
  });

  test("are read up to a number and a size", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`p${at}/.env`, `A_KEY=${random(20)}${at}\n`]),
    );
    const workspace = new MemoryWorkspace({
      files: { ...many, ".env": `A_KEY=${random(30)}\n${"#".repeat(100_000)}` },
    });
    let reads = 0;
    const read = workspace.files.read.bind(workspace.files);
    workspace.files.read = (path) => {
      reads += 1;
      return read(path);
    };
    await SecretMask.read(workspace.files);
    expect(reads).toBeGreaterThan(10);
    expect(reads).toBeLessThan(60);
  });
});

describe("whatever is masked", () => {
  const key = fc.constantFrom(...KEYS.map(([, each]) => each));
  const text = fc.array(fc.oneof(key, fc.string(), fc.constantFrom(" ", "\n", "API_KEY=", "[secret ", "]")), {
    maxLength: 12,
  });

  test("holds none of the known secrets, and masking it again changes nothing", () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const mask = new SecretMask(KEYS.map(([name, value]) => ({ name, value, path: ".env" })));
        const masked = mask.mask(pieces.join(" "));
        for (const [, value] of KEYS) expect(masked).not.toContain(value);
        expect(mask.mask(masked)).toBe(masked);
      }),
    );
  });

  test("becomes what it was in the file in which it stood, and in no other", () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.filter((piece) => !piece.includes("secret")).join(" ");
        const mask = new SecretMask();
        const masked = mask.mask(whole, "src/a.ts");
        expect(mask.reveal(masked, "src/a.ts")).toBe(whole);
        expect(mask.reveal(masked, "src/b.ts")).toBe(masked);
        expect(mask.takeKept().length > 0).toBe(masked !== whole);
      }),
    );
  });

  test("one secret has one marker, two of one name have two", () => {
    const [a, b] = [random(30), random(31)];
    const mask = new SecretMask([
      { name: "API_KEY", value: `${a}1`, path: ".env" },
      { name: "API_KEY", value: `${b}2`, path: ".env.production" },
    ]);
    expect(mask.mask(`${a}1 ${b}2 ${a}1`)).toMatch(/^\[secret API_KEY\] \[secret API_KEY \w{4}\] \[secret API_KEY\]$/);
  });

  test("a secret that stands in no file may go into an env file, and only there", () => {
    const mask = new SecretMask();
    const value = `sk-${random(40)}`;
    const marker = mask.mask(value);
    expect(mask.reveal(`OPENAI_API_KEY=${marker}`, ".env.local")).toBe(`OPENAI_API_KEY=${value}`);
    expect(mask.reveal(`const key = "${marker}"`, "src/key.ts")).toBe(`const key = "${marker}"`);
    expect(mask.reveal(marker, ".env.example")).toBe(marker);
  });

  test("a request in all its parts but signed thoughts, and the same message is the same again", () => {
    const value = `sk-${random(40)}`;
    const mask = new SecretMask();
    const request = {
      model: "a/b",
      system: value,
      tools: [],
      messages: [
        { role: "user" as const, content: [{ type: "text" as const, text: value }] },
        {
          role: "assistant" as const,
          content: [
            { type: "text" as const, text: value },
            { type: "reasoning" as const, text: value },
            { type: "tool-call" as const, callId: "1", name: "x", input: { list: [{ deep: value }], number: 1 } },
          ],
        },
        {
          role: "tool" as const,
          content: [{ type: "tool-result" as const, callId: "1", name: "x", output: value, isError: false }],
        },
      ],
    };
    const masked = mask.maskRequest(request);
    expect(JSON.stringify(masked)).not.toContain(value);
    expect(JSON.stringify(masked)).toContain('"number":1');
    expect(mask.maskRequest(request).messages[1]).toBe(masked.messages[1] as never);
    const signed = { type: "reasoning" as const, text: value, providerData: { signature: "s" } };
    const kept = mask.maskRequest({ ...request, messages: [{ role: "assistant", content: [signed] }] });
    expect(kept.messages[0]?.content[0]).toBe(signed);
  });

  test("a text that must not grow does not", () => {
    const mask = new SecretMask();
    const told = mask.maskValue({ list: ["DB_PASSWORD=tr0ub4dor"] }, { grows: false });
    expect(told.list[0]).toBe("DB_PASSWORD=[secret D");
  });

  test("never throws and stays linear on what nearly looks like one", () => {
    for (const unit of [
      "eyJ",
      "-----BEGIN PRIVATE KEY-----",
      "sk-",
      "SECRET",
      "KEY=",
      "://a:",
      "API_KEY='",
      "[secret ",
    ]) {
      const masked = new SecretMask().mask(unit.repeat(30_000));
      expect(masked.length).toBeGreaterThan(0);
    }
    fc.assert(fc.property(fc.string(), (text) => void new SecretMask().mask(text)));
  });
});
