package dev.lede.quotes;

import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom quoted words call by name: {@code "Is that so, Miss Roe?"} is not said by Roe. */
final class Addressee {

  /** What follows the name of who is spoken to. */
  private static final Set<String> SPOKEN_TO =
      Set.of(
          "you", "is", "are", "was", "were", "do", "does", "did", "why", "what", "how", "when",
          "where", "who", "please", "can", "will", "would", "have", "has", "i", "we", "let");

  private final TokenIndex tokens;
  private final Coreference who;

  Addressee(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /** Whether the words of a quotation call somebody by name who would be its source. */
  boolean isSource(QuotationDraft link, TaggedSpan source) {
    Referent speaker = who.resolve(source.begin(), source.end());
    return speaker != null && link.parts().stream().anyMatch(part -> calls(part, speaker));
  }

  private boolean calls(TaggedSpan part, Referent speaker) {
    for (int t = part.begin(); t < part.end(); t++) {
      if (speaker.equals(called(t, part))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a part call somebody by name. */
  boolean callsAnybody(TaggedSpan part) {
    for (int t = part.begin(); t < part.end(); t++) {
      if (called(t, part) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The person whose name ends with a token and who is spoken to, or null: "Is that so, N.?",
   * "Then, Mr. N., it fell", "N., is that so?". Not "my boss, N." and "the brand, N., is".
   */
  private @Nullable Referent called(int last, TaggedSpan part) {
    Referent named = who.named(last);
    int behind = last + 1;
    if (named == null
        || !named.isPerson()
        || behind >= tokens.size()
        || !NounPhrase.isPunctuation(tokens, behind)
        || NounPhrase.isPossessive(tokens, behind)) {
      return null;
    }
    int first = last;
    while (first > part.begin() && who.hasName(first - 1)) {
      first--;
    }
    int title = first;
    while (title > part.begin() && isTitle(title - 1)) {
      title--;
    }
    if (title == part.begin()) {
      boolean verb = behind + 1 < tokens.size() && SPOKEN_TO.contains(tokens.lower(behind + 1));
      return tokens.text(behind).equals(",") && verb ? named : null;
    }
    boolean set = tokens.text(title - 1).equals(",") && !isNoun(title - 2);
    boolean ends = SentencePunctuation.endsSentence(tokens.text(behind));
    return set && (ends || title < first) ? named : null;
  }

  private boolean isNoun(int token) {
    String word = token < 0 ? "" : tokens.lower(token);
    return RuleWords.isPerson(word) || RuleWords.ORGANIZATIONS.contains(word) || word.equals("i");
  }

  private boolean isTitle(int token) {
    String word = tokens.lower(token);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return RuleWords.MASCULINE_TITLES.contains(bare)
        || RuleWords.FEMININE_TITLES.contains(bare)
        || (tokens.isCapital(token) && RuleWords.isPerson(word));
  }
}
