package dev.lede.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory that the system counts for this process, as Linux tells it; 0 elsewhere. The JVM's own
 * figures leave out its code, its threads and native libraries.
 */
public final class ProcessMemory {

  private static final int KILOBYTE = 1024;

  private ProcessMemory() {}

  /** Returns the bytes held now. */
  public static long current() throws IOException {
    return read("VmRSS:");
  }

  /** Returns the most bytes held so far. */
  public static long peak() throws IOException {
    return read("VmHWM:");
  }

  private static long read(String name) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith(name)) {
          return KILOBYTE * Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return 0;
  }
}
