package dev.lede.encoder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of a model is missing, damaged, or does not fit, or the native library that runs the model
 * cannot be loaded on this platform. The message names the file, the reason and what to do.
 */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The name of the file. */
  private final String file;

  /** The checksum that it should have, if known. */
  private final @Nullable String expectedSha256;

  /** The checksum that it has, if it could be read. */
  private final @Nullable String foundSha256;

  private ModelException(
      String message,
      String file,
      @Nullable String expectedSha256,
      @Nullable String foundSha256,
      @Nullable Throwable cause) {
    super(message, cause);
    this.file = file;
    this.expectedSha256 = expectedSha256;
    this.foundSha256 = foundSha256;
  }

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

  /** {@return the name of the file, or of the native library} */
  public String file() {
    return file;
  }

  /** {@return the checksum that the file should have, in hexadecimal, if one is known} */
  public Optional<String> expectedSha256() {
    return Optional.ofNullable(expectedSha256);
  }

  /** {@return the checksum that it has, in hexadecimal; empty if it could not be read} */
  public Optional<String> foundSha256() {
    return Optional.ofNullable(foundSha256);
  }
}
