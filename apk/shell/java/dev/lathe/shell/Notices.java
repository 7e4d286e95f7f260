package dev.lathe.shell;

import android.content.Context;
import android.widget.Toast;

/** Short words to the person before the screen. */
final class Notices {
  private Notices() {}

  static void show(Context context, String words) {
    Toast.makeText(context, words, Toast.LENGTH_LONG).show();
  }
}
