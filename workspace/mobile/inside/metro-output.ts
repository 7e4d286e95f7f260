/** What Expo prints for somebody at a terminal, or of itself, and says nothing here. */
const CHATTER = [
  /React Native DevTools|%cDownload the React DevTools/i,
  // A bar of how far a bundle is, again and again.
  /[▓░]{8,}\s+\d+(\.\d+)?%/,
  // What react-native-web says on each page, and Metro repeats.
  /^\s*(Web )?\s*LOG\s+(Running application "[^"]*" with appParams:|\[web\] Logs will appear in the browser console)/,
  /^(Development-level warnings: (ON|OFF)|Performance optimizations: (ON|OFF))\.\s*$/,
  /^\s*[▀▄█ ]{8,}\s*$/,
  /^\s*› (Metro|Web|Press|Scan|Using|Opening|Reloading|Choose|Shift|Expo Go|Learn|Stopped)/,
  /^\s*(Using \S+ as the root directory|Logs for your project|Waiting on http|Starting Metro Bundler|Starting project at|Web is waiting on)/i,
  /^\s*(Skipping dependency validation|Networking has been disabled|Unable to reach|Telemetry|env: (load|export))/i,
  /^\s*Scan the QR code/i,
  /dotslash|fb-dotslash/i,
  /Use port \d+ instead/i,
];
// oxlint-disable-next-line no-control-regex -- terminals' colours begin with it
const COLOURS = /\u001B\[[0-9;?]*[A-Za-z]/g;
/** Dozens of lines below each error: where in the compiler it was noticed. */
const FRAME_OF_PACKAGE = /^\s+at .*\/node_modules\//;
/** As React Native, Expo and Nitro say that a phone or a browser lacks what a package needs. */
const MISSING_NATIVE =
  /TurboModuleRegistry\.getEnforcing\(\.\.\.\): '([^']+)' could not be found|Cannot find native module '([^']+)'|[Tt]he native "([^"]+)" Turbo\/Native-Module could not be found/;
const KEPT_LINES = 60;

/** Splits what Metro prints into lines, drops chatter, and remembers the end of it for when it dies. */
export class MetroOutput {
  readonly #print: (line: string) => void;
  #rest = "";
  #last: string[] = [];
  #isChatter = false;
  /** Native modules whose lack was explained. */
  readonly #missing = new Set<string>();

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  get last(): string {
    return this.#last.join("\n");
  }

  push(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n|\r/);
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#take(line);
  }

  end(): void {
    if (this.#rest !== "") this.#take(this.#rest);
    this.#rest = "";
  }

  #take(line: string): void {
    const plain = line.replace(COLOURS, "");
    if (FRAME_OF_PACKAGE.test(plain)) return;
    // What is indented below a dropped line, such as the trace of the failed download, belongs to it.
    const isBelow = this.#isChatter && /^\s+(at |\[?cause|\w+:|[}{])/.test(plain);
    this.#isChatter = isBelow || CHATTER.some((pattern) => pattern.test(plain));
    if (this.#isChatter || plain.trim() === "") return;
    this.#last = [...this.#last, plain].slice(-KEPT_LINES);
    this.#print(line);
    this.#explainMissing(plain);
  }

  #explainMissing(line: string): void {
    const [, ...names] = MISSING_NATIVE.exec(line) ?? [];
    const name = names.find((found) => found !== undefined);
    if (name === undefined || this.#missing.has(name)) return;
    this.#missing.add(name);
    const what = /^\s*Web\b/.test(line)
      ? "exists on phones only. Keep what imports it to a file name.native.tsx, and give the web a name.web.tsx beside it."
      : "is not in Expo Go. Take a package of the Expo SDK in its place, in the SDK's version: EXPO_OFFLINE=1 bunx expo install <name>.";
    this.#print(`The native module "${name}" ${what}`);
  }
}

export interface MetroEnd {
  exitCode: number | null;
  signal: string | null;
  /** What it printed last. */
  printed: string;
  port: number;
}

/** Why Metro ended, in words, with what can be done where something can. */
export function describeEnd({ exitCode, signal, printed, port }: MetroEnd): string {
  if (exitCode === 137 || signal === "SIGKILL" || /heap out of memory|Allocation failed/.test(printed)) {
    return "Metro was ended by the system: as a rule it needed more memory than it may have. A smaller app, or fewer large packages, needs less.";
  }
  if (/EADDRINUSE|Port \d+ is (being used|running|busy)/i.test(printed)) {
    return `Port ${port}, which Metro was to use, is taken by another program of the project. Restart the app.`;
  }
  if (/ENOSPC.*watch|System limit for number of file watchers/i.test(printed)) {
    return "The system watches too many files already. Raise fs.inotify.max_user_watches, or close other projects.";
  }
  const missing = /Cannot find module '([^']+)'/.exec(printed)?.[1];
  if (missing !== undefined) return `Metro needs ${nameModule(missing)}, which is not installed. Run: bun install`;
  const said = (
    /^\w*Error\b.*: .*$/m.exec(printed) ?? /^.*(?:error|Invalid|Unable to|Failed to)\b.*$/im.exec(printed)
  )?.[0];
  const how = signal === null ? `ended with exit code ${exitCode}` : `was ended by ${signal}`;
  return `Metro ${how}.${said === undefined ? "" : ` ${said.trim().slice(0, 300)}`}`;
}

function nameModule(path: string): string {
  const inPackage = path.split("node_modules/").at(-1) ?? path;
  return (
    inPackage
      .split("/")
      .slice(0, inPackage.startsWith("@") ? 2 : 1)
      .join("/") || path
  );
}
