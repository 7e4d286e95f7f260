import { File, Paths } from "expo-file-system";
import { isAvailableAsync, shareAsync } from "expo-sharing";
import { Platform } from "react-native";

/** Saves a PNG (in base64): a browser downloads it, a phone asks where it shall go. Throws when neither is possible. */
export async function savePicture(base64: string, name: string): Promise<void> {
  if (Platform.OS === "web") {
    const link = document.createElement("a");
    link.href = `data:image/png;base64,${base64}`;
    link.download = name;
    link.click();
    return;
  }
  if (!(await isAvailableAsync())) throw new Error("This device cannot share files.");
  const file = new File(Paths.cache, name);
  file.create({ overwrite: true });
  file.write(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  await shareAsync(file.uri, { mimeType: "image/png", UTI: "public.png" });
}
