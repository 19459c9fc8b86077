package dev.lede.benchmarks;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.function.ToIntFunction;

/** What is done with an article while it is measured; the text is read each time. */
enum Job {
  READING("Lede, reading, sentences, tokens"),
  SUMMARY("Lede, summary"),
  SENTIMENT("Lede, tones"),
  QUOTES("Lede, quotations"),
  ALL("Lede, all three"),
  CORENLP_SENTIMENT("CoreNLP, tones"),
  CORENLP_QUOTES("CoreNLP, quotations"),
  CORENLP_BOTH("CoreNLP, both");

  private final String label;

  Job(String label) {
    this.label = label;
  }

  boolean isOurs() {
    return compareTo(CORENLP_SENTIMENT) < 0;
  }

  /** Whether what it needs is on the class path. */
  boolean isPossible() {
    return isOurs() || CoreNlp.isPresent();
  }

  /**
   * Loads what it needs, on one thread; that stays until the process ends.
   *
   * @return does it; what it returns is a size of the result, so that nothing is left out
   */
  ToIntFunction<String> start() {
    return switch (this) {
      case READING ->
          text ->
              Document.of(text).sentences().stream()
                  .map(Sentence::tokens)
                  .mapToInt(tokens -> tokens.size())
                  .sum();
      case SUMMARY -> {
        Summarizer summarizer = Summarizer.create();
        yield text ->
            summarizer.summarize(Document.of(text), Length.sentences(3)).sentences().size();
      }
      case SENTIMENT -> {
        SentimentAnalyzer sentiment = SentimentAnalyzer.create();
        yield text -> sentiment.analyze(Document.of(text)).targets().size();
      }
      case QUOTES -> {
        QuoteAttributor quotes = QuoteAttributor.builder().encoder(Encoder.create()).build();
        yield text -> quotes.attribute(Document.of(text)).all().size();
      }
      case ALL -> {
        ArticleAnalyzer analyzer = ArticleAnalyzer.builder().threads(1).build();
        yield text -> analyzer.analyze(text).quotations().all().size();
      }
      case CORENLP_SENTIMENT -> coreNlp("tokenize,pos,parse,sentiment");
      case CORENLP_QUOTES -> coreNlp("tokenize,pos,lemma,ner,depparse,coref,quote");
      case CORENLP_BOTH -> coreNlp("tokenize,pos,lemma,ner,depparse,coref,quote,parse,sentiment");
    };
  }

  private static ToIntFunction<String> coreNlp(String annotators) {
    var pipeline = CoreNlp.pipeline(annotators).orElseThrow();
    return text -> {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
    };
  }

  @Override
  public String toString() {
    return label;
  }
}
