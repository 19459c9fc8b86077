package dev.lede.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory that the system counts for a process, as Linux tells it; 0 elsewhere. The JVM's own
 * figures leave out its code, its threads and native libraries.
 */
public final class ProcessMemory {

  private static final int KILOBYTE = 1024;

  private ProcessMemory() {}

  /** Returns the bytes that this process holds now. */
  public static long current() throws IOException {
    return read("self", "VmRSS:");
  }

  /** Returns the most bytes that this process held so far. */
  public static long peak() throws IOException {
    return read("self", "VmHWM:");
  }

  /** Returns the most bytes that another process held so far; 0 if it has ended. */
  public static long peak(long process) throws IOException {
    return read(String.valueOf(process), "VmHWM:");
  }

  private static long read(String process, String name) throws IOException {
    Path status = Path.of("/proc", process, "status");
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
