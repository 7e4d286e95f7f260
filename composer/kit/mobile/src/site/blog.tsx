import { useLocalSearchParams } from "expo-router";
import { Pressable, StyleSheet, View } from "react-native";
import { openLink } from "@/shell/open-link";
import { routeAddress } from "@/shell/route.ts";
import { BlogPost } from "@/site/blog-post";
import type { Post } from "@/site/post.ts";
import { PostDate } from "@/site/post-date";
import { Section } from "@/site/section";
import { spacing } from "@/theme/tokens";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

interface BlogProps {
  id: string;
  /** The id of the page that it stands on; posts have addresses below it. */
  page: string;
  title: string;
  text?: string;
  /** The newest first. */
  posts: readonly Post[];
}

/** A list of posts; the one in the page's parameter `item` is open. */
export function Blog({ id, page, title, text, posts }: BlogProps) {
  const { item } = useLocalSearchParams<{ item?: string }>();
  const open = posts.find(({ slug }) => slug === item);
  if (open !== undefined) return <BlogPost id={id} post={open} back={{ label: title, to: routeAddress(page, id) }} />;
  return (
    <Section id={id} title={title} text={text}>
      {posts.length === 0 && <Text tone="muted">Nothing has been written yet.</Text>}
      <View style={styles.list}>
        {posts.map((post) => (
          <Pressable
            key={post.slug}
            role="link"
            onPress={() => void openLink(routeAddress(page, id, post.slug))}
            style={({ pressed }) => pressed && styles.pressed}
          >
            <Card style={styles.post}>
              <PostDate date={post.date} />
              <Text variant="headline">{post.title}</Text>
              <Text tone="muted">{post.summary}</Text>
            </Card>
          </Pressable>
        ))}
      </View>
    </Section>
  );
}

const styles = StyleSheet.create({
  list: { gap: spacing.m },
  post: { gap: spacing.xs },
  pressed: { opacity: 0.7 },
});
