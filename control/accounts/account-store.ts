import { newId, UserId } from "@lathe/protocol/ids";
import { and, eq, gt, lte } from "drizzle-orm";
import { parseStored, type Database } from "../db/open-database.ts";
import { loginTokens, sessions, users } from "../db/schema.ts";
import { hashToken, newToken } from "./token.ts";

export const SESSION_SECONDS = 30 * 24 * 60 * 60;

export interface Account {
  userId: UserId;
  name: string;
}

/** Who may use this server: its one owner, sessions, and the tokens that begin them. Tokens are stored as hashes. */
export class AccountStore {
  readonly #database: Database;
  /** Login tokens live as long as this run of the server. */
  readonly #serverRun = newToken();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The person who owns this server; made at the first start. */
  async ensureOwner(): Promise<Account> {
    return this.#database.asSystem(async (transaction) => {
      await transaction
        .insert(users)
        .values({ id: newId("usr"), name: "Owner", owner: true, createdAt: Date.now() })
        .onConflictDoNothing();
      const [row] = await transaction.select().from(users).where(eq(users.owner, true));
      return toAccount(row);
    });
  }

  /** A token that logs its user in once, until it is used or the server stops. */
  async createLoginToken(userId: UserId): Promise<string> {
    const token = newToken();
    await this.#database.asSystem((transaction) =>
      transaction
        .insert(loginTokens)
        .values({ tokenHash: hashToken(token), userId, serverRun: this.#serverRun, createdAt: Date.now() }),
    );
    return token;
  }

  /** Uses up a login token and begins a session: its token, or null when the login token is not (or no longer) good. */
  async login(loginToken: string): Promise<string | null> {
    const token = newToken();
    const now = Date.now();
    return this.#database.asSystem(async (transaction) => {
      const [used] = await transaction
        .delete(loginTokens)
        .where(and(eq(loginTokens.tokenHash, hashToken(loginToken)), eq(loginTokens.serverRun, this.#serverRun)))
        .returning({ userId: loginTokens.userId });
      if (used === undefined) return null;
      await transaction.delete(sessions).where(lte(sessions.expiresAt, now));
      await transaction.insert(sessions).values({
        tokenHash: hashToken(token),
        userId: used.userId,
        createdAt: now,
        expiresAt: now + SESSION_SECONDS * 1_000,
      });
      return token;
    });
  }

  async findBySession(sessionToken: string): Promise<Account | null> {
    const [row] = await this.#database.asSystem((transaction) =>
      transaction
        .select({ id: users.id, name: users.name })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(and(eq(sessions.tokenHash, hashToken(sessionToken)), gt(sessions.expiresAt, Date.now()))),
    );
    return row === undefined ? null : toAccount(row);
  }

  async logout(sessionToken: string): Promise<void> {
    await this.#database.asSystem((transaction) =>
      transaction.delete(sessions).where(eq(sessions.tokenHash, hashToken(sessionToken))),
    );
  }

  /** Ends the login tokens of this run. */
  async close(): Promise<void> {
    await this.#database.asSystem((transaction) =>
      transaction.delete(loginTokens).where(eq(loginTokens.serverRun, this.#serverRun)),
    );
  }
}

function toAccount(row: { id: string; name: string } | undefined): Account {
  return { userId: parseStored(UserId, row?.id), name: row?.name ?? "" };
}
