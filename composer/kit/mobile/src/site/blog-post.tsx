import { StyleSheet, View } from "react-native";
import { openLink } from "@/shell/open-link";
import type { Link } from "@/site/link.ts";
import type { Post } from "@/site/post.ts";
import { PostDate } from "@/site/post-date";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";
import { Markdown } from "@/ui/markdown";
import { Text } from "@/ui/text";

interface BlogPostProps {
  id: string;
  post: Post;
  /** To the list. */
  back: Link;
}

export function BlogPost({ post, back }: BlogPostProps) {
  return (
    <View style={styles.post}>
      <Button
        kind="plain"
        icon="chevronLeft"
        label={back.label}
        style={styles.back}
        onPress={() => void openLink(back.to)}
      />
      <Text variant="title" heading={2}>
        {post.title}
      </Text>
      <PostDate date={post.date} />
      <Markdown text={post.text} />
    </View>
  );
}

const styles = StyleSheet.create({
  post: { paddingHorizontal: spacing.l, paddingVertical: spacing.xl, gap: spacing.m },
  back: { alignSelf: "flex-start" },
});
