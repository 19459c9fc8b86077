package dev.lede.document.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognizes the name of a person by its form: Ann Lee, Ludwig van der Rohe, and not Daily News.
 */
public final class PersonName {

  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "(?iu).*\\b(?:redaktion|news|team|staff|magazine?|verband|verlag|agentur|agency|agencies|press|presse"
              + "|welle|zeitung|stiftung|e\\.? ?v|ag|gmbh|se|inc|ltd|media|online|dpa|afp|reuters|the|desk)\\b.*");

  private static final String CAPITALIZED = "(?:Dr\\.|Prof\\.|[OD]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";

  private static final String PARTICLE =
      "(?:von|van|de|der|den|la|le|del|da|di|du|dos|bin|al|zu|zur|y|e)";

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:%1$s )?%2$s(?: (?:%1$s|%2$s)){0,4} %2$s".formatted(PARTICLE, CAPITALIZED));

  private PersonName() {}

  /** Returns whether a name looks like that of a person and not of a desk, an agency or a user. */
  public static boolean isPlausible(String name) {
    return PERSON.matcher(name).matches() && !ORGANIZATION.matcher(name).matches();
  }

  /** Returns whether a plausible name begins with a known given name, or a doctor's title. */
  public static boolean isKnown(String name) {
    String first = name.split(" ", 2)[0];
    return isPlausible(name)
        && (GivenNames.contains(first.toLowerCase(Locale.ROOT))
            || first.equals("Dr.")
            || first.equals("Prof."));
  }
}
