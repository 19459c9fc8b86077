package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.Effect;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reports made by hand: two articles in which Eva Roe speaks, and a neighbor in each. */
final class ManyArticles {

  static final ArticleReport POOL =
      report("Pool closes", "2026-05-03", "Eva Roe", -.5, "“No, never,” said Eva Roe.");
  static final ArticleReport PARK =
      report("A park opens", "2026-06-01", "EVA ROE", .5, "“No, never,” said EVA ROE.");

  private ManyArticles() {}

  /** An article in which somebody speaks, and a neighbor. */
  static ArticleReport report(
      String title, String date, String name, double polarity, String text) {
    Document article =
        DocumentReader.html()
            .read(
                "<meta property=\"article:published_time\" content=\"%s\"><h1>%s</h1><p>%s</p>"
                        .formatted(date, title, text)
                    + "<p>“Well &amp; good,” said a neighbor.</p>");
    Span who = spanOf(article, name);
    Entities entities =
        Entities.builder(article).add(name, Mention.Kind.PERSON, List.of(who)).build();
    Entity entity = entities.all().get(0);
    Tone tone = new Tone(polarity, polarity < 0 ? 1 : 0, 0, polarity < 0 ? 0 : 1);
    DocumentSentiment.Builder sentiment = DocumentSentiment.builder(article, tone);
    article.sentences().forEach(s -> sentiment.sentence(tone, Collections.nCopies(5, .2)));
    sentiment.target(
        TargetSentiment.of(
            name,
            Optional.of(entity),
            tone,
            List.of(MentionSentiment.of(article, who, tone, Optional.of(new Effect(.7, .2, .1))))));
    return ArticleReport.builder(article)
        .entities(entities)
        .sentiment(sentiment.build())
        .quotations(
            Quotations.of(
                article,
                List.of(
                    Quotation.builder(
                            article, Quotation.Kind.DIRECT, List.of(spanOf(article, "No, never,")))
                        .cue(spanOf(article, "said"))
                        .speaker(Speaker.of(entity))
                        .build(),
                    Quotation.builder(
                            article,
                            Quotation.Kind.DIRECT,
                            List.of(spanOf(article, "Well &amp; good,")))
                        .speaker(Speaker.builder("a neighbor", Speaker.Kind.UNNAMED).build())
                        .build())))
        .build();
  }

  private static Span spanOf(Document article, String words) {
    int begin = article.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
