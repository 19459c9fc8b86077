package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Interviews and transcripts: paragraphs under labels of who speaks ("Q:", "SEN. ODO HALE:"), or
 * questions in paragraphs of their own.
 *
 * <p>Never a question, nor small talk after a label. What else the one who asks says, and answers
 * of a few words, are apart: the introduction and the answers with the facts remain.
 */
final class Dialogue implements Genre {

  private static final int FEWEST_TURNS = 3;

  /** The least share of the paragraphs that are turns. */
  private static final double LEAST_LABELED = 0.4;

  private static final double LEAST_QUESTIONS = 0.2;
  private static final int LONGEST_QUESTION = 4;
  private static final int LONGEST_LABEL = 40;
  private static final int LABEL_WORDS = 6;

  /** Answers as short as this say yes or no. */
  private static final int SHORT = 4;

  @Override
  public void place(Document document, List<Paragraph> paragraphs, Place[] places) {
    if (!placeLabeled(paragraphs, places)) {
      placeQuestions(paragraphs, places);
    }
  }

  private static boolean placeLabeled(List<Paragraph> paragraphs, Place[] places) {
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Integer> asked = new HashMap<>();
    int labeled = 0;
    int most = 0;
    for (Paragraph paragraph : paragraphs) {
      String label = label(paragraph.block().text());
      if (!label.isEmpty()) {
        labeled++;
        most = Math.max(most, turns.merge(label, 1, Integer::sum));
        asked.merge(label, paragraph.last().isQuestion() ? 1 : 0, Integer::sum);
      }
    }
    if (labeled < FEWEST_TURNS
        || labeled < LEAST_LABELED * paragraphs.size()
        || turns.size() < 2
        || most < 2) {
      return false;
    }
    boolean asks = false;
    for (Paragraph paragraph : paragraphs) {
      String label = label(paragraph.block().text());
      if (!label.isEmpty()) {
        int own = turns.getOrDefault(label, 0);
        asks = 3 * asked.getOrDefault(label, 0) > own;
      }
      placeTurn(paragraph, places, asks, new Wording(label).size());
    }
    return true;
  }

  private static void placeQuestions(List<Paragraph> paragraphs, Place[] places) {
    int questions = 0;
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      questions += isQuestion(paragraphs.get(p)) && !isQuestion(paragraphs.get(p + 1)) ? 1 : 0;
    }
    if (questions < FEWEST_TURNS || questions < LEAST_QUESTIONS * paragraphs.size()) {
      return;
    }
    for (Paragraph paragraph : paragraphs) {
      placeTurn(paragraph, places, isQuestion(paragraph), 0);
    }
  }

  private static boolean isQuestion(Paragraph paragraph) {
    return paragraph.last().isQuestion()
        && !paragraph.last().isQuoting()
        && paragraph.wordings().size() <= LONGEST_QUESTION;
  }

  private static void placeTurn(Paragraph paragraph, Place[] places, boolean asks, int labelWords) {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      Wording wording = paragraph.wordings().get(i - paragraph.begin());
      int begin = i == paragraph.begin() ? labelWords : 0;
      Place place = places[i];
      if (wording.isQuestion() || SmallTalk.matches(wording, begin)) {
        place = Place.AROUND;
      } else if (asks || wording.size() - begin < SHORT) {
        place = Place.APART;
      }
      places[i] = place.compareTo(places[i]) > 0 ? place : places[i];
    }
  }

  /** Returns who speaks, up to the colon; empty if no label begins the text. */
  static String label(String text) {
    int colon = text.indexOf(':');
    if (colon < 1
        || colon > LONGEST_LABEL
        || colon + 1 >= text.length()
        || text.charAt(colon + 1) != ' ') {
      return "";
    }
    String label = text.substring(0, colon);
    Wording words = new Wording(label);
    if (words.size() == 0 || words.size() > LABEL_WORDS || LineLabel.matches(new Wording(text))) {
      return "";
    }
    for (String form : words.forms()) {
      if (Character.isLowerCase(form.charAt(0)) && form.length() > 3) {
        return "";
      }
    }
    return label;
  }
}
