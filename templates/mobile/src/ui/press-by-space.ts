import { Platform } from "react-native";

interface Key {
  key: string;
  preventDefault(): void;
}

/** On the web, React Native lets Space press buttons only; what is ticked or chosen is pressed by it too. Spread it. */
export function pressBySpace(press: () => void): object {
  if (Platform.OS !== "web") return {};
  return {
    onKeyDownCapture(event: Key) {
      if (event.key !== " ") return;
      // The page would scroll.
      event.preventDefault();
      press();
    },
  };
}
