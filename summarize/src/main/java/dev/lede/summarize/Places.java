package dev.lede.summarize;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the {@link Place} of every sentence of a document, in time linear in its length.
 *
 * <p>First come the rules that look at a sentence alone, then those that look at its block and the
 * blocks beside it, then those of the genres. A later rule can only move a sentence further away
 * from the summary.
 */
final class Places {

  /** What is around an article by its own words. */
  private static final List<Predicate<Wording>> AROUND =
      List.of(
          Places::isParenthesis,
          LineLabel::matches,
          PublisherNotice::matches,
          ReaderCall::matches,
          ContactLine::matches,
          Tally::matches,
          SmallTalk::matches);

  /** Sentences as short as this belong to the notice that they stand in. */
  private static final int SHORT = 6;

  private static final int FEWEST = 3;

  /** An editor's words in square brackets are no longer. */
  private static final int LONGEST_INSERTION = 10;

  private static final int LONGEST_PITCH = 12;

  /** A word alone states nothing. */
  private static final int FEWEST_OF_STATEMENT = 2;

  private static final double MOST = 0.5;

  private final Document document;
  private final List<Sentence> sentences;
  private final List<Wording> wordings = new ArrayList<>();
  private final Place[] places;

  private Places(Document document) {
    this.document = document;
    this.sentences = document.sentences();
    this.places = new Place[sentences.size()];
    Arrays.fill(places, Place.ARTICLE);
  }

  /** Returns the place of each of the document's sentences, in their order. */
  static Place[] of(Document document) {
    Places places = new Places(document);
    places.findAround();
    places.findApart();
    List<Paragraph> paragraphs = places.paragraphs();
    places.spread(paragraphs);
    for (Genre genre : Genre.ALL) {
      genre.place(document, paragraphs, places.places);
    }
    return places.places;
  }

  private void findAround() {
    for (int i = 0; i < places.length; i++) {
      Wording wording = new Wording(sentences.get(i).text());
      wordings.add(wording);
      if (isAround(wording)) {
        places[i] = Place.AROUND;
      }
    }
  }

  private static boolean isAround(Wording wording) {
    for (Predicate<Wording> rule : AROUND) {
      if (rule.test(wording)) {
        return true;
      }
    }
    return false;
  }

  /** "(APPLAUSE)", "[crosstalk]", "[Previous story, posted at 7:47 p.m. ET]." */
  private static boolean isParenthesis(Wording wording) {
    String text = wording.text();
    int end = text.length();
    while (end > 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    char first = text.charAt(0);
    char last = text.charAt(end - 1);
    if (first == '[' && last == ']' && text.indexOf(']') == end - 1) {
      return wording.size() <= LONGEST_INSERTION;
    }
    return first == '('
        && last == ')'
        && (wording.size() <= FEWEST
            || (wording.size() <= SHORT && text.chars().noneMatch(Character::isLowerCase)));
  }

  private void findApart() {
    boolean lists = shareOfLists() > MOST;
    Wording title = new Wording(document.title().map(Block::text).orElse(""));
    TitleTwin twin = new TitleTwin(title);
    for (int i = 0; i < places.length; i++) {
      Block block = sentences.get(i).block();
      boolean apart =
          (block.kind() == Block.Kind.LIST_ITEM && !lists)
              || block.role() == Block.Role.STANDFIRST
              || !isStatement(wordings.get(i))
              || HalfQuotation.matches(wordings.get(i))
              || twin.matches(wordings.get(i));
      if (apart && places[i] == Place.ARTICLE) {
        places[i] = Place.APART;
      }
    }
  }

  /**
   * Whether it states something: not so a heading, "THE FERRY COMPANY LTD.", "Speed: 12 knots." and
   * "Why the ferry?"
   */
  private static boolean isStatement(Wording wording) {
    return wording.isFinished()
        && wording.size() >= FEWEST_OF_STATEMENT
        && !Tally.isMeasure(wording)
        && !Tally.isAge(wording)
        && !NoComment.matches(wording)
        && !(wording.isQuestion() && !wording.isQuoting() && wording.size() <= SHORT)
        && !(wording.size() <= SHORT && wording.text().chars().noneMatch(Character::isLowerCase));
  }

  /** The share of the text's sentences that lists have: of most of it, they are the article. */
  private double shareOfLists() {
    int listed = 0;
    for (Sentence sentence : sentences) {
      listed += sentence.block().kind() == Block.Kind.LIST_ITEM ? 1 : 0;
    }
    return sentences.isEmpty() ? 0 : (double) listed / sentences.size();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int begin = 0; begin < places.length; ) {
      Block block = sentences.get(begin).block();
      int end = begin + 1;
      while (end < places.length && sentences.get(end).block().span().equals(block.span())) {
        end++;
      }
      paragraphs.add(new Paragraph(block, begin, wordings.subList(begin, end)));
      begin = end;
    }
    return paragraphs;
  }

  /** "We want to hear from you!", before a call. */
  private static boolean isPitch(Wording wording) {
    return !wording.isQuoting()
        && !wording.isReporting()
        && wording.size() <= LONGEST_PITCH
        && (wording.isQuestion() || PublisherNotice.isAddressed(wording));
  }

  /** What stands in a notice belongs to it. */
  private void spread(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      Wording first = paragraph.wordings().get(0);
      boolean whole = LineLabel.opensNotice(first) || PublisherNotice.opensNotice(first);
      int around = 0;
      for (int i = paragraph.begin(); i < paragraph.end(); i++) {
        around += places[i] == Place.AROUND ? 1 : 0;
      }
      boolean mostly = 2 * around > paragraph.wordings().size();
      for (int i = paragraph.begin(); i < paragraph.end(); i++) {
        boolean beforeCall = i + 1 < paragraph.end() && ReaderCall.matches(wordings.get(i + 1));
        if (whole
            || (mostly && wordings.get(i).size() <= SHORT)
            || (beforeCall && isPitch(wordings.get(i)))) {
          places[i] = Place.AROUND;
        }
      }
    }
  }
}
