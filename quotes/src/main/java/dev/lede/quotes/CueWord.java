package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the words of a cue say: its verb, and what stands before it in the same clause, such as "did
 * not" or "would have".
 *
 * @param words the cue in lower case, behind what stands before it
 * @param verb the first word that reports, or an empty string
 */
record CueWord(List<String> words, String verb) {

  private static final Set<String> BEGINS =
      Set.of(
          "begin",
          "begins",
          "began",
          "go",
          "goes",
          "went",
          "going",
          "come",
          "comes",
          "came",
          "continue",
          "continues",
          "continued",
          "put",
          "puts");

  /** How many tokens before a cue belong to its verb. */
  private static final int BEFORE = 4;

  static CueWord of(QuotationDraft link, TokenIndex tokens) {
    TaggedSpan cue = link.cue();
    if (cue == null) {
      return new CueWord(List.of(), "");
    }
    int begin = cue.begin();
    TaggedSpan source = link.source();
    int least = Math.max(tokens.beginOfSentence(begin), begin - BEFORE);
    if (source != null && source.end() <= begin) {
      least = Math.max(least, source.end());
    }
    while (begin > least
        && !NounPhrase.isPunctuation(tokens, begin - 1)
        && isAuxiliary(tokens.lower(begin - 1))) {
      begin--;
    }
    List<String> words = new ArrayList<>();
    String verb = "";
    for (int t = begin; t < cue.end(); t++) {
      String word = tokens.lower(t);
      words.add(word);
      // "Began to wonder" is to wonder.
      boolean first = verb.isEmpty() || BEGINS.contains(verb);
      if ((first || isAdverb(verb, words)) && reports(word)) {
        verb = word;
      }
    }
    return new CueWord(Collections.unmodifiableList(words), verb);
  }

  /**
   * "Long argued", "long been argued", "long ago argued"; not so "long to argue", "a long history
   * of arguing".
   */
  private static boolean isAdverb(String verb, List<String> words) {
    int last = words.size() - 2;
    boolean between = last > 0 && (words.get(last).equals("ago") || words.get(last).equals("been"));
    return verb.equals("long") && last >= 0 && words.get(between ? last - 1 : last).equals("long");
  }

  private static boolean isAuxiliary(String word) {
    return word.endsWith("ly")
        || CueWords.NOT.contains(word)
        || CueWords.MODAL.contains(word)
        || CueWords.REFUSE.contains(word)
        || Set.of(
                "to", "did", "does", "do", "has", "have", "had", "is", "are", "was", "were", "be",
                "been", "ca", "wo", "yet", "already", "always", "just", "now", "also", "ever",
                "only", "still", "no", "longer")
            .contains(word);
  }

  private static boolean reports(String word) {
    return CueWords.SAY.contains(word)
        || CueWords.ASK.contains(word)
        || CueWords.DENY.contains(word)
        || CueWords.THINK.contains(word)
        || CueWords.INTEND.contains(word);
  }

  boolean has(Set<String> list) {
    return words.stream().anyMatch(list::contains);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** "Did not say", "no longer says". */
  boolean isNegated() {
    return has(CueWords.NOT) || (has("no") && has("longer"));
  }
}
