import { NativeTrial } from "../native.fixture.ts";

/** A worker that builds until it is killed. Says where its files are, and when the build is at work. */
const trial = new NativeTrial();
await trial.open({ gradlew: '(trap "" TERM; sleep 301) & echo "at work"; sleep 301' });
console.log(trial.folder);
await trial.ship("native-apk", {}, { signal: AbortSignal.timeout(60_000), onPrint: (text) => console.log(text) });
