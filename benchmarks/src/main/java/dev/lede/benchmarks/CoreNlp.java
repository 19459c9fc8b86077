package dev.lede.benchmarks;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Optional;
import java.util.Properties;

/**
 * CoreNLP as it comes; only that a single line end is no end of a sentence. Its models come with
 * the profile {@code corenlp-models}.
 */
public final class CoreNlp {

  private static final String ONE_MODEL = "/edu/stanford/nlp/models/sentiment/sentiment.ser.gz";

  /** Longer sentences, in tokens, stay without a parse: their chart takes gigabytes. */
  private static final String LONGEST_PARSED = "100";

  private CoreNlp() {}

  /** Whether its models are on the class path. */
  public static boolean isPresent() {
    return CoreNlp.class.getResource(ONE_MODEL) != null;
  }

  /** Loads the models for some annotators; empty if they are not on the class path. */
  public static Optional<StanfordCoreNLP> pipeline(String annotators) {
    if (!isPresent()) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("parse.maxlen", LONGEST_PARSED);
    return Optional.of(new StanfordCoreNLP(properties));
  }
}
