package dev.lede.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A folder with the files of a model, written by hand, and their checksums. */
public final class ModelFolder {

  private final Path folder;
  private final StringBuilder sums = new StringBuilder();

  public ModelFolder(Path folder) {
    this.folder = folder;
  }

  /** Names a file that is not there. */
  public ModelFolder sum(String sum, String name) {
    sums.append(sum).append("  ").append(name).append('\n');
    return this;
  }

  /** Writes a file. */
  public ModelFolder file(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return sum(HexFormat.of().formatHex(sum), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the checksums of all files so far, and returns the folder. */
  public Path complete() {
    try {
      Files.writeString(folder.resolve("SHA256SUMS"), sums.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** The file of a head: for each layer its inputs, outputs, 1 for tanh, weights and bias. */
  public static byte[] head(List<String> labels, float[]... layers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBytes("LEDH");
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(layers.length);
      for (float[] layer : layers) {
        out.writeInt((int) layer[0]);
        out.writeInt((int) layer[1]);
        out.writeBoolean(layer[2] == 1);
        for (int i = 3; i < layer.length; i++) {
          out.writeFloat(layer[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
