package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.TargetSentiment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.text.WordUtils;

/** The tone of an article toward one person, organization or place, as text or as a row. */
final class TowardWriter implements ReportWriter {

  static final List<String> COLUMNS =
      List.of("article", "title", "published", "target", "polarity", "label", "effect", "mentions");

  private static final int COLUMNS_OF_TEXT = 96;
  private static final String MARGIN = "       ";

  private final String name;

  TowardWriter(String name) {
    if (Objects.requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("the name is blank; give a name that articles have");
    }
    this.name = name.strip();
  }

  private Optional<TargetSentiment> target(ArticleReport report) {
    DocumentSentiment sentiment = report.sentiment(); // or it was not asked for
    return report.entity(name).flatMap(sentiment::toward);
  }

  @Override
  public String write(ArticleReport report) {
    Objects.requireNonNull(report, "report");
    Optional<TargetSentiment> target = target(report);
    if (target.isEmpty()) {
      return "The article names no person, organization or place \"" + name + "\".\n";
    }
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%+.2f %s toward %s (%s)%s\n",
            target.get().tone().polarity(),
            target.get().tone().label(),
            target.get().name(),
            TargetTables.times(target.get().mentions().size(), "mention"),
            EffectWords.behind(target.get().effect())));
    for (MentionSentiment mention : target.get().mentions()) {
      String sentence =
          WordUtils.wrap(
              mention.sentence().text(), COLUMNS_OF_TEXT - MARGIN.length(), "\n" + MARGIN, false);
      String effect = EffectWords.of(mention.effect()).map(word -> " [" + word + "]").orElse("");
      out.append(
          String.format(Locale.ROOT, "\n%+.2f  %s%s", mention.tone().polarity(), sentence, effect));
    }
    return out.append('\n').toString();
  }

  /** The row of an article; without figures if it does not name the target. */
  String csv(String id, ArticleReport report) {
    Optional<TargetSentiment> target = target(report);
    return Csv.line(
        List.of(
            id,
            report.document().title().map(Block::text).orElse(""),
            report.document().metadata().published().map(p -> p.day().toString()).orElse(""),
            target.map(TargetSentiment::name).orElse(name),
            target.map(t -> String.format(Locale.ROOT, "%.4f", t.tone().polarity())).orElse(""),
            target.map(t -> ToneBar.sign(t.tone())).orElse(""),
            target.flatMap(t -> EffectWords.of(t.effect())).orElse(""),
            String.valueOf(target.map(t -> t.mentions().size()).orElse(0))));
  }
}
