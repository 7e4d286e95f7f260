import { expect, test } from "bun:test";
import fc from "fast-check";
import { describeEnd, MetroOutput } from "./metro-output.ts";

const PRINTED = [
  "Starting project at /app",
  "Starting Metro Bundler",
  "▄▄▄▄▄▄▄▄▄▄▄▄▄▄",
  "█ ▄▄▄▄▄ █▀ █▀▀ █",
  "› Metro waiting on exp://192.168.1.2:8081",
  "› Scan the QR code above with Expo Go",
  "Failed to download the latest version of React Native DevTools",
  "  cause: getaddrinfo ENOTFOUND",
  "Web node_modules/expo-router/entry.js ▓▓▓▓▓▓▓▓░░░░░░░░ 45.3% (412/567)\rWeb Bundled 1386ms entry.js (835 modules)",
  "\u001B[1mAndroid\u001B[22m index.js \u001B[37m▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓\u001B[39m 99.9% (9/9)",
  ' \u001B[1mWeb\u001B[22m  LOG  Running application "main" with appParams:',
  ' {"hydrate": undefined, "rootTag": "#root"} ',
  "Development-level warnings: ON.",
  "Performance optimizations: OFF.",
  "Web  INFO  %cDownload the React DevTools for a better development experience: https://react.dev font-weight:bold",
  " LOG  [web] Logs will appear in the browser console",
  "\u001B[31mSyntaxError\u001B[39m: src/app/index.tsx: Unexpected token (3:4)",
  "  3 | return <View",
  "    at Parser.raise (/modules/node_modules/@babel/parser/lib/index.js:369:19)",
  "    at tryParse (/modules/node_modules/@babel/parser/lib/index.js:6632:19)",
  "    at Home (/app/src/app/index.tsx:3:4)",
  " LOG  Hello from the app",
  "",
].join("\n");

test("drops what is for somebody at a terminal and keeps what is of the app", () => {
  const lines: string[] = [];
  const output = new MetroOutput((line) => lines.push(line));
  output.push(PRINTED);
  output.end();
  expect(lines).toEqual([
    "Web Bundled 1386ms entry.js (835 modules)",
    "\u001B[31mSyntaxError\u001B[39m: src/app/index.tsx: Unexpected token (3:4)",
    "  3 | return <View",
    "    at Home (/app/src/app/index.tsx:3:4)",
    " LOG  Hello from the app",
  ]);
});

test("says once what it means that a native module is not there", () => {
  const lines: string[] = [];
  const output = new MetroOutput((line) => lines.push(line));
  const phone = ` ERROR  [Invariant Violation: TurboModuleRegistry.getEnforcing(...): 'RNMaps' could not be found. Verify]`;
  const nitro = ` ERROR  [Error: Failed to get NitroModules: The native "NitroModules" Turbo/Native-Module could not be found.]`;
  const web = `Web  ERROR  [Error: Cannot find native module 'ExpoContacts']`;
  for (const line of [phone, phone, nitro, web]) output.push(`${line}\n`);
  expect(lines).toHaveLength(7);
  expect(lines[1]).toContain('The native module "RNMaps" is not in Expo Go. Take a package of the Expo SDK');
  expect(lines[4]).toContain('"NitroModules" is not in Expo Go');
  expect(lines[6]).toContain('"ExpoContacts" exists on phones only');
});

test("prints the same however the text is cut", () => {
  const read = (parts: readonly string[]) => {
    const lines: string[] = [];
    const output = new MetroOutput((line) => lines.push(line));
    for (const part of parts) output.push(part);
    output.end();
    return lines;
  };
  const whole = read([PRINTED]);
  fc.assert(
    fc.property(fc.nat(PRINTED.length), fc.nat(PRINTED.length), (first, second) => {
      const [from = 0, to = 0] = [first, second].toSorted((a, b) => a - b);
      expect(read([PRINTED.slice(0, from), PRINTED.slice(from, to), PRINTED.slice(to)])).toEqual(whole);
    }),
  );
});

test.each([
  [{ exitCode: null, signal: "SIGKILL", printed: "" }, "more memory"],
  [{ exitCode: 137, signal: null, printed: "" }, "more memory"],
  [{ exitCode: 134, signal: null, printed: "FATAL ERROR: JavaScript heap out of memory" }, "more memory"],
  [{ exitCode: 1, signal: null, printed: "Error: listen EADDRINUSE: address already in use :::19000" }, "Port 19000"],
  [{ exitCode: 1, signal: null, printed: "Port 19000 is being used by another process" }, "Port 19000"],
  [{ exitCode: 1, signal: null, printed: "Error: Cannot find module '/app/node_modules/expo/bin/cli'" }, "needs expo,"],
  [{ exitCode: 7, signal: null, printed: "    throw error;\nTypeError: x is not a function" }, "TypeError: x is not"],
  [{ exitCode: 2, signal: null, printed: "" }, "exit code 2"],
])("says why it ended: %p", (end, words) => {
  expect(describeEnd({ ...end, port: 19_000 })).toContain(words);
});
