package dev.lede.document;

import dev.lede.document.internal.TextResource;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as pages write them: ISO 8601, RFC 1123, milliseconds since 1970, and the forms of
 * running text ("May 3, 2026", "3 May 2026", "03.05.2026", "2026/05/03").
 */
final class PageDates {

  /** Before this day there were no news pages; a date of 1970 is a missing one. */
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

  /** No clock decides: the same page has the same date whenever it is read. */
  private static final LocalDate END = LocalDate.of(2100, 1, 1);

  /** Longer texts are no date. */
  private static final int LONGEST = 160;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:[T ]{1,2}(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.])(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?![\\d.]*\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -]{1,2}(?:de |of )?(\\p{L}{3,12})\\.?,?[ -]{1,2}(?:de |del )?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})(?!\\d)");

  private static final Map<String, Integer> MONTHS = months();

  private PageDates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    TextResource.wordLists(PageDates.class.getResourceAsStream("months.txt"), "months.txt")
        .forEach(
            (month, names) -> names.forEach(name -> months.put(name, Integer.parseInt(month))));
    return Map.copyOf(months);
  }

  /**
   * Returns the first date of a text.
   *
   * @param text any text; only its beginning is looked at
   * @param language a BCP 47 tag or an empty text; decides whether 03/05/2026 is in March or in
   *     May, which is unknown in English without a country
   * @return the date; empty if there is none that can be one of publication
   */
  static Optional<PublicationDate> parse(String text, String language) {
    String line = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).strip();
    line = line.replace('\u00a0', ' ');
    List<Optional<PublicationDate>> ways = new ArrayList<>();
    if (EPOCH.matcher(line).matches()) {
      long number = Long.parseLong(line);
      Instant instant =
          line.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      ways.add(Optional.of(PublicationDate.of(instant.atOffset(ZoneOffset.UTC).withNano(0))));
    }
    ways.add(rfc(line));
    ways.add(iso(line));
    Matcher compact = COMPACT.matcher(line);
    ways.add(compact.matches() ? day(compact, 1, 2, 3) : Optional.empty());
    ways.add(found(YEAR_FIRST, line, 1, 2, 3));
    ways.add(monthName(line));
    ways.add(found(DAY_FIRST, line, 3, 2, 1));
    ways.add(slashes(line, language.toLowerCase(Locale.ROOT)));
    return ways.stream().flatMap(Optional::stream).filter(PageDates::isPossible).findFirst();
  }

  private static boolean isPossible(PublicationDate date) {
    return !date.day().isBefore(FIRST) && date.day().isBefore(END);
  }

  private static Optional<PublicationDate> rfc(String line) {
    try {
      return Optional.of(
          PublicationDate.of(OffsetDateTime.parse(line, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicationDate> iso(String line) {
    Matcher matcher = ISO.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<PublicationDate> day = day(matcher, 1, 2, 3);
    if (day.isEmpty() || matcher.group(7) == null) {
      return day;
    }
    String zone = matcher.group(7);
    try {
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(matcher.group(4)),
              Integer.parseInt(matcher.group(5)),
              matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6)));
      ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
      return Optional.of(PublicationDate.of(OffsetDateTime.of(day.get().day(), time, offset)));
    } catch (DateTimeException e) {
      return day;
    }
  }

  private static Optional<PublicationDate> found(
      Pattern pattern, String line, int year, int month, int day) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      Optional<PublicationDate> date = day(matcher, year, month, day);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> monthName(String line) {
    Matcher dayFirst = DAY_MONTH.matcher(line);
    while (dayFirst.find()) {
      Integer month = MONTHS.get(dayFirst.group(2).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(dayFirst.group(3), month, dayFirst.group(1));
      }
    }
    Matcher monthFirst = MONTH_DAY.matcher(line);
    while (monthFirst.find()) {
      Integer month = MONTHS.get(monthFirst.group(1).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(monthFirst.group(3), month, monthFirst.group(2));
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> slashes(String line, String language) {
    Matcher matcher = SLASHES.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    boolean american = language.equals("en-us") || language.equals("en_us");
    boolean unclear = language.isEmpty() || language.equals("en");
    if (first <= 12 && second <= 12 && first != second && unclear) {
      return Optional.empty();
    }
    boolean monthFirst = second > 12 || (first <= 12 && american);
    return monthFirst ? day(matcher, 3, 1, 2) : day(matcher, 3, 2, 1);
  }

  private static Optional<PublicationDate> day(Matcher matcher, int year, int month, int day) {
    return day(matcher.group(year), Integer.parseInt(matcher.group(month)), matcher.group(day));
  }

  private static Optional<PublicationDate> day(String year, int month, String day) {
    try {
      int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
      return Optional.of(PublicationDate.of(LocalDate.of(full, month, Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
