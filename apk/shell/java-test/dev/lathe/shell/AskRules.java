package dev.lathe.shell;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Arrays;

/** Answers questions about the shell's rules, one a line: what is asked and its arguments with tabs between, ~ for null. */
public final class AskRules {
  public static void main(String[] classes) throws Exception {
    // Java checks the code of a class when it is first used; those named here are not used otherwise.
    for (String name : classes) Class.forName(name, true, AskRules.class.getClassLoader());
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
    java.io.PrintStream answers = new java.io.PrintStream(System.out, true, "UTF-8");
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      String[] parts = line.split("\t", -1);
      for (int i = 0; i < parts.length; i++) parts[i] = parts[i].equals("~") ? null : parts[i].replace("\\0", "\0");
      answers.println(answer(parts));
    }
  }

  private static String answer(String[] question) {
    switch (question[0]) {
      case "open":
      case "fetch":
        String[] paths = SitePaths.candidates(question[1], question[0].equals("open"));
        return paths == null ? "none" : String.join(" ", Arrays.asList(paths));
      case "type":
        return MimeTypes.of(question[1]) + (MimeTypes.isText(MimeTypes.of(question[1])) ? " text" : "");
      case "range":
        long length = Long.parseLong(question[2]);
        ByteRange range = ByteRange.parse(question[1], length);
        return range == null ? "all" : range.of(length);
      case "frame":
        return String.valueOf(LinkRules.isContent(question[1]));
      case "leave":
        return String.valueOf(LinkRules.mayLeave(question[1]));
      case "route":
        return LinkRules.route(question[1], question[2], question[3], question[4], question[5]);
      case "name":
        return FileNames.clean(question[1]);
      case "numbered":
        return FileNames.numbered(question[1], Integer.parseInt(question[2]));
      default:
        throw new IllegalArgumentException(question[0]);
    }
  }
}
