package dev.lede.report;

import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everybody whom the quotations and positions of an article refer to, each once. The {@link
 * Quotations#speakers()} come first, with the same places. Those who only think or intend
 * something, or only report what another one said, follow in the order of the text.
 *
 * <pre>{@code
 * ReportSpeakers speakers = ReportSpeakers.of(report.quotations());
 * speakers.all().forEach(speaker -> System.out.println(speaker.name()));
 * }</pre>
 *
 * <p>Places in the {@code speakers} of JSON and of Spark's columns are places in this list.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportSpeakers {

  private final Map<Speaker, Integer> places = new LinkedHashMap<>();
  private final List<Speaker> all;

  private ReportSpeakers(Quotations quotations) {
    quotations.speakers().forEach(this::add);
    for (Quotation quotation : quotations.of(Quotation.Act.values())) {
      quotation.speaker().ifPresent(this::add);
      quotation.through().ifPresent(this::add);
    }
    all = List.copyOf(places.keySet());
  }

  private void add(Speaker speaker) {
    places.putIfAbsent(speaker, places.size());
  }

  /**
   * Lists the speakers of some quotations.
   *
   * @param quotations of an article
   * @return the speakers
   */
  public static ReportSpeakers of(Quotations quotations) {
    return new ReportSpeakers(quotations);
  }

  /** {@return the speakers; empty if nobody is named} */
  public List<Speaker> all() {
    return all;
  }

  /**
   * Returns the place of a speaker.
   *
   * @param speaker any speaker
   * @return the index in {@link #all()}, or -1 if it is none of them
   */
  public int indexOf(Speaker speaker) {
    return places.getOrDefault(Objects.requireNonNull(speaker, "speaker"), -1);
  }

  /** {@return the number of speakers, for messages and debugging} */
  @Override
  public String toString() {
    return all.size() + " speakers";
  }
}
