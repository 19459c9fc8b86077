package dev.lede.quotes;

import dev.lede.document.Block;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations in marks without a source of their own that of their turn: rules in an order, of
 * which the first that knows decides. Captions, headings and list items between two paragraphs of
 * running text are passed over.
 */
final class TurnSources {

  /** A rule says whose turn it is, or null if it does not know. */
  interface Rule {
    @Nullable TaggedSpan source(QuotationDraft link, List<QuotationDraft> before);
  }

  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_SIGNATURE = 12;
  private static final Set<String> THESE = Set.of("that", "those", "these", "this", "such");

  /** How many quotations and paragraphs back somebody still takes part in a talk. */
  static final int TURNS_BACK = 3;

  /** The most tokens of a turn in a dialogue. */
  static final int SHORT = 20;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final Coreference who;
  private final List<Block> blocks;
  private final Addressee addressee;
  private final CounterQuestions counterQuestions;

  /** The order is the policy. */
  private final List<Rule> rules =
      List.of(
          this::labelBefore,
          this::labelInParagraphBefore,
          this::signatureBehind,
          this::wordsOfNextSentence,
          this::issuer,
          this::subjectOfSentenceBefore,
          this::turnOfParagraph,
          this::turnOfDialogue,
          this::turnOfParagraphBefore,
          this::subjectOfParagraphBefore);

