package dev.lede.encoder.internal;

import dev.lede.encoder.ModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a model, each read on first use. They need no native library, and stay usable after
 * the encoder is closed.
 *
 * <p>Thread-safe.
 */
public final class Heads {

  private final @Nullable Path folder;
  private final Map<String, Head> known = new HashMap<>();
  private @Nullable ModelFiles files;
  private @Nullable Calibration calibration;

  /**
   * @param folder where the model is, or null for the one in the jar
   */
  Heads(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Returns the files of the model, whose list is read on the first call. */
  synchronized ModelFiles files() {
    if (files == null) {
      files = ModelFiles.open(folder);
    }
    return files;
  }

  /** Returns the checksum of the weights that the heads read the vectors of. */
  String sha256() {
    return files().sum(SharedModel.ENCODER);
  }

  /**
   * Returns the numbers that turn what the heads return into answers.
   *
   * @throws ModelException if they are missing, or for another model
   */
  public synchronized Calibration calibration() {
    if (calibration == null) {
      calibration = new Calibration(files(), sha256());
    }
    return calibration;
  }

  /**
   * Returns a head.
   *
   * @throws ModelException if the model has no such head, or it is damaged
   */
  public synchronized Head get(String name) {
    Head head = known.get(name);
    if (head == null) {
      String file = file(name);
      try {
        head = Head.parse(name, files().read(file));
      } catch (IOException e) {
        throw ModelErrors.unreadable(file, files().where(), String.valueOf(e.getMessage()), e);
      }
      known.put(name, head);
    }
    return head;
  }

  /**
   * Returns a head whose outputs mean what the caller expects.
   *
   * @param labels what each output means, in order
   * @throws ModelException if the model has no such head, it is damaged, or has other labels
   */
  public Head get(String name, List<String> labels) {
    Head head = get(name);
    if (!head.labels().equals(labels)) {
      throw unexpected(name, "its labels are " + head.labels() + ", but must be " + labels);
    }
    return head;
  }

  /** Returns the exception for a head that this version of the library cannot use. */
  ModelException unexpected(String name, String reason) {
    return ModelErrors.unreadable(file(name), files().where(), reason, null);
  }

  private static String file(String head) {
    return head + ".head";
  }
}
