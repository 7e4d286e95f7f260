import { enhancePrompt } from "@lathe/agent/enhance-prompt";
import { enhance } from "@lathe/composer/enhance";
import { withEnglish } from "@lathe/composer/language/english";
import type { Enhance } from "@lathe/control/enhance/enhance-for-user";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";

/** Control knows neither composer nor agent: here is what puts its users' prompts in more words. */
export const enhanceWith: Enhance = async ({ text, template, model }, stream, signal) => {
  if (model !== COMPOSER_MODEL) return enhancePrompt({ text, template, model: stream, modelName: model }, signal);
  if (template === "blank") {
    throw new LatheError("model_refused", "The composer works in web and mobile projects. Choose another model.");
  }
  const enhanced = await withEnglish(() => enhance(text));
  if ("refusal" in enhanced) throw new LatheError("model_refused", enhanced.refusal);
  return enhanced.text;
};