  TurnSources(TokenIndex tokens, QuotedTokens quoted, Coreference who, List<Block> blocks) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.who = who;
    this.blocks = List.copyOf(blocks);
    addressee = new Addressee(tokens, who);
    counterQuestions = new CounterQuestions(tokens, who);
  }

  /** Returns the quotations, in the order of the text, with the sources that turns give. */
  List<QuotationDraft> complete(List<QuotationDraft> links) {
    List<QuotationDraft> complete = new ArrayList<>();
    for (QuotationDraft link : links) {
      boolean lacks =
          link.source() == null && link.parts().get(0).isMostlyIn(quoted) && isOpen(link.cue());
      QuotationDraft last = complete.isEmpty() ? null : complete.get(complete.size() - 1);
      if (lacks) {
        complete.add(link.withSource(source(link, complete)));
      } else if (last != null && goesOn(last, link)) {
        complete.add(link.withSource(again(last.source())));
      } else {
        complete.add(link);
      }
    }
    return Collections.unmodifiableList(complete);
  }

  /** {@code N. said it was late. Adding, "We are tired."} */
  private boolean goesOn(QuotationDraft last, QuotationDraft link) {
    TaggedSpan cue = link.cue();
    return cue != null
        && link.source() == null
        && tokens.beginsSentence(cue.begin())
        && tokens.lower(cue.begin()).endsWith("ing")
        && cue.begin() > 0
        && tokens.block(cue.begin() - 1) == tokens.block(cue.begin())
        && last.lastPart().begin() < cue.begin()
        && last.lastPart().end() > tokens.beginOfSentence(cue.begin() - 1);
  }

  /** Without a cue, or with one that is only a colon or dash. */
  private boolean isOpen(@Nullable TaggedSpan cue) {
    return cue == null
        || (cue.end() - cue.begin() == 1 && NounPhrase.isPunctuation(tokens, cue.begin()));
  }

  private @Nullable TaggedSpan source(QuotationDraft link, List<QuotationDraft> before) {
    for (Rule rule : rules) {
      TaggedSpan found = rule.source(link, before);
      if (found != null) {
        return addressee.isSource(link, found) ? theOther(link, before) : found;
      }
    }
    return null;
  }

  /** Who spoke before, but not whom the words call by name. */
  private @Nullable TaggedSpan theOther(QuotationDraft link, List<QuotationDraft> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - TURNS_BACK); i--) {
      TaggedSpan source = before.get(i).source();
      boolean near = tokens.block(link.begin()) - tokens.block(before.get(i).begin()) <= TURNS_BACK;
      if (near && source != null && !addressee.isSource(link, source)) {
        return again(source);
      }
    }
    return null;
  }

  /** {@code Jane Roe: "…"} at the begin of a paragraph. */
  private @Nullable TaggedSpan labelBefore(QuotationDraft link, List<QuotationDraft> before) {
    TaggedSpan part = link.parts().get(0);
    int end = part.begin();
    while (end > 0
        && NounPhrase.isPunctuation(tokens, end - 1)
        && !tokens.text(end - 1).equals(":")) {
      end--;
    }
    if (end == 0 || !tokens.text(end - 1).equals(":")) {
      return null;
    }
    int begin = end - 1;
    while (begin > 0
        && end - begin <= LONGEST_SIGNATURE
        && tokens.block(begin - 1) == tokens.block(part.begin())) {
      begin--;
    }
    boolean whole = begin == 0 || tokens.block(begin - 1) != tokens.block(part.begin());
    int comma = comma(begin, end - 1);
    return whole
            && begin < end - 1
            && comma - begin <= LONGEST_NAME
            && tokens.isCapital(begin)
            && !RuleWords.LABELS.contains(tokens.lower(begin))
        ? run(begin, comma)
        : null;
  }

  private int comma(int begin, int end) {
    int comma = begin;
    while (comma < end && !tokens.text(comma).equals(",")) {
      comma++;
    }
    return comma;
  }

  /** "And from the chairwoman, N.:", and her words in the next paragraph. */
  private @Nullable TaggedSpan labelInParagraphBefore(
      QuotationDraft link, List<QuotationDraft> before) {
    int first = tokens.beginOfBlock(link.begin());
    if (!opensBlock(link) || first == 0 || !tokens.text(first - 1).equals(":")) {
      return null;
    }
    for (int t = first - 2; t >= Math.max(0, first - LONGEST_SIGNATURE); t--) {
      if (tokens.block(t) != tokens.block(first - 1)) {
        return null;
      }
      if (who.hasName(t) && isPerson(t, who)) {
        int begin = t;
        while (begin > 0 && who.hasName(begin - 1)) {
          begin--;
        }
        return run(begin, t + 1);
      }
    }
    return null;
  }

  static boolean isPerson(int token, Coreference who) {
    var named = who.named(token);
    return named != null && named.isPerson();
  }

  /** {@code "…" – Jane Roe, a nurse} at the end of a paragraph, or in a line of its own below. */
  private @Nullable TaggedSpan signatureBehind(QuotationDraft link, List<QuotationDraft> before) {
    return nameBehind(link.lastPart(), tokens);
  }

  static @Nullable TaggedSpan nameBehind(TaggedSpan part, TokenIndex tokens) {
    int begin = part.end();
    while (begin < tokens.size()
        && NounPhrase.isPunctuation(tokens, begin)
        && !ContentMerger.DASHES.contains(tokens.text(begin))) {
      begin++;
    }
    return signature(begin, tokens);
  }

  /** A dash and a name that fill the rest of a block, from a token on. */
  private static @Nullable TaggedSpan signature(int dash, TokenIndex tokens) {
    if (dash >= tokens.size() || !ContentMerger.DASHES.contains(tokens.text(dash))) {
      return null;
    }
    int begin = dash + 1;
    int end = begin;
    while (end < tokens.size()
        && end - begin <= LONGEST_SIGNATURE
        && tokens.block(end) == tokens.block(dash)) {
      end++;
    }
    boolean whole = end == tokens.size() || tokens.block(end) != tokens.block(dash);
    int comma = begin;
    while (comma < end && !tokens.text(comma).equals(",")) {
      comma++;
    }
    return whole && begin < comma && comma - begin <= LONGEST_NAME && tokens.isCapital(begin)
        ? run(begin, comma, tokens)
        : null;
  }

  /** {@code "…" Those are the words of N.}, {@code "…" That is what N. says.} */
  private @Nullable TaggedSpan wordsOfNextSentence(
      QuotationDraft link, List<QuotationDraft> before) {
    return wordsBehind(link.lastPart(), tokens, who);
  }

  static @Nullable TaggedSpan wordsBehind(TaggedSpan part, TokenIndex tokens, Coreference who) {
    int first = part.end();
    while (first < tokens.size() && NounPhrase.isPunctuation(tokens, first)) {
      first++;
    }
    if (first + 3 >= tokens.size()
        || tokens.block(first) != tokens.block(part.begin())
        || !THESE.contains(tokens.lower(first))
        || !RuleWords.VERBS.contains(tokens.lower(first + 1))) {
      return null;
    }
    boolean tells = false;
    for (int t = first + 2; t < tokens.size() && t < first + LONGEST_SIGNATURE; t++) {
      if (tokens.sentence(t) != tokens.sentence(first)) {
        return null;
      }
      if (tells && who.hasName(t) && isPerson(t, who)) {
        int end = t + 1;
        while (end < tokens.size() && who.hasName(end)) {
          end++;
        }
        return run(t, end, tokens);
      }
      String word = tokens.lower(t);
      tells |= word.equals("words") || word.equals("what") || word.equals("how");
      tells |= word.equals("view") || word.equals("verdict") || word.equals("opinion");
    }
    return null;
  }

  /**
   * {@code N. put down the cup. "It is cold."}: the subject of the sentence before, if that is
   * narration.
   */
  private @Nullable TaggedSpan subjectOfSentenceBefore(
      QuotationDraft link, List<QuotationDraft> before) {
    int first = tokens.beginOfSentence(link.begin());
    if (first == 0
        || tokens.block(first - 1) != tokens.block(first)
        || !isOnlyMarks(first, link.begin())) {
      return null;
    }
    int from = tokens.beginOfSentence(first - 1);
    QuotationDraft last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last != null && last.lastPart().end() > from && last.cue() != null) {
      return null; // a quotation stands there, whose turn goes on
    }
    Coreference.Subject subject = who.subject(from, first);
    return subject == null || !subject.who().isPerson() || followsInMarks(link)
        ? null
        : run(subject.begin(), subject.end());
  }

  /** {@code The firm has issued a statement. "…"}, in the paragraph or behind it. */
  private @Nullable TaggedSpan issuer(QuotationDraft link, List<QuotationDraft> before) {
    int first = tokens.beginOfSentence(link.begin());
    return isOnlyMarks(first, link.begin()) ? IssuedStatement.issuer(first, tokens, who) : null;
  }

  private boolean isOnlyMarks(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody else's words follow side by side: {@code "Why?" "Because."} */
  private boolean followsInMarks(QuotationDraft link) {
    int next = link.lastPart().end();
    while (next < tokens.size()
        && NounPhrase.isPunctuation(tokens, next)
        && tokens.block(next) == tokens.block(link.begin())) {
      next++;
    }
    return next < tokens.size()
        && next - link.lastPart().end() >= 2
        && tokens.block(next) == tokens.block(link.begin())
        && quoted.at(next);
  }

  /** The last one who spoke in the same paragraph. */
  private @Nullable TaggedSpan turnOfParagraph(QuotationDraft link, List<QuotationDraft> before) {
    if (before.isEmpty() || followsInMarks(link)) {
      return null;
    }
    QuotationDraft last = before.get(before.size() - 1);
    boolean sideBySide =
        last.lastPart().isMostlyIn(quoted) && isOnlyMarks(last.lastPart().end(), link.begin());
    return tokens.block(last.lastPart().begin()) == tokens.block(link.begin()) && !sideBySide
        ? again(last.source())
        : null;
  }

  /** In a dialogue of short turns, in which two speakers were named, they alternate. */
  private @Nullable TaggedSpan turnOfDialogue(QuotationDraft link, List<QuotationDraft> before) {
    if (before.size() < 2 || !opensBlock(link)) {
      return null;
    }
    QuotationDraft last = before.get(before.size() - 1);
    QuotationDraft secondLast = before.get(before.size() - 2);
    boolean sideBySide =
        tokens.block(link.begin()) - tokens.block(last.lastPart().begin()) == 1
            && tokens.block(last.begin()) - tokens.block(secondLast.lastPart().begin()) == 1;
    return sideBySide && isShort(link) && isShort(last) && isShort(secondLast)
        ? again(secondLast.source())
        : null;
  }

  private boolean isShort(QuotationDraft link) {
    return link.parts().stream()
        .allMatch(part -> part.isMostlyIn(quoted) && part.end() - part.begin() <= SHORT);
  }

  /** A paragraph that is only a quotation goes on with who was quoted last in the one before. */
  private @Nullable TaggedSpan turnOfParagraphBefore(
      QuotationDraft link, List<QuotationDraft> before) {
    int block = paragraphBefore(link);
    if (before.isEmpty() || block < 0) {
      return null;
    }
    QuotationDraft last = before.get(before.size() - 1);
    TaggedSpan source = last.source();
    if (source == null || tokens.block(last.lastPart().begin()) != block) {
      return null;
    }
    TaggedSpan asker = counterQuestions.asker(link, before);
    if (asker != null) {
      return asker;
    }
    int end = tokens.beginOfBlock(link.begin());
    while (end > 0 && tokens.block(end - 1) != block) {
      end--;
    }
    int lastSentence = tokens.beginOfSentence(end - 1);
    boolean ends = last.lastPart().end() > lastSentence || source.begin() >= lastSentence;
    Coreference.Subject newer = who.subject(Math.max(lastSentence, source.end()), end);
    return ends || newer == null ? again(source) : null;
  }

  /** Or with the subject of its last sentence. */
  private @Nullable TaggedSpan subjectOfParagraphBefore(
      QuotationDraft link, List<QuotationDraft> before) {
    int block = paragraphBefore(link);
    if (block < 0) {
      return null;
    }
    int end = tokens.beginOfBlock(link.begin());
    while (end > 0 && tokens.block(end - 1) != block) {
      end--;
    }
    Coreference.Subject subject = who.subject(tokens.beginOfSentence(end - 1), end);
    return subject == null || !subject.who().isPerson()
        ? null
        : run(subject.begin(), subject.end());
  }

  /**
   * The block of running text before that of a quotation which fills a paragraph of its own, or -1.
   */
  private int paragraphBefore(QuotationDraft link) {
    int own = tokens.block(link.begin());
    if (!opensBlock(link) || blocks.get(own).kind() != Block.Kind.PARAGRAPH) {
      return -1;
    }
    int block = own - 1;
    while (block >= 0 && blocks.get(block).kind() != Block.Kind.PARAGRAPH) {
      if (blocks.get(block).kind() == Block.Kind.TITLE) {
        // A first line that ends like a sentence may well be one.
        return SentencePunctuation.endsSentence(blocks.get(block).text()) ? block : -1;
      }
      block--;
    }
    return block;
  }

  private boolean opensBlock(QuotationDraft link) {
    return isOnlyMarks(tokens.beginOfBlock(link.begin()), link.begin());
  }

  /** A source of another quotation: as sure as a rule, and not as its tags were there. */
  private @Nullable TaggedSpan again(@Nullable TaggedSpan source) {
    return source == null ? null : run(source.begin(), source.end());
  }

  private TaggedSpan run(int begin, int end) {
    return run(begin, end, tokens);
  }

  private static TaggedSpan run(int begin, int end, TokenIndex tokens) {
    return TaggedSpan.byRule(begin, end, tokens);
  }
}
