import { PROVIDERS, type RemoteProvider } from "./providers.ts";

/** Which ids of calls a provider takes back. The packages send most as they are, and other providers made some of them. */
interface IdForm {
  pattern: RegExp;
  length: number;
}

const MISTRAL: IdForm = { pattern: /^[a-zA-Z0-9]{9}$/, length: 9 };
const CLAUDE: IdForm = { pattern: /^[a-zA-Z0-9_-]{1,64}$/, length: 24 };
/** OpenAI's chat takes 40 characters, its responses 64. */
const OTHERS: IdForm = { pattern: /^[!-~]{1,40}$/, length: 24 };

/** An id that the provider takes: the id itself, or always the same one in its place. */
export function toCallId(provider: RemoteProvider, model: string, id: string): string {
  const form = formOf(provider, model);
  if (form.pattern.test(id)) return id;
  return new Bun.CryptoHasher("sha256").update(id).digest("hex").slice(0, form.length);
}

function formOf(provider: RemoteProvider, model: string): IdForm {
  // Whoever runs Mistral's models with their own template refuses what Mistral does.
  if (provider === "mistral" || /mistral|mixtral|codestral|devstral|magistral/i.test(model)) return MISTRAL;
  const { protocol } = PROVIDERS[provider];
  return protocol === "anthropic" || protocol === "bedrock" ? CLAUDE : OTHERS;
}
