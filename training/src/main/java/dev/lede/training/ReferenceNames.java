package dev.lede.training;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.Token;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of persons, organizations and places that CoreNLP's CRF of three classes finds. Its
 * model comes with the profile {@code corenlp-models}.
 */
public final class ReferenceNames {

  /**
   * A name and what it names.
   *
   * @param kind PERSON, ORGANIZATION or LOCATION
   */
  public record Name(Span span, String kind) {}

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String NO_NAME = "O";

  private final CRFClassifier<CoreLabel> classifier;

  private ReferenceNames(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /** Loads the model; empty if it is not on the class path. */
  public static Optional<ReferenceNames> ifPresent() {
    if (ReferenceNames.class.getResource("/" + MODEL) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ReferenceNames(CRFClassifier.getClassifier(MODEL)));
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(MODEL + " cannot be read", e);
    }
  }

  /** Returns the names in a document, sentence by sentence. */
  public List<Name> in(Document document) {
    List<Name> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      block.sentences().forEach(sentence -> addNames(sentence, found));
    }
    return found;
  }

  private void addNames(Sentence sentence, List<Name> found) {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.text());
      word.setValue(token.text());
      words.add(word);
    }
    // Not classify(), which leaves out the shapes of words that the model was trained with.
    words = classifier.classifySentence(words);
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
        found.add(new Name(new Span(first.begin(), last.end()), kind));
      }
      i = end;
    }
  }
}
