package dev.lede.benchmarks.encoder;

import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.Token;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of persons, organisations and places that CoreNLP's CRF of three classes finds. Its
 * model comes with the profile {@code corenlp-models}.
 */
final class ReferenceNames {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String NO_NAME = "O";

  private final CRFClassifier<CoreLabel> classifier;

  /**
   * Loads the model.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  ReferenceNames() {
    try {
      classifier = CRFClassifier.getClassifier(MODEL);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(
          MODEL + " is not on the class path; add -Pcorenlp-models to the command", e);
    }
  }

  /** Returns the names in a sentence and the kind of each: PERSON, ORGANIZATION or LOCATION. */
  Map<Span, String> in(Sentence sentence) {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.text());
      word.setValue(token.text());
      words.add(word);
    }
    classifier.classify(words);
    Map<Span, String> found = new LinkedHashMap<>();
    int i = 0;
    while (i < words.size()) {
      String kind = words.get(i).get(AnswerAnnotation.class);
      int end = i + 1;
      while (end < words.size() && words.get(end).get(AnswerAnnotation.class).equals(kind)) {
        end++;
      }
      if (!kind.equals(NO_NAME)) {
        Span first = sentence.tokens().get(i).span();
        Span last = sentence.tokens().get(end - 1).span();
        found.put(new Span(first.begin(), last.end()), kind);
      }
      i = end;
    }
    return found;
  }
}
