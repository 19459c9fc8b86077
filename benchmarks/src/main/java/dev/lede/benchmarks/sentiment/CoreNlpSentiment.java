package dev.lede.benchmarks.sentiment;

import dev.lede.benchmarks.CoreNlp;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;

/** CoreNLP's sentiment (Socher et al., EMNLP 2013) with the constituency parser that it needs. */
final class CoreNlpSentiment {

  private static final int CLASSES = 5;

  private final StanfordCoreNLP pipeline;

  private CoreNlpSentiment(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads the models; empty if they are not on the class path. */
  static Optional<CoreNlpSentiment> ifPresent() {
    return CoreNlp.pipeline("tokenize,pos,parse,sentiment").map(CoreNlpSentiment::new);
  }

  /** The mean of the predicted classes of the sentences, from -1 to 1; 0 if there are none. */
  double polarity(String text) {
    return sentences(text).stream()
        .mapToDouble(sentence -> (RNNCoreAnnotations.getPredictedClass(tree(sentence)) - 2) / 2.0)
        .average()
        .orElse(0);
  }

  /** The mean of the probabilities of the five classes over the sentences; zeros for none. */
  List<Double> classes(String text) {
    List<CoreMap> sentences = sentences(text);
    Double[] mean = new Double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      int index = c;
      mean[c] =
          sentences.stream().mapToDouble(s -> probabilities(s).get(index)).average().orElse(0);
    }
    return List.of(mean);
  }

  private static List<Double> probabilities(CoreMap sentence) {
    return RNNCoreAnnotations.getPredictionsAsStringList(tree(sentence));
  }

  private static Tree tree(CoreMap sentence) {
    return sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
  }

  private List<CoreMap> sentences(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }
}
