package dev.lede.quotes;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.Characters;
import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns that their layout shows and not quotation marks. A paragraph may begin with a label and a
 * colon ({@code MARTINEZ: Are you going to resign?}), be a question or an answer ({@code Q:},
 * {@code A.}). Or it begins with a dash, as novels and some papers set speech. All that stands
 * there is said word for word.
 */
final class Transcript {

  private static final int LONGEST_LABEL = 10;

  /** What stands for the probability of tags where the layout decides. */
  private static final double BY_LAYOUT = 0.99;

  private static final Set<String> DASHES = Set.of("–", "—", "―");

  /** What a check of facts writes before a colon, behind "the" or "our". */
  private static final Set<String> OF_CHECKS =
      Set.of(
          "facts",
          "verdict",
          "claim",
          "reality",
          "context",
          "evidence",
          "finding",
          "findings",
          "rating",
          "conclusion",
          "sources");

  private static final Set<String> QUESTIONER = Set.of("q", "question");
  private static final Set<String> ANSWERER = Set.of("a", "answer");

  private final Document document;

  private final TokenIndex tokens;
  private final Coreference who;
  private final QuotedTokens quoted;
  private final List<QuotationDraft> turns = new ArrayList<>();
  private final Set<Integer> blocks = new HashSet<>();

  /** By the initials of those whom labels have named in full, where. */
  private final Map<String, TaggedSpan> initials = new HashMap<>();

  /**
   * A label.
   *
   * @param begin its first token
   * @param end the token after its last one, before brackets
   * @param behind the first token of what is said
   */
  private record Label(int begin, int end, int behind, boolean sure) {}

  Transcript(Document document, TokenIndex tokens, Coreference who, QuotedTokens quoted) {
    this.document = document;
    this.tokens = tokens;
    this.who = who;
    this.quoted = quoted;
    readLabels();
    readDashes();
    readBlockquotes();
    turns.sort(Comparator.comparingInt(QuotationDraft::begin));
  }

  /** The turns, in the order of the text. */
  List<QuotationDraft> turns() {
    return Collections.unmodifiableList(turns);
  }

  /** Whether a token stands in such a turn, of which tags and marks need say nothing more. */
  boolean holds(int token) {
    return blocks.contains(tokens.block(token));
  }

