package dev.lede.report;

import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a page shows its speakers. Classes give their color and mark what they say. A short name
 * stands beside each quotation, and a chip lights up all of their words.
 */
final class SpeakerMarks {

  /** Colors in the style sheet; speakers after them share those from the first on. */
  private static final int COLORS = 8;

  /**
   * How many chips, and how many targets, light something up. A browser checks each rule that does
   * so against the page: for 480 KB of text, 200 rules take a second, and 7,000 took minutes.
   */
  static final int MOST_LIT = 100;

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private final ReportSpeakers speakers;
  private final Map<Speaker, Chip> chips = new LinkedHashMap<>();
  private final Map<String, Integer> lastNames = new HashMap<>();

  /**
   * A speaker with something to light up.
   *
   * @param id of the chip, and class of what the speaker says, thinks or intends
   * @param quotations how often the speaker is quoted
   * @param positions how many thoughts and plans are reported
   */
  record Chip(Speaker speaker, String id, int quotations, int positions) {}

  SpeakerMarks(Quotations quotations) {
    speakers = ReportSpeakers.of(quotations);
    for (Quotation quotation : quotations.of(Quotation.Act.values())) {
      quotation.speaker().ifPresent(speaker -> count(speaker, quotation.act().isListed()));
    }
    for (Speaker speaker : speakers.all()) {
      lastNames.merge(lastName(speaker), 1, Integer::sum);
    }
  }

  private void count(Speaker speaker, boolean said) {
    Chip before = chips.get(speaker);
    int quotations = before == null ? 0 : before.quotations();
    int positions = before == null ? 0 : before.positions();
    chips.put(
        speaker,
        new Chip(
            speaker,
            "by-" + (1 + speakers.indexOf(speaker)),
            quotations + (said ? 1 : 0),
            positions + (said ? 0 : 1)));
  }

  /** Everybody who says, thinks or intends something, the most quoted first. */
  List<Chip> chips() {
    List<Chip> sorted = new ArrayList<>(chips.values());
    sorted.sort(
        Comparator.comparingInt((Chip chip) -> -chip.quotations())
            .thenComparingInt(chip -> -chip.positions())
            .thenComparingInt(chip -> speakers.indexOf(chip.speaker())));
    return sorted;
  }

  /** How often a speaker is quoted, as the chip says. */
  int quotations(Speaker speaker) {
    Chip chip = chips.get(speaker);
    return chip == null ? 0 : chip.quotations();
  }

  /** The classes of what a speaker says: whose it is, and its color. */
  String classes(Speaker speaker) {
    int place = speakers.indexOf(speaker);
    return "by-" + (1 + place) + " q" + place % COLORS;
  }

  /** The name beside a quotation: the last name of a person, if no other speaker has it. */
  String shortName(Speaker speaker) {
    String last = lastName(speaker);
    return lastNames.getOrDefault(last, 0) > 1 ? speaker.name() : last;
  }

  private static String lastName(Speaker speaker) {
    if (speaker.kind() != Speaker.Kind.PERSON) {
      return speaker.name();
    }
    String name = speaker.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean isSuffix = SUFFIXES.contains(last.toLowerCase(Locale.ROOT).replace(".", ""));
    return isSuffix ? name : last;
  }

  /** The rules of the style sheet by which a chip that is followed lights up words. */
  String rules() {
    StringBuilder rules = new StringBuilder();
    for (Chip chip : chips().stream().limit(MOST_LIT).toList()) {
      rules
          .append("header:has(#")
          .append(chip.id())
          .append(":target) ~ main :is(.quoted, .who, tr).")
          .append(chip.id())
          .append(" { text-decoration-color: var(--c); opacity: 1; }\n");
    }
    return rules.toString();
  }
}
