import { EmptyState } from "./ui/empty-state.tsx";
import { LatheMark } from "./ui/lathe-mark.tsx";

export function SignInPage() {
  return (
    <div className="flex h-full flex-col">
      <header className="flex h-12 items-center px-4">
        <LatheMark />
      </header>
      <EmptyState title="Open the address that Lathe printed" isPage>
        <p>
          When it started, Lathe printed an address that ends in a login token. Open that address once in this browser,
          and you are signed in.
        </p>
        <p className="mt-3">
          No longer at hand? Run{" "}
          <code className="rounded-sm bg-hover px-1.5 py-0.5 font-mono text-sm text-ink">./lathe login</code> in Lathe's
          folder for a new one.
        </p>
      </EmptyState>
    </div>
  );
}
