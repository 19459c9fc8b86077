package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what newspapers call somebody whom they have just named: "the 43-year-old nurse", "the
 * Italian", "the Republican". It is the person in focus, unless the text gives another age.
 */
final class Epithets {

  private static final Pattern AGE = Pattern.compile("(\\d{1,3})(?:-year-old)?");

  private static final Set<String> ORIGINS =
      Set.of(
          "spaniard",
          "dane",
          "swede",
          "finn",
          "scot",
          "pole",
          "turk",
          "briton",
          "greek",
          "swiss",
          "basque",
          "croat",
          "serb",
          "czech",
          "slovak",
          "thai",
          "arab",
          "kurd",
          "democrat",
          "londoner",
          "icelander",
          "filipino",
          "pakistani",
          "israeli",
          "iraqi");

  private static final List<String> ORIGIN_ENDINGS = List.of("ian", "can", "ean", "man", "woman");

  private static final Set<String> NO_ORIGINS =
      Set.of("guardian", "vatican", "herman", "christian", "ottoman", "roman", "caribbean");

  private final TokenIndex tokens;
  private final NameIndex names;
  private final PronounResolver pronouns;

  Epithets(TokenIndex tokens, NameIndex names, PronounResolver pronouns) {
    this.tokens = tokens;
    this.names = names;
    this.pronouns = pronouns;
  }

  /** Whom a phrase means, or null if it is no such phrase, or nobody fits. */
  @Nullable Referent resolve(NounPhrase phrase) {
    if (!tokens.lower(phrase.begin()).equals("the") || phrase.joined() || phrase.isRelated()) {
      return null;
    }
    OptionalInt age = age(phrase);
    if (age.isEmpty() && !isOrigin(phrase)) {
      return null;
    }
    Referent focus = pronouns.inFocus(phrase.begin());
    if (focus == null || focus.kind() != Referent.Kind.PERSON || age.isEmpty()) {
      return focus;
    }
    OptionalInt own = ageOf(focus);
    return own.isEmpty() || own.equals(age) ? focus : null;
  }

  /** "The 43-year-old nurse", whether that is one token or several. */
  private OptionalInt age(NounPhrase phrase) {
    boolean old = false;
    for (int t = phrase.begin(); t < phrase.headEnd(); t++) {
      old |= tokens.lower(t).endsWith("year-old") || tokens.lower(t).equals("old");
    }
    int number = phrase.begin() + 1;
    Matcher age = AGE.matcher(number < tokens.size() ? tokens.lower(number) : "");
    return old && age.matches()
        ? OptionalInt.of(Integer.parseInt(age.group(1)))
        : OptionalInt.empty();
  }

  private boolean isOrigin(NounPhrase phrase) {
    String word = phrase.headWord();
    return phrase.head() == phrase.begin() + 1
        && tokens.isCapital(phrase.head())
        && !names.hasName(phrase.head())
        && !NO_ORIGINS.contains(word)
        && (ORIGINS.contains(word)
            || ORIGIN_ENDINGS.stream()
                .anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 1));
  }

  /** "N., 43," and "N. (43)". */
  private OptionalInt ageOf(Referent who) {
    for (int name = 0; name < names.size(); name++) {
      int end = names.end(name);
      if (who.equals(names.referent(name)) && end + 1 < tokens.size()) {
        String mark = tokens.text(end);
        Matcher age = AGE.matcher(tokens.lower(end + 1));
        if ((mark.equals(",") || mark.equals("(") || mark.equals("-LRB-")) && age.matches()) {
          return OptionalInt.of(Integer.parseInt(age.group(1)));
        }
      }
    }
    return OptionalInt.empty();
  }
}
