import { routeAddress } from "../shell/route.ts";
import { useRoute } from "../shell/use-route.ts";
import { BlogPost } from "./blog-post.tsx";
import type { Post } from "./post.ts";
import { PostDate } from "./post-date.tsx";
import { Section } from "./section.tsx";

interface BlogProps {
  id: string;
  /** The id of the page that it stands on; posts have addresses below it. */
  page: string;
  title: string;
  text?: string;
  /** The newest first. */
  posts: readonly Post[];
}

/** A list of posts; the one in the address is open. */
export function Blog({ id, page, title, text, posts }: BlogProps) {
  const route = useRoute();
  const open = route.block === id ? posts.find(({ slug }) => slug === route.item) : undefined;
  if (open !== undefined) return <BlogPost id={id} post={open} back={{ label: title, to: routeAddress(page, id) }} />;
  return (
    <Section id={id} title={title} text={text}>
      {posts.length === 0 && <p className="text-center text-muted">Nothing has been written yet.</p>}
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3 lg:gap-6">
        {posts.map((post) => (
          <li
            key={post.slug}
            className="panel relative flex flex-col p-6 hover:border-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <PostDate date={post.date} />
            <h3 className="mt-2 text-xl text-balance wrap-anywhere">
              <a href={routeAddress(page, id, post.slug)} className="outline-none after:absolute after:inset-0">
                {post.title}
              </a>
            </h3>
            <p className="mt-3 text-pretty text-muted">{post.summary}</p>
            <p aria-hidden="true" className="mt-auto pt-5 font-semibold text-accent">
              Read on
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
