package dev.lede.entity.internal;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what "it" is where it reads, describes or recommends something: the letter or the report of
 * the sentences before, and no organization that these name.
 */
final class DocumentPronouns {

  /** What only something written does. */
  private static final Set<String> READS =
      Set.of(
          "reads",
          "read",
          "describes",
          "described",
          "recommends",
          "recommended",
          "concludes",
          "concluded",
          "lists",
          "listed",
          "details",
          "quotes",
          "cites",
          "alleges",
          "accuses",
          "begins",
          "ends");

  /** What an organization does too, so that the document must have been the subject. */
  private static final Set<String> SAYS =
      Set.of(
          "says",
          "said",
          "states",
          "stated",
          "adds",
          "added",
          "finds",
          "found",
          "notes",
          "noted",
          "warns",
          "warned",
          "calls",
          "called",
          "urges",
          "urged",
          "continues",
          "continued");

  private static final Set<String> ADVERBS = Set.of("also", "then", "further", "even", "later");

  /** How many sentences the document stands before. */
  private static final int SENTENCES_BACK = 2;

  /** How many words "the leaked letter" has before its noun. */
  private static final int LONGEST_PHRASE = 5;

  private final TokenIndex tokens;
  private final NameIndex names;
  private final RoleRules roles;
  private final QuotedTokens quoted;

  DocumentPronouns(TokenIndex tokens, NameIndex names, RoleRules roles, QuotedTokens quoted) {
    this.tokens = tokens;
    this.names = names;
    this.roles = roles;
    this.quoted = quoted;
  }

  /**
   * The phrase that names the document that a sentence's first word "it" means, or "it" behind a
   * quotation; or null.
   */
  @Nullable NounPhrase antecedent(int it) {
    int from = tokens.lower(it).equals("it") ? begin(it) : -1;
    if (from < 0) {
      return null;
    }
    int verb = it + 1;
    while (verb < tokens.size() && ADVERBS.contains(tokens.lower(verb))) {
      verb++;
    }
    if (verb >= tokens.size()) {
      return null;
    }
    boolean reads = READS.contains(tokens.lower(verb));
    if (!reads && !SAYS.contains(tokens.lower(verb))) {
      return null;
    }
    int end = from;
    for (int back = 0; back < SENTENCES_BACK && end > 0; back++) {
      int begin = tokens.beginOfSentence(end - 1);
      NounPhrase found = reads ? last(begin, end) : subject(begin, end);
      if (found == null && !reads && !isOrganizations(begin, end)) {
        NounPhrase read = last(begin, end);
        found = read == null || hasOrganization(read.headEnd(), end) ? null : read;
      }
      if (found != null && !reads && from < it && isDoneBy(found.headEnd(), end)) {
        return null;
      }
      if (found != null || !reads) {
        return found;
      }
      end = begin;
    }
    return null;
  }

  /**
   * Where the sentence of "it" begins, with the quotation before it; -1 if others stand between.
   */
  private int begin(int it) {
    if (tokens.beginsSentence(it)) {
      return it;
    }
    int behind = it;
    while (behind > 0 && NounPhrase.isPunctuation(tokens, behind - 1) && !quoted.at(behind - 1)) {
      behind--;
    }
    if (behind == 0 || quoted.at(it) || !quoted.at(behind - 1)) {
      return -1;
    }
    int begin = behind;
    while (begin > 0 && quoted.at(begin - 1)) {
      begin--;
    }
    while (begin > 0 && QuotationMark.canOpen(tokens.text(begin - 1))) {
      begin--;
    }
    return tokens.beginsSentence(begin) ? begin : -1;
  }

  /** "A letter to the agency", which may answer. */
  private boolean hasOrganization(int begin, int end) {
    for (int t = begin; t < end; t++) {
      Referent named = names.named(t);
      if ((named != null && named.mayBeFirm())
          || RuleWords.COMPANIES.contains(tokens.lower(t))
          || (RuleWords.ORGANIZATIONS.contains(tokens.lower(t))
              && !RuleWords.DOCUMENTS.contains(tokens.lower(t)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code The report was welcomed by the union. "Good," it said}. */
  private boolean isDoneBy(int begin, int end) {
    for (int t = begin; t + 1 < end; t++) {
      if (tokens.lower(t).equals("by")) {
        return hasOrganization(t, end);
      }
    }
    return false;
  }

  /** Whether an organization is the subject of a sentence: it, and no document, says more. */
  private boolean isOrganizations(int begin, int end) {
    for (int t = begin; t < end && !RuleWords.VERBS.contains(tokens.lower(t)); t++) {
      String word = tokens.lower(t);
      if (t > begin && RuleWords.ENDS_PHRASE.contains(word)) {
        return false;
      }
      Referent named = names.named(t);
      if ((named != null && named.mayBeFirm())
          || (RuleWords.ORGANIZATIONS.contains(word)
              && !word.equals("police")
              && !RuleWords.DOCUMENTS.contains(word))
          || RuleWords.COMPANIES.contains(word)
          || RuleWords.NEUTER.contains(word)
          || RuleWords.PLURAL.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The last document that a sentence names. */
  private @Nullable NounPhrase last(int begin, int end) {
    for (int t = end - 1; t >= begin; t--) {
      if (RuleWords.DOCUMENTS.contains(tokens.lower(t)) && !names.hasName(t)) {
        return phrase(begin, t);
      }
    }
    return null;
  }

  /** The document that a sentence begins with, as its subject. */
  private @Nullable NounPhrase subject(int begin, int end) {
    for (int t = begin; t < Math.min(end, begin + LONGEST_PHRASE); t++) {
      boolean article = RuleWords.BEGINS_ROLE.contains(tokens.lower(t));
      if (NounPhrase.isPunctuation(tokens, t)
          || RuleWords.ENDS_PHRASE.contains(tokens.lower(t))
          || (t > begin && article)) {
        return null;
      }
      if (RuleWords.DOCUMENTS.contains(tokens.lower(t)) && !names.hasName(t)) {
        return roles.verbFollows(t + 1) ? phrase(begin, t) : null;
      }
    }
    return null;
  }

  /** From the article of a noun on, or the noun alone. */
  private NounPhrase phrase(int least, int noun) {
    for (int t = noun - 1; t >= Math.max(least, noun - LONGEST_PHRASE); t--) {
      if (RuleWords.BEGINS_ROLE.contains(tokens.lower(t))
          || RuleWords.ARTICLES.contains(tokens.lower(t))) {
        return names.phrase(t, noun + 1);
      }
    }
    return names.phrase(noun, noun + 1);
  }
}
