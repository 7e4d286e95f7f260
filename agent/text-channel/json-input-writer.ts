/**
 * The JSON text of an input whose last field is a text that is still being written. Pieces together are JSON, whatever
 * places the text is cut at: half of a surrogate pair is escaped, and the other half completes it.
 */
export class JsonInputWriter {
  readonly #field: string;

  constructor(field: string) {
    this.#field = field;
  }

  begin(before: Readonly<Record<string, string>>): string {
    const known = JSON.stringify(before).slice(0, -1);
    return `${known}${known === "{" ? "" : ","}${JSON.stringify(this.#field)}:"`;
  }

  add(text: string): string {
    return JSON.stringify(text).slice(1, -1);
  }

  end(): string {
    return '"}';
  }
}
