import { Platform, Vibration } from "react-native";
import { successFeedback } from "@/ui/haptics";

let context: AudioContext | null = null;

/** Browsers let a page sound only after it was pressed: call this when something is pressed that will sound later. */
export function prepareChime(): void {
  if (Platform.OS !== "web") return;
  context ??= new AudioContext();
  // A browser that refuses has nothing to hear; what is said on the page stays.
  context.resume().catch(() => undefined);
}

/** Buzzes three times; in a browser it is three soft notes. */
export function playChime(): void {
  if (Platform.OS !== "web") {
    successFeedback();
    Vibration.vibrate([0, 400, 200, 400, 200, 400]);
    return;
  }
  prepareChime();
  if (context === null) return;
  for (const [index, hertz] of [659.25, 783.99, 1046.5].entries()) {
    const begin = context.currentTime + index * 0.22;
    const note = new OscillatorNode(context, { type: "sine", frequency: hertz });
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.linearRampToValueAtTime(0, begin);
    loudness.gain.linearRampToValueAtTime(0.25, begin + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, begin + 0.9);
    note.connect(loudness).connect(context.destination);
    note.start(begin);
    note.stop(begin + 1);
  }
}
