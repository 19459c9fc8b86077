package dev.lede.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Short news for timing: a title, a dateline and some seven sentences with names, tone and
 * quotations of every kind, no two articles alike. Put together from parts of our own.
 */
public final class GeneratedNews {

  private static final long SEED = 1702;

  private static final List<String> FIRST_NAMES =
      List.of("Ann", "Omar", "Lucia", "Peter", "Mei", "David", "Fatima", "Ivan", "Grace", "Raul");
  private static final List<String> LAST_NAMES =
      List.of("Lund", "Haddad", "Moreno", "Fischer", "Chen", "Okafor", "Petrov", "Keller", "Silva");
  private static final List<String> ROLES =
      List.of("Mayor", "Judge", "Senator", "Professor", "Minister", "Commissioner");
  private static final List<String> PLACES =
      List.of("Lund", "Valencia", "Nairobi", "Portland", "Krakow", "Osaka", "Lima", "Tunis");
  private static final List<String> BODIES =
      List.of("city council", "Harbour Authority", "Northern Railway", "Green Alliance", "Court");
  private static final List<String> THINGS =
      List.of("bridge", "hospital", "tram line", "school reform", "water plant", "budget");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
  private static final List<String> GOOD =
      List.of("a great success", "a relief for thousands of families", "work to be proud of");
  private static final List<String> BAD =
      List.of("a costly mistake", "an insult to everyone who waited", "a danger to the poorest");
  private static final List<String> EVENTS =
      List.of(
          "The vote followed weeks of protests in which %d people were arrested.",
          "Costs have risen by %d percent since the plans were first shown to the public.",
          "More than %d residents signed a petition, which was handed over in the spring.",
          "An inquiry had found %d faults in the papers, most of them small.");

  private final Random random;

  private GeneratedNews(int number) {
    random = new Random(SEED + number);
  }

  /**
   * Returns an article, of some 136 words.
   *
   * @param number tells it from others: the same number gives the same article
   */
  public static String article(int number) {
    return new GeneratedNews(number).text();
  }

  private String text() {
    String place = one(PLACES);
    String thing = one(THINGS);
    String body = one(BODIES);
    String role = one(ROLES);
    String speaker = one(LAST_NAMES);
    String critic = one(FIRST_NAMES) + " " + one(LAST_NAMES);
    String title = "%s of %s backs the new %s".formatted(role, place, thing);
    return title
        + "\n\n%s — %s %s %s defended the plans for a new %s on %s, although the %s had asked for more time. "
            .formatted(
                place.toUpperCase(Locale.ROOT),
                role,
                one(FIRST_NAMES),
                speaker,
                thing,
                one(DAYS),
                body)
        + event()
        + "\n\n“We have listened, and this will be %s,” %s told reporters. %s said that the work would begin within %d weeks and that nobody would lose a home.\n\n"
            .formatted(one(GOOD), speaker, "The " + role.toLowerCase(Locale.ROOT), number())
        + "%s, who speaks for the opponents, called the %s “%s” and accused the %s of hiding the price. "
            .formatted(critic, thing, one(BAD), body)
        + "Experts warned that the schedule was hard to keep. "
        + event()
        + "\n\nThe %s is to decide next %s. A spokesman declined to comment.\n"
            .formatted(body, one(DAYS));
  }

  private String event() {
    return one(EVENTS).formatted(number());
  }

  private int number() {
    return 2 + random.nextInt(97);
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
