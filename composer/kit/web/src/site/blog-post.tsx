import { Icon } from "../ui/icons.tsx";
import { Markdown } from "../ui/markdown.tsx";
import type { Link } from "./link.ts";
import type { Post } from "./post.ts";
import { PostDate } from "./post-date.tsx";

interface BlogPostProps {
  id: string;
  post: Post;
  /** To the list. */
  back: Link;
}

export function BlogPost({ id, post, back }: BlogPostProps) {
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-16 px-5 py-16 even:surface-band sm:px-8 sm:py-24"
    >
      <div className="mx-auto max-w-2xl">
        <a
          href={back.to}
          className="mb-6 inline-flex min-h-11 items-center gap-1 font-medium text-accent hover:underline"
        >
          <Icon name="chevronLeft" />
          {back.label}
        </a>
        <h2 id={`${id}-title`} className="heading-section before:hidden after:hidden">
          {post.title}
        </h2>
        <div className="mt-4 mb-10">
          <PostDate date={post.date} />
        </div>
        <div className="text-lg">
          <Markdown text={post.text} />
        </div>
      </div>
    </article>
  );
}
