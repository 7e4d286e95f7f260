import packageJson from "./package.json";
import { parseBuildArguments } from "./arguments.ts";
import { USAGE } from "./usage.ts";
import { UsageError } from "./usage-error.ts";
import { createLoginAddress } from "./login-address.ts";

/** The command line, but for `up`, which the launcher itself hands to start.ts. */
process.exitCode = await run(process.argv.slice(2));

async function run([command = "help", ...args]: string[]): Promise<number> {
  try {
    switch (command) {
      case "build": {
        const parsed = parseBuildArguments(args);
        // Loaded only here: it brings the whole server with it.
        const { buildApp } = await import("./build-app.ts");
        return await buildApp(parsed, process.env);
      }
      case "export": {
        const { parseExportArguments } = await import("./export/export-arguments.ts");
        const parsed = parseExportArguments(args);
        const { runExport } = await import("./export/run-export.ts");
        return await runExport(parsed, process.env);
      }
      case "eval": {
        const { parseEvalArguments } = await import("./eval/eval-arguments.ts");
        const parsed = parseEvalArguments(args);
        const { runEval } = await import("./eval/run-eval.ts");
        return await runEval(parsed, process.env);
      }
      case "login":
        process.stdout.write(`${await createLoginAddress(process.env)}\n`);
        return 0;
      case "doctor":
      case "backup":
      case "restore":
      case "clean": {
        const { runUpkeep } = await import("./upkeep-commands.ts");
        return await runUpkeep(command, args, process.env);
      }
      case "replay": {
        const { showReplay } = await import("./replay/show-replay.ts");
        return await showReplay(args, process.env);
      }
      case "version":
      case "--version":
        process.stdout.write(`${packageJson.version}\n`);
        return 0;
      case "help":
      case "--help":
      case "-h":
        process.stdout.write(USAGE);
        return 0;
      default:
        throw new UsageError(`There is no command ${command}.`);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`lathe: ${error.message}\nSee: lathe help\n`);
      return 2;
    }
    process.stderr.write(`lathe: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
