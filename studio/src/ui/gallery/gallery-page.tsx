import { CopyPlus, Ellipsis, FolderOpen, PencilLine, Plus, Trash2 } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { useStudio } from "../../studio-context.tsx";
import { PageSkeleton } from "../../page-skeleton.tsx";
import { ThemeMenu } from "../../theme/theme-menu.tsx";
import { Badge } from "../badge.tsx";
import { Button } from "../button.tsx";
import { ConfirmDialog } from "../confirm-dialog.tsx";
import { ContextMenu } from "../context-menu.tsx";
import { CopyButton } from "../copy-button.tsx";
import { Dialog } from "../dialog.tsx";
import { EmptyState } from "../empty-state.tsx";
import { IconButton } from "../icon-button.tsx";
import { Kbd } from "../kbd.tsx";
import { LinkButton } from "../link-button.tsx";
import { MarkDot } from "../mark-dot.tsx";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "../menu.tsx";
import { Notice } from "../notice.tsx";
import { PanelSkeleton } from "../panel-skeleton.tsx";
import { Popover } from "../popover.tsx";
import { Progress } from "../progress.tsx";
import { RetryNotice } from "../retry-notice.tsx";
import { Skeleton } from "../skeleton.tsx";
import { Tooltip } from "../tooltip.tsx";
import { GalleryFields } from "./gallery-fields.tsx";
import { GalleryTrees } from "./gallery-trees.tsx";

/** Both themes beside each other: `color-scheme` decides what the theme's colours are. */
export function GalleryPage() {
  useEffect(() => {
    document.title = "Controls · Lathe";
  }, []);
  return (
    <main className="h-full overflow-y-auto">
      <header className="flex items-center gap-2 p-4">
        <h1 className="grow text-2xl font-semibold">Controls</h1>
        <ThemeMenu />
      </header>
      <div className="grid gap-px bg-line lg:grid-cols-2">
        {(["light", "dark"] as const).map((scheme) => (
          <div key={scheme} style={{ colorScheme: scheme }} className="min-w-0 space-y-6 bg-ground p-6 text-ink">
            <h2 className="text-xl font-semibold">{scheme === "light" ? "Light" : "Dark"}</h2>
            <Buttons />
            <GalleryFields />
            <GalleryTrees />
            <Words />
            <Floating />
          </div>
        ))}
      </div>
    </main>
  );
}

export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 text-sm font-medium text-muted">{title}</h3>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </section>
  );
}

function Buttons() {
  return (
    <>
      {(["primary", "plain", "ghost", "accent", "danger"] as const).map((look) => (
        <Group key={look} title={`Button: ${look}`}>
          <Button look={look}>Build</Button>
          <Button look={look} icon={Plus}>
            With an icon
          </Button>
          <Button look={look} size="sm">
            Small
          </Button>
          <Button look={look} disabled>
            Disabled
          </Button>
          <LinkButton look={look} href="/_ui">
            Link
          </LinkButton>
        </Group>
      ))}
      <Group title="Icon button, tooltip">
        <IconButton icon={PencilLine} label="Rename" shortcut="F2" />
        <IconButton icon={PencilLine} label="Pressed" aria-pressed />
        <IconButton icon={PencilLine} label="Disabled" disabled />
        <IconButton icon={PencilLine} label="Small" size="sm" />
        <CopyButton label="Copy" text="copied" />
        <Tooltip label="More about it" shortcut="Ctrl+K">
          <Button>Tooltip</Button>
        </Tooltip>
      </Group>
    </>
  );
}

function Words() {
  return (
    <>
      <Group title="Badge, shortcut, mark">
        {(["plain", "accent", "success", "warning", "danger"] as const).map((tone) => (
          <Badge key={tone} tone={tone} isLive={tone === "accent"}>
            {tone}
          </Badge>
        ))}
        <Kbd>Ctrl+Shift+F</Kbd>
        <MarkDot look="hollow" label="hollow" />
        <MarkDot look="full" label="full" />
        <MarkDot look="live" label="live" />
      </Group>
      <section aria-label="Notice" className="space-y-2">
        <Notice tone="info">The app was started on port 5173.</Notice>
        <Notice tone="warning" actions={<Button size="sm">Try now</Button>}>
          The provider rests until 12:05.
        </Notice>
        <Notice tone="danger">The disk is full.</Notice>
        <RetryNotice onRetry={() => {}}>The server cannot be reached.</RetryNotice>
      </section>
      <section aria-label="Progress" className="space-y-3">
        <Progress label="Installing" share={0.4} />
        <Progress label="Waiting" share={null} />
      </section>
      <section aria-label="Skeletons" className="space-y-3">
        <h3 className="text-sm font-medium text-muted">Skeletons: of a thing, a panel, a page</h3>
        <Skeleton className="h-12" />
        <div className="rounded-md border border-line bg-surface">
          <PanelSkeleton />
        </div>
        <div className="rounded-md border border-line bg-surface pb-3">
          <PageSkeleton />
        </div>
      </section>
      <div className="h-56 rounded-lg border border-line bg-surface">
        <EmptyState icon={FolderOpen} title="No file is open." actions={<Button>Open one</Button>}>
          Choose one in the tree.
        </EmptyState>
      </div>
    </>
  );
}

function Floating() {
  const { palette, toasts } = useStudio();
  const [shown, setShown] = useState<"dialog" | "confirm" | null>(null);
  const close = (): void => setShown(null);
  return (
    <Group title="Menu, context menu, popover, dialogs, command palette, toast">
      <Menu label="Actions" trigger={<IconButton icon={Ellipsis} label="Actions" />}>
        <MenuItem icon={PencilLine} shortcut="F2" onSelect={close}>
          Rename
        </MenuItem>
        <MenuItem icon={CopyPlus} disabled onSelect={close}>
          Disabled
        </MenuItem>
        <MenuChoice isChosen onSelect={close}>
          Chosen
        </MenuChoice>
        <MenuSeparator />
        <MenuItem icon={Trash2} danger onSelect={close}>
          Delete
        </MenuItem>
      </Menu>
      <ContextMenu label="Actions" items={[{ label: "Rename", icon: PencilLine, onSelect: close }]}>
        <div className="rounded-md border border-dashed border-line px-3 py-1.5 text-muted">Right click</div>
      </ContextMenu>
      <Popover label="About it" className="w-64" trigger={<Button>Popover</Button>}>
        <p className="p-2">More about it.</p>
      </Popover>
      <Button onClick={() => setShown("dialog")}>Dialog</Button>
      <Button onClick={() => setShown("confirm")}>Confirm dialog</Button>
      <Button onClick={() => palette.open()}>Command palette</Button>
      <Button onClick={() => toasts.show("Deleted “Shop”.", { label: "Undo", run: close })}>Toast</Button>
      <Button onClick={() => toasts.fail("It could not be deleted.")}>Toast of a failure</Button>
      {shown === "dialog" && (
        <Dialog
          title="Compare"
          description="Two versions."
          onClose={close}
          actions={<Button look="primary">Do it</Button>}
        >
          What it is about.
        </Dialog>
      )}
      {shown === "confirm" && (
        <ConfirmDialog
          title="Discard the changes?"
          description="They were not saved."
          confirmLabel="Discard"
          onConfirm={close}
          onClose={close}
        />
      )}
    </Group>
  );
}
