package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds something to read before the marks, and the verb that says what it reads: {@code The plaque
 * reads "…"}, {@code signs that read "…"}. The tags know people better than signs.
 */
final class WrittenSource implements CueRule {

  /** What is read says so. */
  static final Set<String> SHOWS =
      Set.of(
          "read",
          "reads",
          "reading",
          "said",
          "says",
          "saying",
          "stated",
          "states",
          "stating",
          "declared",
          "declares",
          "declaring",
          "proclaimed",
          "proclaims",
          "proclaiming");

  private final TokenIndex tokens;
  private final Coreference who;
  private final Chunker chunks;

  WrittenSource(TokenIndex tokens, Coreference who, Chunker chunks) {
    this.tokens = tokens;
    this.who = who;
    this.chunks = chunks;
  }

  @Override
  public @Nullable Found find(MarkedQuotation marked) {
    int verb = marked.opens() - 1;
    int first = tokens.beginOfSentence(marked.begin());
    while (verb > first
        && (tokens.text(verb).equals(",")
            || tokens.text(verb).equals(":")
            || tokens.lower(verb).equals("that"))) {
      verb--;
    }
    if (verb <= first || !SHOWS.contains(tokens.lower(verb))) {
      return null;
    }
    int end = RuleWords.RELATIVE.contains(tokens.lower(verb - 1)) ? verb - 1 : verb;
    int begin = beginOfPhrase(first, end);
    NounPhrase phrase = begin < end ? who.phrase(begin, end) : null;
    return phrase != null && CueWords.DOCUMENTS.contains(phrase.headWord())
        ? new Found(
            TaggedSpan.byRule(verb, verb + 1, tokens), TaggedSpan.byRule(begin, end, tokens))
        : null;
  }

  private boolean isVerb(int token) {
    return chunks.isVerb(token) || RuleWords.VERBS.contains(tokens.lower(token));
  }

  private int beginOfPhrase(int first, int end) {
    int begin = end;
    while (begin > first
        && end - begin < Chunker.LONGEST
        && !NounPhrase.isPunctuation(tokens, begin - 1)
        && (begin == end || !isVerb(begin - 1))
        && (begin == end || !RuleWords.ARTICLES.contains(tokens.lower(begin)))) {
      begin--;
    }
    return begin;
  }
}
