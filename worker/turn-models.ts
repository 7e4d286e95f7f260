import { adaptChannel } from "@lathe/agent/text-channel/adaptive-model";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { steadyModel } from "@lathe/composer/steady-model";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { ModelRoute } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import type { Model } from "@lathe/protocol/model";
import type { ModelTask } from "@lathe/protocol/prompt";
import type { ControlClient } from "./control-client.ts";

const ROUTE_TIMEOUT_MS = 5_000;

export interface TurnModelsOptions {
  control: Pick<ControlClient, "readRoute">;
  composer: Model;
  /** Control's gateway, which serves every other model. */
  gateway: Model;
  log: Log;
}

/** The models that an arena's turns use: which ones may, by the owner's settings, and each behind its channel. */
export class TurnModels {
  readonly #options: TurnModelsOptions;
  /** Those that turned out to be unable to use tools, as long as the arena is open. */
  readonly #withoutTools = new Set<string>();
  /** What held the last time: what a turn goes by when control cannot be asked. */
  #settings = DEFAULT_AGENT_SETTINGS;

  constructor(options: TurnModelsOptions) {
    this.#options = options;
  }

  /** The model that a prompt names and those behind it. Where control does not answer, that model alone. */
  async readRoute(model: string, task: ModelTask, signal: AbortSignal): Promise<ModelRoute> {
    try {
      const within = AbortSignal.any([signal, AbortSignal.timeout(ROUTE_TIMEOUT_MS)]);
      const route = await this.#options.control.readRoute({ model, task }, within);
      this.#settings = route.settings;
      return route;
    } catch (error) {
      this.#options.log({
        level: "warning",
        message: "the route could not be read",
        model,
        task,
        error: String(error),
      });
      return { candidates: [{ model, facts: null }], settings: this.#settings };
    }
  }

  /** One model that serves all of these routes, by the name in each request. `wrap` is put around what providers give. */
  forTurn(routes: readonly ModelRoute[], wrap: (model: Model) => Model): Model {
    const { composer, gateway } = this.#options;
    const facts = new Map(routes.flatMap(({ candidates }) => candidates.map(({ model, facts }) => [model, facts])));
    const takesTools = (name: string): boolean | null => {
      const known = facts.get(name) ?? null;
      return known?.channel === "text" ? false : (known?.tools ?? null);
    };
    const setting = routes[0]?.settings.channel ?? "auto";
    const spoken = adaptChannel(wrap(gateway), { setting, takesTools, withoutTools: this.#withoutTools });
    const isSteady = routes[0]?.settings.composerPace === "steady";
    const composed = wrap(isSteady ? steadyModel(composer) : composer);
    return {
      stream: (request, signal) => (request.model === COMPOSER_MODEL ? composed : spoken).stream(request, signal),
    };
  }
}
