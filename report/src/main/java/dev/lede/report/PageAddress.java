package dev.lede.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses addresses that a browser would run, and lets those pass that lead to a page. */
final class PageAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https", "file");
  private static final Pattern SCHEME = Pattern.compile("([^/?#:]*):.*", Pattern.DOTALL);

  // A browser skips them, in front of a scheme and in it.
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x20]");

  private PageAddress() {}

  /**
   * Returns what names something.
   *
   * @throws IllegalArgumentException if it is blank
   */
  static String named(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException("the argument " + name + " is blank");
    }
    return value;
  }

  /**
   * Returns an address that may be a link.
   *
   * @throws IllegalArgumentException if it has a scheme other than http, https and file
   */
  static String checked(String address, String name) {
    Objects.requireNonNull(address, name);
    Matcher scheme = SCHEME.matcher(CONTROLS.matcher(address).replaceAll(""));
    if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "the address \"%s\" of the %s has the scheme \"%s\"; give a relative one, or one with http, https or file (a colon in a file name is %%3A)"
              .formatted(address, name, scheme.group(1)));
    }
    return address;
  }
}
