import { describe, expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import fc from "fast-check";
import { judgeCommand } from "./command-policy.ts";

const POLICY = DEFAULT_AGENT_SETTINGS.commands;

const REFUSED = [
  "sudo ls",
  "/usr/bin/sudo ls",
  "ls && sudo rm x",
  "ls;sudo rm x",
  "ls | sudo tee x",
  "ls &\nsudo x",
  "ls || (cd x; sudo y)",
  "echo $(sudo x)",
  'echo "a $(sudo x) b"',
  "echo `sudo x`",
  "echo ${X:-$(sudo x)}",
  'sh -c "sudo x"',
  "bash -lc 'cd x && sudo y'",
  `sh -c "sh -c 'sudo x'"`,
  "A=1 B=2 sudo x",
  "env -i A=1 sudo x",
  "env -u B sudo x",
  'env -S "sudo x"',
  "command sudo x",
  "exec sudo x",
  "nohup sudo x &",
  "time -p sudo x",
  "timeout 5 sudo x",
  "ls | xargs -n 1 sudo rm",
  "npx -y sudo x",
  "s'u'do x",
  "\\sudo x",
  "su\\\ndo x",
  "if true; then sudo x; fi",
  "for a in b; do sudo x; done",
  "{ sudo x; }",
  "cat <(sudo x)",
  "ls > a 2>&1; sudo x",
  "eval sudo x",
  "find . -name a -exec sudo rm {} ;",
  "bash <<EOF\nsudo x\nEOF",
  "cat <<EOF\n$(sudo x)\nEOF",
  "cat <<EOF\ntext\nEOF\nsudo x",
  "! sudo x",
  "(sudo x)",
  "git push; sudo x",
  "sudo 'x",
  `sh -c "sudo 'x"`,
];

const ASKED = [
  "git push",
  "git push origin main",
  "git -C /app push",
  "git --no-pager push",
  "npm publish --access public",
  "cd x && scp a b:c",
  "X=push; git $X",
  "X=sudo; $X ls",
  "echo 'sudo ls' | sh",
  `echo 'sudo`,
  `node -e 'require("child_process").execSync("git push")'`,
];

const ALLOWED = [
  "ls -la",
  "npm install",
  "npm run build && npm test",
  "git status",
  "git commit -m 'push it'",
  "git log --grep=push",
  'echo "sudo is not here"',
  "echo 'git push'",
  "echo git push",
  "echo sudo # sudo x",
  "# sudo x",
  "ls # don't",
  "cat > a.tsx <<'EOF'\nuseEffect(() => { mount(); sudo don't `x` }, []);\nEOF",
  "grep -rn mount src",
  "command -v sudo",
  "mkdir -p src/ssh && touch src/su.ts",
  "node server.js",
  "echo $((1 + 2)) > a",
  "",
];

describe("commands by the settings that hold at first", () => {
  for (const command of REFUSED)
    test(`refused: ${command}`, () => expect(judgeCommand(command, POLICY).verdict).toBe("refused"));
  for (const command of ASKED)
    test(`asked: ${command}`, () => expect(judgeCommand(command, POLICY).verdict).toBe("ask"));
  for (const command of ALLOWED)
    test(`allowed: ${command}`, () => expect(judgeCommand(command, POLICY).verdict).toBe("allowed"));
  test("the rule that decided is told", () => {
    expect(judgeCommand("git push && sudo x", POLICY)).toEqual({ verdict: "refused", rule: "sudo" });
    expect(judgeCommand("cd a && git push", POLICY)).toEqual({ verdict: "ask", rule: "git push" });
  });
  test("an empty policy allows everything", () =>
    expect(judgeCommand("sudo 'x", { ask: [], refused: [] })).toEqual({ verdict: "allowed", rule: null }));
});

describe("whatever is written", () => {
  const piece = fc.constantFrom(
    ..."'\"`$(){}|&;<>\\\n #*=-".split(""),
    "$(",
    "<<EOF",
    "\nEOF\n",
    "sudo",
    "git",
    "push",
    "sh",
    "-c",
    " ",
    "echo",
    "${",
  );
  const line = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((pieces) => pieces.join(""));

  test("it never throws", () => {
    fc.assert(
      fc.property(line, (text) => void judgeCommand(text, POLICY)),
      { numRuns: 2_000 },
    );
  });

  test("a listed command behind complete ones is found, whatever they say", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9./-]{0,8}$/);
    const quoted = fc.string().map((text) => `'${text.replaceAll("'", "")}'`);
    const simple = fc
      .array(fc.oneof(word, quoted), { minLength: 1, maxLength: 5 })
      .map((words) => `echo ${words.join(" ")}`);
    const between = fc.constantFrom(" && ", " || ", "; ", " | ", "\n", " & ");
    fc.assert(
      fc.property(fc.array(fc.tuple(simple, between)), (before) => {
        const text = `${before.map((pair) => pair.join("")).join("")}sudo x`;
        expect(judgeCommand(text, POLICY)).toEqual({ verdict: "refused", rule: "sudo" });
      }),
    );
  });

  test("quoted words of another command are none", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("sudo", "git", "push", ";", "&&", "$(", "`", "|")), (words) => {
        expect(judgeCommand(`echo '${words.join(" ")}'`, POLICY).verdict).toBe("allowed");
      }),
    );
  });

  test("deep and long nesting is given up, not followed", () => {
    for (const unit of ["$(", "(", "`", "${", '"$(', "sh -c '", "<<a ", "eval ", "env "]) {
      expect(["allowed", "ask", "refused"]).toContain(judgeCommand(unit.repeat(20_000), POLICY).verdict);
    }
    expect(judgeCommand(`${"$(".repeat(1_000)}sudo x`, POLICY).verdict).toBe("ask");
  });
});
