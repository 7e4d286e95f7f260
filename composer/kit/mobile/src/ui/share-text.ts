import { File, Paths } from "expo-file-system";
import { isAvailableAsync, shareAsync } from "expo-sharing";
import { Platform } from "react-native";
import { saveText } from "@/records/save-text.ts";

/** Gives a text away as a file: by the share sheet of a phone, or saved by a browser. False when neither can be done. */
export async function shareText(name: string, text: string, type: string): Promise<boolean> {
  if (Platform.OS === "web") {
    saveText(name, text, type);
    return true;
  }
  if (!(await isAvailableAsync())) return false;
  const file = new File(Paths.cache, name);
  file.create({ overwrite: true });
  file.write(text);
  await shareAsync(file.uri, {
    mimeType: type,
    UTI: type === "text/csv" ? "public.comma-separated-values-text" : "public.json",
    dialogTitle: name,
  });
  return true;
}
