package dev.lede.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published or changed: a day, and the time if the page gives one with its
 * offset from UTC.
 *
 * <pre>{@code
 * document.metadata().published().ifPresent(date -> System.out.println(date.day()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day as the page writes it, in the time zone of its author
 * @param time the time on that day, to the second; empty if the page has none, or one without an
 *     offset
 */
public record PublicationDate(LocalDate day, Optional<OffsetDateTime> time) {

  /**
   * Creates a date.
   *
   * @param day the day
   * @param time the time on that day
   * @throws IllegalArgumentException if the time is on another day
   */
  public PublicationDate {
    Objects.requireNonNull(day, "day");
    if (time.isPresent() && !time.get().toLocalDate().equals(day)) {
      throw new IllegalArgumentException("the time " + time.get() + " must be on the day " + day);
    }
  }

  /**
   * Creates a date without a time.
   *
   * @param day the day
   * @return the date
   */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, Optional.empty());
  }

  /**
   * Creates a date with a time.
   *
   * @param time the time
   * @return the date, on the day that the time has in its own offset
   */
  public static PublicationDate of(OffsetDateTime time) {
    return new PublicationDate(time.toLocalDate(), Optional.of(time));
  }

  /**
   * {@return the date as ISO 8601 writes it: {@code 2026-05-03} or {@code 2026-05-03T10:30+02:00}}
   */
  @Override
  public String toString() {
    return time.map(OffsetDateTime::toString).orElseGet(day::toString);
  }
}
