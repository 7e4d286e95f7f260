/** A provider that speaks as OpenAI does, knows one key, and lists its models to whoever has it. */
export class KeyServer {
  readonly #server: ReturnType<typeof Bun.serve>;

  constructor(key: string, models: readonly string[]) {
    this.#server = Bun.serve({
      hostname: "127.0.0.1",
      port: 0,
      fetch(request) {
        if (request.headers.get("authorization") !== `Bearer ${key}`) {
          return Response.json({ error: { message: "Incorrect API key provided." } }, { status: 401 });
        }
        return Response.json({ object: "list", data: models.map((id) => ({ id, object: "model" })) });
      },
    });
  }

  get address(): string {
    return `http://127.0.0.1:${this.#server.port}/v1`;
  }

  async close(): Promise<void> {
    await this.#server.stop(true);
  }
}
