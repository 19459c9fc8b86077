package dev.lede.quotes;

import dev.lede.document.internal.TextResource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed lists of words that report; they are a resource beside this class. */
final class CueWords {

  private static final Map<String, Set<String>> WORDS =
      TextResource.wordLists(CueWords.class.getResourceAsStream("cues.txt"), "cues.txt");

  static final Set<String> SAY = words("say");
  static final Set<String> TRANSITIVE = words("transitive");
  static final Set<String> ASK = words("ask");
  static final Set<String> NAMERS = words("namers");
  static final Set<String> DENY = words("deny");
  static final Set<String> REFUSE = words("refuse");
  static final Set<String> TELL = words("tell");
  static final Set<String> NOT = words("not");
  static final Set<String> THINK = words("think");
  static final Set<String> INTEND = words("intend");
  static final Set<String> DOCUMENTS = words("documents");
  static final Set<String> ABSTRACT = words("abstract");
  static final Set<String> PASSIVE = words("passive");
  static final Set<String> MOVED = words("moved");
  static final Set<String> HEARD = words("heard");
  static final Set<String> HEARERS = words("hearers");
  static final Set<String> MODAL = words("modal");

  private CueWords() {}

  private static Set<String> words(String name) {
    return Objects.requireNonNull(WORDS.get(name), name);
  }
}
