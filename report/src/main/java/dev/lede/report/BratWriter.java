package dev.lede.report;

import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.summarize.KeySentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report as stand-off annotations. Key sentences, contents of quotations and positions, cues,
 * sources and mentions of targets are bound to the text. Relations lead from contents to cues and
 * sources. Kind, act and tone are attributes; speakers and confidences are notes.
 */
final class BratWriter implements ReportWriter {

  @Override
  public String write(ArticleReport report) {
    Objects.requireNonNull(report, "report");
    return new Annotations(report.document().text()).of(report);
  }

  /** The annotations of one document. */
  private static final class Annotations {
    private final String text;
    // For every offset how many code points stand before it.
    private final int[] points;
    private final StringBuilder out = new StringBuilder();
    private int bound;
    private int relations;
    private int attributes;
    private int notes;

    Annotations(String text) {
      this.text = text;
      points = new int[text.length() + 1];
      for (int i = 0, count = 0; i < text.length(); i++) {
        points[i] = count;
        boolean opens =
            Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        count += opens ? 0 : 1;
        points[i + 1] = count;
      }
    }

    String of(ArticleReport report) {
      if (report.parts().contains(Part.SUMMARY)) {
        for (KeySentence sentence : report.summary().sentences()) {
          String id = bound("KeySentence", List.of(sentence.span()));
          note(
              id,
              String.format(Locale.ROOT, "rank %d, score %.3f", sentence.rank(), sentence.score()));
        }
      }
      if (report.parts().contains(Part.QUOTES)) {
        report.quotations().forEach(quotation -> quotation("Content", quotation));
        report.quotations().positions().forEach(position -> quotation("Position", position));
      }
      if (report.parts().contains(Part.SENTIMENT)) {
        report.sentiment().targets().forEach(this::target);
      }
      return out.toString();
    }

    private void quotation(String type, Quotation quotation) {
      String content = bound(type, quotation.content());
      attribute("Kind", content, quotation.kind().name());
      attribute("Act", content, quotation.act().name());
      note(
          content,
          quotation.speaker().map(speaker -> "speaker " + speaker.name() + ", ").orElse("")
              + quotation.through().map(who -> "through " + who.name() + ", ").orElse("")
              + confidences(quotation));
      relation("CuedBy", content, "Cue", quotation.cue());
      relation("SaidBy", content, "Source", quotation.source());
    }

    private static String confidences(Quotation quotation) {
      String joint = String.format(Locale.ROOT, "confidence %.2f", quotation.confidence());
      return quotation.speaker().isEmpty()
          ? joint
          : joint
              + String.format(
                  Locale.ROOT,
                  " (said %.2f, speaker %.2f)",
                  quotation.saidConfidence(),
                  quotation.speakerConfidence());
    }

    private void target(TargetSentiment target) {
      for (MentionSentiment mention : target.mentions()) {
        String id = bound("Target", List.of(mention.span()));
        attribute("Tone", id, mention.tone().label().name());
        note(id, target.name());
      }
    }

    private String bound(String type, List<Span> spans) {
      List<Span> parts = new ArrayList<>();
      spans.forEach(span -> withoutLineBreaks(span, parts));
      String id = "T" + ++bound;
      out.append(id)
          .append('\t')
          .append(type)
          .append(' ')
          .append(
              parts.stream()
                  .map(part -> points[part.begin()] + " " + points[part.end()])
                  .collect(Collectors.joining(";")))
          .append('\t')
          .append(parts.stream().map(part -> part.in(text)).collect(Collectors.joining(" ")))
          .append('\n');
      return id;
    }

    /** The format has an annotation a line, so that one cannot hold a line break. */
    private void withoutLineBreaks(Span span, List<Span> parts) {
      int begin = span.begin();
      for (int i = span.begin(); i <= span.end(); i++) {
        if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
          if (begin < i) {
            parts.add(new Span(begin, i));
          }
          begin = i + 1;
        }
      }
    }

    private void relation(String type, String from, String toType, Optional<Span> to) {
      if (to.isPresent()) {
        String id = bound(toType, List.of(to.get()));
        out.append('R')
            .append(++relations)
            .append('\t')
            .append(type)
            .append(" Arg1:")
            .append(from)
            .append(" Arg2:")
            .append(id)
            .append('\n');
      }
    }

    private void attribute(String name, String of, String value) {
      out.append('A')
          .append(++attributes)
          .append('\t')
          .append(name)
          .append(' ')
          .append(of)
          .append(' ')
          .append(value)
          .append('\n');
    }

    private void note(String of, String text) {
      out.append('#')
          .append(++notes)
          .append("\tAnnotatorNotes ")
          .append(of)
          .append('\t')
          .append(text.replaceAll("[\\t\\r\\n]+", " "))
          .append('\n');
    }
  }
}
