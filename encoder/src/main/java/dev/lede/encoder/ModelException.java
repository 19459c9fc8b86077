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

  /**
   * Creates an exception.
   *
   * @param message what is wrong, and what to do
   * @param file the name of the file, or of the native library
   * @param expectedSha256 the checksum that the file should have, if known
   * @param foundSha256 the checksum that it has, if it could be read
   * @param cause what failed below, if anything did
   */
  public ModelException(
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
