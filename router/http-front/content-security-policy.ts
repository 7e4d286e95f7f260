/**
 * What the preview script needs of a page's policy. `host` is the page's own host with port: a source with a path names
 * the one file, so that the app's other files stay as forbidden as they were.
 */
export interface PolicyNeeds {
  script: string;
  /** What the script connects to. */
  connect: readonly string[];
}

type Directives = Map<string, string[]>;

/**
 * A Content-Security-Policy header that lets the preview script in, and the nonce that its tag must carry. Null when that
 * cannot be done without giving away what the policy is for; the page is then left as it is.
 */
export function admitScript(header: string, needs: PolicyNeeds): { header: string; nonce: string | null } | null {
  let nonce: string | null = null;
  const policies: string[] = [];
  for (const policy of header.split(",")) {
    const directives = parsePolicy(policy);
    const admitted = admitToDirective(directives, ["script-src-elem", "script-src", "default-src"], needs.script);
    if (admitted === null) return null;
    if (admitted.nonce !== null) {
      if (nonce !== null && nonce !== admitted.nonce) return null;
      nonce = admitted.nonce;
    }
    for (const address of needs.connect) admitToDirective(directives, ["connect-src", "default-src"], address);
    policies.push([...directives].map(([name, sources]) => [name, ...sources].join(" ")).join("; "));
  }
  return { header: policies.join(", "), nonce };
}

function parsePolicy(policy: string): Directives {
  const directives: Directives = new Map();
  for (const part of policy.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    const lower = (name ?? "").toLowerCase();
    // Of several directives of one name the first counts.
    if (lower !== "" && !directives.has(lower)) directives.set(lower, sources);
  }
  return directives;
}

/** Adds a source to the first of `names` that the policy has; what falls back to `default-src` gets a directive. */
function admitToDirective(
  directives: Directives,
  names: readonly string[],
  source: string,
): { nonce: string | null } | null {
  const name = names.find((candidate) => directives.has(candidate));
  if (name === undefined) return { nonce: null };
  const sources = directives.get(name) ?? [];
  const lower = sources.map((entry) => entry.toLowerCase());
  const nonce = sources.find((entry) => /^'nonce-[A-Za-z0-9+/_=-]+'$/i.test(entry));
  if (nonce !== undefined) return { nonce: nonce.slice("'nonce-".length, -1) };
  if (lower.includes("'strict-dynamic'")) return null;
  if (lower.includes("'self'") || lower.includes("*")) return { nonce: null };
  const target = name === "default-src" ? (names.findLast((candidate) => candidate !== "default-src") ?? name) : name;
  directives.set(target, [...sources.filter((entry) => entry.toLowerCase() !== "'none'"), source]);
  return { nonce: null };
}
