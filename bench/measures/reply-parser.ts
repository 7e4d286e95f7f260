import { ArtifactParser } from "@lathe/agent/text-channel/artifact-parser";
import type { Finding, MeasureOptions } from "../measure.ts";
import { median } from "../statistics.ts";
import { codeLines } from "../sample-code.ts";

const KB = 1_000;
const SIZES = [
  { name: "10 KB", characters: 10 * KB },
  { name: "100 KB", characters: 100 * KB },
  { name: "1 MB", characters: 1_000 * KB },
];
const LONGEST = 1_000 * KB;
const PIECES = [1, 10, 100];
const MAX_GROWTH = 1.5;
/** Of a re-scan after each piece only so many are timed, evenly spread; all of them would take hours. */
const TIMED_SCANS = 100;

/** What reading a reply of the text channel costs, by its length and by how it is cut, and what re-scanning would. */
export async function measureReplyParser({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const piece of PIECES) {
    const perCharacter: number[] = [];
    for (const { name, characters } of SIZES) {
      say(`a reply of ${name} in pieces of ${piece}`);
      const reply = makeReply(characters);
      // As often as makes 1 MB in all, so that each size is measured over the same work.
      const times = Array.from({ length: Math.max(runs, 7) + 1 }, () =>
        time(() => parse(reply, piece), LONGEST / characters),
      );
      // In the first one it is still being compiled.
      times.shift();
      perCharacter.push(median(times) / reply.length);
      findings.push({
        key: `j${piece}${"abc"[SIZES.findIndex((size) => size.name === name)]}`,
        what: `reading a reply of ${name}, in pieces of ${piece} character${piece === 1 ? "" : "s"}`,
        unit: "MB/s",
        samples: times.map((ms) => reply.length / 1_000 / ms),
        note: `${median(times).toFixed(median(times) < 10 ? 2 : 0)} ms for all of it; scanning anew after each piece: ${tellSeconds(rescan(reply, piece))}`,
      });
    }
    const [short, , long] = perCharacter;
    if (short === undefined || long === undefined) throw new RangeError("no sizes");
    findings.push({
      key: `j${piece}/n`,
      what: `a character of 1 MB held against one of 10 KB, in pieces of ${piece}`,
      unit: "×",
      samples: [long / short],
      aim: { figure: "median", at: "most", value: MAX_GROWTH },
      note: "1 is linear",
    });
  }
  return findings;
}

function parse(reply: string, piece: number): void {
  const parser = new ArtifactParser();
  for (let at = 0; at < reply.length; at += piece) parser.feed(reply.slice(at, at + piece));
  parser.end();
}

/** Milliseconds that it takes to look for actions in all that has come, after each piece; estimated from some. */
function rescan(reply: string, piece: number): number {
  const scans = Math.ceil(reply.length / piece);
  const timed = Math.min(scans, TIMED_SCANS);
  let total = 0;
  for (let scan = 1; scan <= timed; scan += 1) {
    const soFar = reply.slice(0, Math.round((reply.length * scan) / timed));
    total += time(() => {
      for (const _ of soFar.matchAll(/<boltAction([^>]*)>([\s\S]*?)(?:<\/boltAction>|$)/g));
    });
  }
  return (total / timed) * scans;
}

/** Milliseconds of this process' own time that it takes once: what others do meanwhile is not in it. */
function time(act: () => void, times = 1): number {
  const start = process.cpuUsage();
  for (let done = 0; done < times; done += 1) act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000 / times;
}

function tellSeconds(ms: number): string {
  if (ms < 1_000) return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
  return `${(ms / 1_000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}

/** Prose and files of about 4 KB each. */
function makeReply(characters: number): string {
  const files: string[] = [];
  for (let length = 0, number = 0; length < characters; number += 1) {
    const contents = codeLines(60, number * 60).join("\n");
    files.push(`<boltAction type="file" filePath="src/part-${number}.tsx">\n${contents}\n</boltAction>\n`);
    length += contents.length + 60;
  }
  return `I build it.\n\n<boltArtifact id="app" title="An app">\n${files.join("").slice(0, characters)}</boltAction>\n</boltArtifact>\n`;
}
