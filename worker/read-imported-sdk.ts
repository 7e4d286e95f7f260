import type { TemplateName } from "@lathe/protocol/api";
import { isMobileTemplate } from "@lathe/protocol/choose-template";
import { LatheError } from "@lathe/protocol/errors";
import { readExpoSdk } from "@lathe/protocol/expo-project";
import type { Files } from "@lathe/protocol/workspace";

/** The SDK of an Expo project that began as something else: it was brought in since. Null for all others. */
export async function readImportedSdk(template: TemplateName, files: Pick<Files, "read">): Promise<string | null> {
  if (isMobileTemplate(template)) return null;
  try {
    return readExpoSdk((await files.read("package.json")).text ?? "");
  } catch (error) {
    // No package.json: nothing of the kind.
    if (error instanceof LatheError) return null;
    throw error;
  }
}
