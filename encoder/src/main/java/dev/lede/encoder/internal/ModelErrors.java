package dev.lede.encoder.internal;

import dev.lede.encoder.ModelException;
import org.jspecify.annotations.Nullable;

/** The messages of {@link ModelException}. */
final class ModelErrors {

  private ModelErrors() {}

  static ModelException missing(String file, @Nullable String expectedSha256, String where) {
    String message =
        "%s is missing in %s%s; %s"
            .formatted(
                file,
                where,
                expectedSha256 == null ? "" : " (expected sha256 " + expectedSha256 + ")",
                "use the whole jar of lede-encoder, or a folder that export.py wrote");
    return new ModelException(message, file, expectedSha256, null, null);
  }

  static ModelException damaged(String file, String expected, String found, String where) {
    String message =
        "%s in %s is damaged: expected sha256 %s, found %s; fetch it again"
            .formatted(file, where, expected, found);
    return new ModelException(message, file, expected, found, null);
  }

  static ModelException unreadable(
      String file, String where, String reason, @Nullable Throwable cause) {
    return new ModelException(
        "%s in %s cannot be used: %s".formatted(file, where, reason), file, null, null, cause);
  }

  static ModelException noRuntime(
      String library, String platform, String reason, String remedy, Throwable cause) {
    String message =
        "%s, the native library of ONNX Runtime, cannot be loaded on %s: %s; %s. Documents, summaries and %s"
            .formatted(
                library,
                platform,
                reason,
                remedy,
                "SentimentAnalyzer.lexicon() work without it; after a change start the JVM anew");
    return new ModelException(message, library, null, null, cause);
  }
}
