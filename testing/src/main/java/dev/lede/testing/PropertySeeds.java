package dev.lede.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import net.jqwik.api.FixedSeedMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Makes every run of the properties the same: each gets a seed that depends on its name alone. A
 * property that has a seed of its own keeps it.
 *
 * <p>The system property {@value #PERCENT} says how many inputs there are, in percent of the usual
 * number; the profile {@code quick} has fewer. With more than the usual, as in the profile {@code
 * fuzz}, seeds are fresh in every run. Each property then adds a line with its number of inputs to
 * {@code target/fuzz.txt} in its module.
 *
 * <p>jqwik finds this hook by {@code META-INF/services}.
 */
public final class PropertySeeds implements AroundPropertyHook {

  /** How many inputs there are, in percent; default: 100. */
  static final String PERCENT = "lede.tries.percent";

  /** What jqwik tries where a property does not say how often. */
  private static final int DEFAULT_TRIES = 1000;

  private static final Path LOG = Path.of("target", "fuzz.txt");

  /** Creates the hook; for jqwik. */
  public PropertySeeds() {}

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    PropertyAttributes attributes = context.attributes();
    int percent = Integer.getInteger(PERCENT, 100);
    attributes.setTries(
        Math.max(1, (int) (attributes.tries().orElse(DEFAULT_TRIES) * (long) percent / 100)));
    boolean fuzzing = percent > 100;
    if (!fuzzing && attributes.seed().isEmpty()) {
      attributes.setSeed(seed(context));
      attributes.setWhenFixedSeed(FixedSeedMode.ALLOW);
    }
    PropertyExecutionResult result = property.execute();
    if (fuzzing) {
      log(context, result);
    }
    return result;
  }

  private static String seed(PropertyLifecycleContext context) {
    String name = context.containerClass().getName() + "." + context.targetMethod().getName();
    return Integer.toString(name.hashCode());
  }

  private static void log(PropertyLifecycleContext context, PropertyExecutionResult result)
      throws IOException {
    Files.createDirectories(LOG.resolveSibling(""));
    Files.writeString(
        LOG,
        "%d %s.%s %s seed %s%n"
            .formatted(
                result.countTries(),
                context.containerClass().getSimpleName(),
                context.targetMethod().getName(),
                result.status(),
                result.seed().orElse("unknown")),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** To every property, since no class names this hook. */
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  /** Outermost but for what jqwik itself does first. */
  @Override
  public int aroundPropertyProximity() {
    return -100;
  }
}
