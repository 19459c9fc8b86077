package dev.lede.entity.internal;

import java.util.List;
import java.util.Set;

/** Words for who is from a land or belongs to a party: "the Italian", "the Swede". */
final class Origins {

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
          "dutchman",
          "frenchman",
          "welshman",
          "irishman",
          "englishman",
          "dutchwoman",
          "frenchwoman",
          "german",
          "icelander",
          "filipino",
          "pakistani",
          "israeli",
          "iraqi");

  private static final List<String> ORIGIN_ENDINGS = List.of("ian", "ican", "ean");

  private static final Set<String> NO_ORIGINS =
      Set.of(
          "vatican",
          "herman",
          "christian",
          "caribbean",
          "librarian",
          "technician",
          "politician",
          "physician",
          "musician",
          "guardian",
          "custodian",
          "historian",
          "veterinarian",
          "comedian");

  /** Words of one land that do not begin alike. */
  private static final List<Set<String>> LANDS =
      List.of(
          Set.of("spain", "spanish", "spaniard"),
          Set.of("france", "french", "frenchman", "frenchwoman"),
          Set.of("denmark", "danish", "dane"),
          Set.of("ireland", "irish", "irishman"),
          Set.of("wales", "welsh", "welshman"),
          Set.of("netherlands", "holland", "dutch", "dutchman", "dutchwoman"),
          Set.of("england", "english", "englishman"),
          Set.of("scotland", "scottish", "scot"),
          Set.of("britain", "british", "briton"),
          Set.of("poland", "polish", "pole"),
          Set.of("turkey", "turkish", "turk"),
          Set.of("finland", "finnish", "finn"),
          Set.of("sweden", "swedish", "swede"),
          Set.of("switzerland", "swiss"),
          Set.of("greece", "greek"),
          Set.of("germany", "german"),
          Set.of("norway", "norwegian"),
          Set.of("philippines", "filipino"),
          Set.of("serbia", "serb", "serbian"),
          Set.of("croatia", "croat", "croatian"),
          Set.of("slovakia", "slovak", "slovakian"),
          Set.of("thailand", "thai"),
          Set.of("belgium", "belgian"),
          Set.of("portugal", "portuguese"),
          Set.of("peru", "peruvian"),
          Set.of("pakistan", "pakistani"),
          Set.of("israel", "israeli"),
          Set.of("iraq", "iraqi"));

  /** How many letters the name of a land has behind what its people are called: "ital-y". */
  private static final int LONGEST_ENDING = 2;

  private Origins() {}

  static boolean isOne(String word) {
    return ORIGINS.contains(word)
        || (!RuleWords.isPerson(word)
            && !NO_ORIGINS.contains(word)
            && ORIGIN_ENDINGS.stream()
                .anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 1));
  }

  /** Whether a word for a land or its people is of the same land as another: Italy and Italian. */
  static boolean areOne(String people, String word) {
    if (people.equals(word)
        || LANDS.stream().anyMatch(land -> land.contains(people) && land.contains(word))) {
      return true;
    }
    String stem = people.replaceFirst("(?:ian|ean|an)$", "");
    return !stem.equals(people)
        && word.startsWith(stem)
        && word.length() - stem.length() <= LONGEST_ENDING
        && !isOne(word);
  }
}
