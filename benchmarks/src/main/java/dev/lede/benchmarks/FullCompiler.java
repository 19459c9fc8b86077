package dev.lede.benchmarks;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Keeps times from being measured in a JVM that is set up for builds. */
public final class FullCompiler {

  private static final String OPTION = "TieredStopAtLevel";

  private FullCompiler() {}

  /**
   * Checks that this JVM compiles as fully as a user's does. {@code .mvn/jvm.config} tells Maven's
   * JVM to compile quickly, which takes a third off a build.
   *
   * @throws IllegalStateException if it does not
   */
  public static void require() {
    HotSpotDiagnosticMXBean jvm =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    String level = jvm.getVMOption(OPTION).getValue();
    if (!level.equals("4")) {
      throw new IllegalStateException(
          "times would be wrong: this JVM has -XX:%s=%s; set MAVEN_OPTS=-XX:%s=4 and run again"
              .formatted(OPTION, level, OPTION));
    }
  }
}
