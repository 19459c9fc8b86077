package dev.lede.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the properties of {@link Sample} by jqwik, as a module's tests do. */
class PropertySeedsTest {
  private final String before = System.getProperty(PropertySeeds.PERCENT, "100");

  @AfterEach
  void resetPercent() {
    System.setProperty(PropertySeeds.PERCENT, before);
  }

  @Test
  void everyRunSeesTheSameInputs() {
    List<Long> first = inputs("100");

    assertThat(first).hasSize(20);
    assertThat(inputs("100")).isEqualTo(first);
  }

  @Test
  void theQuickLaneSeesFewer() {
    assertThat(inputs("10")).hasSize(2);
  }

  @Test
  void theFuzzLaneSeesMoreAndOthersEachTime() throws Exception {
    Path log = Path.of("target", "fuzz.txt");
    Files.deleteIfExists(log);

    List<Long> first = inputs("200");
    List<Long> second = inputs("200");

    assertThat(first).hasSize(40);
    assertThat(second).hasSize(40).isNotEqualTo(first);
    assertThat(Files.readAllLines(log))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("40 Sample.sees SUCCESSFUL seed "));
  }

  private static List<Long> inputs(String percent) {
    System.setProperty(PropertySeeds.PERCENT, percent);
    Sample.SEEN.clear();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(Sample.class))
            .filters(EngineFilter.includeEngines("jqwik"))
            .configurationParameter("jqwik.reporting.onlyfailures", "true")
            .build();
    LauncherFactory.create().execute(request);
    return List.copyOf(Sample.SEEN);
  }

  /** Remembers what it was given. */
  static class Sample {
    static final List<Long> SEEN = new ArrayList<>();

    @Property(tries = 20)
    void sees(@ForAll long input) {
      SEEN.add(input);
    }
  }
}
