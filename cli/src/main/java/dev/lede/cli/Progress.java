package dev.lede.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error, for more than a few files and where somebody looks. */
record Progress(@Nullable ProgressBar bar) implements AutoCloseable {

  private static final int MANY_FILES = 5;

  static Progress of(int files) {
    if (files <= MANY_FILES || !Lede.isTerminal()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("articles")
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
