import { CLOSE_CODES } from "@lathe/protocol/arena";

/** Why a connection was lost, by its close code. Before it was live, `reason` is what the server says to people. */
export function describeLoss(code: number, reason: string, wasLive: boolean): string {
  if (!wasLive && code === CLOSE_CODES.workerLost && reason !== "") return reason;
  switch (code) {
    case CLOSE_CODES.workerLost:
      return "The project's worker ended; a new one is being started.";
    case CLOSE_CODES.tooSlow:
      return "The connection was too slow to follow.";
    case CLOSE_CODES.stopping:
      return "Lathe is stopping or restarting.";
    default:
      return wasLive ? "The connection was lost." : "Lathe does not answer.";
  }
}

export function describeRefusal(code: number, reason: string): string {
  switch (code) {
    case CLOSE_CODES.unauthenticated:
      return "You are no longer signed in. Open the address with the login token that Lathe printed.";
    case CLOSE_CODES.notFound:
      return "This project is not there any more.";
    case CLOSE_CODES.protocolMismatch:
      return "Lathe was updated. Reload the page.";
    default:
      return reason === "" ? "The project refused the connection. Reload the page." : reason;
  }
}
