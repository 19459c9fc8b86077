package dev.lede.training.gold;

import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Porter's stemmer with the changes that NLTK makes to it by default, because the reference scorer
 * stems with NLTK's: a list of irregular words, four-letter words in <em>-ies</em> and
 * <em>-ied</em>, and <em>-y</em> after a vowel, which stays.
 *
 * <p>Not thread-safe: the stemmer keeps a buffer.
 */
final class ReferenceStemmer {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("skies", "sky"),
          Map.entry("dying", "die"),
          Map.entry("lying", "lie"),
          Map.entry("tying", "tie"),
          Map.entry("news", "news"),
          Map.entry("inning", "inning"),
          Map.entry("innings", "inning"),
          Map.entry("outing", "outing"),
          Map.entry("outings", "outing"),
          Map.entry("canning", "canning"),
          Map.entry("cannings", "canning"),
          Map.entry("howe", "howe"),
          Map.entry("proceed", "proceed"),
          Map.entry("exceed", "exceed"),
          Map.entry("succeed", "succeed"));

  private final PorterStemmer porter = new PorterStemmer();

  /** Returns the stem of a lower-case word of ASCII letters and digits. */
  String stem(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() == 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
      return word.substring(0, 3);
    }
    String stem = porter.stem(word);
    int last = stem.length() - 1;
    boolean wasY = last > 0 && stem.charAt(last) == 'i' && word.charAt(last) == 'y';
    return wasY && "aeiou".indexOf(stem.charAt(last - 1)) >= 0
        ? stem.substring(0, last) + "y"
        : stem;
  }
}
