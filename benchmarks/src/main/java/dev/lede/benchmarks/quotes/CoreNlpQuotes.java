package dev.lede.benchmarks.quotes;

import dev.lede.benchmarks.CoreNlp;
import dev.lede.document.Span;
import dev.lede.training.gold.GoldAttribution;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quotations that CoreNLP's quote annotator finds, with the annotators that it needs as they
 * come.
 */
final class CoreNlpQuotes {

  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  private CoreNlpQuotes(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads the models; empty if they are not on the class path. */
  static Optional<CoreNlpQuotes> ifPresent() {
    return CoreNlp.pipeline(ANNOTATORS).map(CoreNlpQuotes::new);
  }

  /** Returns what stands in quotation marks with the speaker that CoreNLP gives it. */
  List<GoldAttribution> in(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    List<GoldAttribution> found = new ArrayList<>();
    for (CoreMap quote : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
      Span content =
          new Span(
              quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      List<Span> source = new ArrayList<>();
      Integer begin = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer end = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      if (begin != null && end != null) {
        source.add(new Span(tokens.get(begin).beginPosition(), tokens.get(end).endPosition()));
      }
      List<Span> contents = GoldAttribution.normal(List.of(content), text);
      String speaker = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
      if (speaker == null) {
        speaker = quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class);
      }
      if (!contents.isEmpty()) {
        found.add(
            new GoldAttribution(
                "direct",
                false,
                GoldAttribution.normal(source, text),
                List.of(),
                contents,
                Optional.ofNullable(speaker),
                1));
      }
    }
    return found;
  }
}