  private void readLabels() {
    List<Label> labels = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      if (t == tokens.beginOfBlock(t)) {
        Label label = label(t);
        if (label != null && hasWords(label)) {
          labels.add(label);
        }
      }
    }
    TaggedSpan answerer =
        labels.isEmpty() ? null : new Interviewee(tokens, who).before(labels.get(0).begin());
    for (Label label : labels) {
      if (labels.size() > 1 || label.sure()) {
        add(label, answerer);
      }
    }
    if (labels.isEmpty()) {
      readInterview();
    }
  }

  private void readInterview() {
    BareInterview interview = new BareInterview(document.blocks(), tokens, who, quoted);
    for (QuotationDraft turn : interview.turns(BY_LAYOUT)) {
      turns.add(turn);
      blocks.add(tokens.block(turn.begin()));
    }
    interview.questions().forEach(question -> blocks.add(tokens.block(question)));
  }

  private @Nullable Label label(int begin) {
    int last = Math.min(tokens.size(), begin + LONGEST_LABEL);
    int end = begin;
    boolean brackets = false;
    int labelEnd = -1;
    while (end < last && tokens.block(end) == tokens.block(begin)) {
      String text = tokens.text(end);
      boolean letter = end == begin + 1 && text.equals(".") && isOneLetter(begin);
      if (text.equals(":") || letter) {
        break;
      }
      if (isBracket(end, "(", "-LRB-", "[", ",")) {
        brackets = brackets || !text.equals(",");
        labelEnd = labelEnd < 0 ? end : labelEnd;
      }
      end++;
    }
    int behind = behindBrackets(end + 1);
    if (end == last
        || end == begin
        || behind >= tokens.size()
        || tokens.block(behind) != tokens.block(begin)
        || (NounPhrase.isPunctuation(tokens, behind) && !(isOneLetter(begin) && isMark(behind)))) {
      // "A." may be a token of its own.
      boolean dotted =
          isOneLetter(begin)
              && tokens.text(begin).endsWith(".")
              && begin + 1 < tokens.size()
              && tokens.block(begin + 1) == tokens.block(begin);
      return dotted ? new Label(begin, begin + 1, begin + 1, false) : null;
    }
    labelEnd = labelEnd < 0 ? end : labelEnd;
    boolean capitals = isCapitals(begin, labelEnd);
    boolean person = isPersonOnly(begin, labelEnd);
    boolean letter = isOneLetter(begin) && labelEnd == begin + 1;
    int first = isMark(begin) ? begin + 1 : begin;
    boolean article = RuleWords.BEGINS_ROLE.contains(tokens.lower(first));
    if (article && first + 2 == labelEnd && OF_CHECKS.contains(tokens.lower(first + 1))) {
      return null; // "THE FACTS"
    }
    if (RuleWords.LABELS.contains(tokens.lower(first)) && !letter) {
      return null;
    }
    boolean shortened = labelEnd == begin + 1 && initials.containsKey(tokens.text(begin));
    boolean role =
        tokens.isCapital(begin)
            && RuleWords.isPerson(tokens.lower(labelEnd - 1))
            && labelEnd - begin < 4;
    if (person && labelEnd > begin + 1) {
      learnInitials(begin, labelEnd);
    }
    return capitals || person || letter || role || shortened
        ? new Label(begin, labelEnd, behind, capitals && (person || brackets))
        : null;
  }

  /** Where the words begin behind "(Laughs)". */
  private int behindBrackets(int token) {
    if (token >= tokens.size() || !isBracket(token, "(", "-LRB-", "[")) {
      return token;
    }
    for (int t = token + 1; t < Math.min(tokens.size(), token + LONGEST_LABEL); t++) {
      if (isBracket(t, ")", "-RRB-", "]")) {
        return t + 1;
      }
    }
    return token;
  }

  private boolean isBracket(int token, String... brackets) {
    return List.of(brackets).contains(tokens.text(token));
  }

  /** Not so "Jane Roe: 1,769." and "Director: Jane Roe". */
  private boolean hasWords(Label label) {
    int end = endOfBlock(label.behind());
    for (int t = label.behind(); t < end; t++) {
      String text = tokens.text(t);
      boolean word = text.codePoints().filter(Character::isLetter).count() > 1;
      if ((word && !who.hasName(t)) || text.equals("?") || text.equals("!")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneLetter(int token) {
    String word = tokens.lower(token).replace(".", "");
    return QUESTIONER.contains(word) || ANSWERER.contains(word);
  }

  private boolean isCapitals(int begin, int end) {
    int letters = 0;
    for (int t = begin; t < end; t++) {
      String text = tokens.text(t);
      if (!text.equals(text.toUpperCase(Locale.ROOT))) {
        return false;
      }
      letters += (int) text.chars().filter(Character::isLetter).count();
    }
    return letters > 3;
  }

  /** "Tilda Mensah:" is "TM:" afterwards. */
  private void learnInitials(int begin, int end) {
    StringBuilder letters = new StringBuilder();
    for (int t = begin; t < end; t++) {
      if (tokens.isCapital(t) && !RuleWords.TITLES.contains(tokens.lower(t))) {
        letters.appendCodePoint(tokens.text(t).codePointAt(0));
      }
    }
    if (letters.length() > 1) {
      initials.putIfAbsent(letters.toString(), run(begin, end));
    }
  }

  private boolean isPersonOnly(int begin, int end) {
    for (int t = begin; t < end; t++) {
      Referent named = who.named(t);
      boolean title =
          RuleWords.MASCULINE_TITLES.contains(tokens.lower(t))
              || RuleWords.FEMININE_TITLES.contains(tokens.lower(t))
              || RuleWords.isPerson(tokens.lower(t));
      if (!(named != null && named.isPerson()) && !title) {
        return false;
      }
    }
    return end > begin;
  }

  private void add(Label label, @Nullable TaggedSpan answerer) {
    int end = label.behind();
    while (end < tokens.size() && tokens.block(end) == tokens.block(label.behind())) {
      end++;
    }
    TaggedSpan said = run(label.behind(), end);
    String first = tokens.lower(label.begin()).replace(".", "");
    TaggedSpan source = run(label.begin(), label.end());
    if (QUESTIONER.contains(first)) {
      source = null;
    } else if (ANSWERER.contains(first)) {
      source = answerer;
    } else if (label.end() == label.begin() + 1) {
      source = initials.getOrDefault(tokens.text(label.begin()), source);
    }
    int cue = label.end();
    while (cue < label.behind() - 1 && !tokens.text(cue).equals(":")) {
      cue++;
    }
    cue = Math.max(label.begin(), Math.min(cue, label.behind() - 1));
    turns.add(new QuotationDraft(List.of(said), run(cue, cue + 1), source, null, 0, 0));
    blocks.add(tokens.block(label.begin()));
  }

  /** Paragraphs that begin with a dash, of which somebody is said to say at least one. */
  private void readDashes() {
    List<int[]> found = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      String text = document.blocks().get(tokens.block(t)).text();
      if (t == tokens.beginOfBlock(t) && DASHES.contains(text.substring(0, 1))) {
        // A dash that was taken for a bullet is no token.
        int begin = DASHES.contains(tokens.text(t)) ? t + 1 : t;
        int end = begin;
        while (end < tokens.size() && tokens.block(end) == tokens.block(t)) {
          end++;
        }
        if (begin < end) {
          found.add(new int[] {begin, end});
        }
      }
    }
    if (found.size() < 2) {
      return;
    }
    for (int[] paragraph : found) {
      QuotationDraft turn = dashed(paragraph[0], paragraph[1]);
      if (turn != null) {
        turns.add(turn);
        blocks.add(tokens.block(paragraph[0]));
      }
    }
  }

  /** {@code <blockquote>} with {@code <cite>}: the paragraphs are of whom the last one names. */
  private void readBlockquotes() {
    List<TaggedSpan> open = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t = endOfBlock(t)) {
      Block block = document.blocks().get(tokens.block(t));
      if (block.role() == Block.Role.QUOTED) {
        TaggedSpan words = withoutMarks(t, endOfBlock(t));
        if (words != null) {
          open.add(words);
        }
      } else {
        if (block.role() == Block.Role.SOURCE && !open.isEmpty()) {
          addCited(List.copyOf(open), t, endOfBlock(t));
        }
        open.clear();
      }
    }
  }

  private void addCited(List<TaggedSpan> words, int begin, int end) {
    int first = begin;
    while (first < end - 1 && NounPhrase.isPunctuation(tokens, first)) {
      first++;
    }
    int last = first;
    while (last < end && !NounPhrase.isPunctuation(tokens, last)) {
      last++;
    }
    if (last > first) {
      turns.add(new QuotationDraft(words, null, run(first, last), null, 0, 0));
      words.forEach(part -> blocks.add(tokens.block(part.begin())));
    }
  }

  private int endOfBlock(int token) {
    int end = token;
    while (end < tokens.size() && tokens.block(end) == tokens.block(token)) {
      end++;
    }
    return end;
  }

  private @Nullable TaggedSpan withoutMarks(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isMark(begin)) {
      begin++;
    }
    while (end > begin && isMark(end - 1)) {
      end--;
    }
    return begin < end ? run(begin, end) : null;
  }

  private boolean isMark(int token) {
    String text = tokens.text(token);
    return QuotationMark.canOpen(text)
        || QuotationMark.canClose(text)
        || text.equals("«")
        || text.equals("»");
  }

  /** {@code — The roof is gone, said N. It fell.} */
  private @Nullable QuotationDraft dashed(int begin, int end) {
    for (int t = begin + 1; t + 2 < end; t++) {
      if (!tokens.text(t).equals(",") || quoted.at(t)) {
        continue;
      }
      int verb = t + 1;
      boolean inverted = CueWords.SAY.contains(tokens.lower(verb));
      int stop = verb;
      while (stop < end && !NounPhrase.isPunctuation(tokens, stop)) {
        stop++;
      }
      if (!inverted) {
        verb = stop - 1;
      }
      if (stop - t > LONGEST_LABEL || !CueWords.SAY.contains(tokens.lower(verb)) || stop == t + 2) {
        continue;
      }
      TaggedSpan source = inverted ? run(verb + 1, stop) : run(t + 1, verb);
      List<TaggedSpan> parts = new ArrayList<>();
      parts.add(run(begin, t + 1));
      int next = stop;
      while (next < end && NounPhrase.isPunctuation(tokens, next)) {
        next++;
      }
      if (next < end) {
        parts.add(run(next, end));
      }
      return new QuotationDraft(
          Collections.unmodifiableList(parts), run(verb, verb + 1), source, null, 0, 0);
    }
    return null;
  }

  private TaggedSpan run(int begin, int end) {
    Span span = tokens.span(begin, end);
    String text = span.in(document.text());
    int from = 0;
    while (from < text.length() - 1 && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    return new TaggedSpan(
        begin, end, new Span(span.begin() + from, span.end()), BY_LAYOUT, BY_LAYOUT);
  }
}
