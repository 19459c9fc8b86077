package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;

/** Contents that say nothing: "so", "comment", a request that nobody answered. */
final class EmptyWords {

  private static final Set<String> EMPTY =
      Set.of(
          "it",
          "that",
          "this",
          "so",
          "what",
          "them",
          "him",
          "her",
          "as",
          "much",
          "which",
          "who",
          "to",
          "on",
          "for",
          "a",
          "the",
          "requests",
          "request",
          "further",
          "immediately",
          "questions");

  private static final Set<String> ANSWERS =
      Set.of("respond", "reply", "answer", "return", "responded", "replied", "returned");

  private static final Set<String> REQUESTS =
      Set.of(
          "request",
          "requests",
          "question",
          "questions",
          "email",
          "emails",
          "call",
          "calls",
          "message",
          "messages",
          "inquiries",
          "enquiries");

  private static final Set<String> MANY =
      Set.of("to", "multiple", "several", "repeated", "any", "our", "further", "immediate");

  private final TokenIndex tokens;

  EmptyWords(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /** Whether some words are only a pronoun or the like, with nothing that could be said. */
  static boolean isEmpty(TaggedSpan part, TokenIndex tokens) {
    for (int t = part.begin(); t < part.end(); t++) {
      if (!EMPTY.contains(tokens.lower(t)) && !NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return true;
  }

  /** "Said so"; "declined to comment" says something. */
  boolean areAll(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    return kind == Quotation.Kind.INDIRECT
        && (link.parts().stream().allMatch(part -> isEmpty(part, tokens) || isComment(part, cue))
            || (cue.isNegated() && ANSWERS.contains(cue.verb()) && isRequest(link)));
  }

  /** "Did not respond to a request for comment": who is silent says nothing. */
  private boolean isRequest(QuotationDraft link) {
    TaggedSpan part = link.parts().get(0);
    for (int t = part.begin(); t < part.end(); t++) {
      if (REQUESTS.contains(tokens.lower(t))) {
        return true;
      }
      if (!RuleWords.ARTICLES.contains(tokens.lower(t)) && !MANY.contains(tokens.lower(t))) {
        return false;
      }
    }
    return false;
  }

  /** "Comment" or "to comment", unless somebody refused to. */
  private boolean isComment(TaggedSpan part, CueWord cue) {
    int last = part.end() - 1;
    while (last > part.begin() && NounPhrase.isPunctuation(tokens, last)) {
      last--;
    }
    boolean to = last > part.begin() && tokens.lower(last - 1).equals("to");
    return tokens.lower(last).equals("comment")
        && last - part.begin() <= 2
        && !(to && cue.has(CueWords.REFUSE));
  }
}
