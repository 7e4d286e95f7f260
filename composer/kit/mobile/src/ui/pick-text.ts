import { getDocumentAsync } from "expo-document-picker";
import { File } from "expo-file-system";
import { Platform } from "react-native";

/** Lets one choose a file and reads its text; null when none was chosen. */
export async function pickText(): Promise<{ name: string; text: string } | null> {
  // By all types: phones know those of tables by different names.
  const { assets } = await getDocumentAsync({ type: "*/*", copyToCacheDirectory: true });
  const [asset] = assets ?? [];
  if (asset === undefined) return null;
  const text = Platform.OS === "web" ? await (asset.file?.text() ?? "") : await new File(asset.uri).text();
  return { name: asset.name, text };
}
