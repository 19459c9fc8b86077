package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Reason;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.WordUtils;

/** A report as text of 96 columns. */
final class TextWriter implements ReportWriter {

  private static final int COLUMNS = 96;
  private static final int MOVING_SENTENCES = 3;

  @Override
  public String write(ArticleReport report) {
    Objects.requireNonNull(report, "report");
    StringBuilder out = new StringBuilder();
    Document document = report.document();
    report.notes().forEach(note -> out.append("Note: ").append(note).append('\n'));
    out.append(report.notes().isEmpty() ? "" : "\n");
    document.title().map(Block::text).ifPresent(title -> out.append(title).append("\n\n"));
    String about = AboutLine.of(document.metadata());
    if (!about.isEmpty()) {
      item(out, "", about);
      out.append('\n');
    }
    out.append(count(document.sentences().size(), "sentence"))
        .append(" in ")
        .append(
            count(document.blocks().stream().filter(b -> b.kind().isBody()).count(), "paragraph"))
        .append("\n");
    if (report.parts().contains(Part.SUMMARY)) {
      heading(out, "KEY SENTENCES (" + report.summary().method() + ")");
      if (report.summary().sentences().isEmpty()) {
        out.append("There is no sentence.\n");
      }
      report.summary().sentences().forEach(sentence -> keySentence(out, sentence));
    }
    if (report.parts().contains(Part.SENTIMENT)) {
      tone(out, report.sentiment());
    }
    if (report.parts().contains(Part.QUOTES)) {
      quotations(out, document, report.quotations());
    }
    return out.toString();
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static void heading(StringBuilder out, String text) {
    out.append('\n').append(text).append("\n\n");
  }

  private static void item(StringBuilder out, String label, String text) {
    String margin = " ".repeat(label.length());
    out.append(label)
        .append(
            WordUtils.wrap(text, COLUMNS - label.length(), "\n", false)
                .replace("\n", "\n" + margin))
        .append('\n');
  }

  private static void keySentence(StringBuilder out, KeySentence sentence) {
    item(out, String.format(Locale.ROOT, "%4d  ", sentence.index() + 1), sentence.text());
  }

  private static void tone(StringBuilder out, DocumentSentiment sentiment) {
    heading(out, "TONE (polarity from -1 to 1)");
    out.append(line(sentiment.overall(), "overall"));
    sentiment.title().ifPresent(tone -> out.append(line(tone, "title")));
    sentiment.quotation().ifPresent(tone -> out.append(line(tone, "in quotations")));
    sentiment.narration().ifPresent(tone -> out.append(line(tone, "the author’s own words")));
    List<Reason> parts = sentiment.reasons();
    if (!parts.isEmpty()) {
      heading(out, "THE SENTENCES THAT MAKE IT");
      parts.stream()
          .limit(MOVING_SENTENCES)
          .forEach(
              part -> item(out, String.format(Locale.ROOT, "%+.3f  ", part.weight()), part.name()));
    }
    if (!sentiment.targets().isEmpty()) {
      heading(out, "TOWARD WHOM");
      for (TargetSentiment target : sentiment.targets()) {
        out.append(
            line(
                target.tone(),
                target.name()
                    + " ("
                    + count(target.mentions().size(), "mention")
                    + ")"
                    + EffectWords.behind(target.effect())));
      }
    }
    if (!sentiment.speakers().isEmpty()) {
      heading(out, "TONE OF WHAT THEY SAY");
      for (SpeakerSentiment speaker : sentiment.speakers()) {
        out.append(
            line(
                speaker.tone(),
                speaker.speaker().name() + " (" + count(speaker.quotations(), "quotation") + ")"));
      }
    }
  }

  private static String line(Tone tone, String what) {
    return String.format(Locale.ROOT, "%+.2f %-9s", tone.polarity(), tone.label()) + what + "\n";
  }

  private static void quotations(StringBuilder out, Document document, Quotations quotations) {
    heading(out, "WHO SAID WHAT");
    if (quotations.isEmpty()) {
      out.append("Nobody is quoted.\n");
    }
    bySpeaker(out, document, quotations.all());
    if (!quotations.positions().isEmpty()) {
      heading(out, "POSITIONS AND PLANS");
      bySpeaker(out, document, quotations.positions());
    }
  }

  /** What each says, in the order of the speakers' first quotations; what nobody says last. */
  private static void bySpeaker(StringBuilder out, Document document, List<Quotation> quotations) {
    Map<Speaker, List<Quotation>> known = new LinkedHashMap<>();
    List<Quotation> unknown = new ArrayList<>();
    for (Quotation quotation : quotations) {
      quotation
          .speaker()
          .map(speaker -> known.computeIfAbsent(speaker, unseen -> new ArrayList<>()))
          .orElse(unknown)
          .add(quotation);
    }
    known.forEach(
        (speaker, theirs) -> {
          out.append(described(speaker)).append('\n');
          theirs.forEach(quotation -> quotation(out, document, quotation));
        });
    if (!unknown.isEmpty()) {
      out.append("Somebody\n");
      unknown.forEach(quotation -> quotation(out, document, quotation));
    }
  }

  private static String described(Speaker speaker) {
    return speaker.name()
        + speaker.description().map(description -> ", " + description).orElse("")
        + " ("
        + speaker.kind().name().toLowerCase(Locale.ROOT)
        + ")";
  }

  private static void quotation(StringBuilder out, Document document, Quotation quotation) {
    String cue = quotation.cue().map(span -> document.textOf(span) + ": ").orElse("");
    String label =
        String.format(Locale.ROOT, "  %.2f %-9s", quotation.confidence(), quotation.kind());
    item(out, label, note(quotation) + cue + QuotedWords.of(quotation));
  }

  /** What is unusual about a quotation, in brackets: its act, and through whom it is known. */
  private static String note(Quotation quotation) {
    List<String> notes = new ArrayList<>();
    if (quotation.act() != Quotation.Act.SAID) {
      notes.add(quotation.act().name().toLowerCase(Locale.ROOT));
    }
    quotation.through().ifPresent(reporter -> notes.add("through " + reporter.name()));
    return notes.isEmpty() ? "" : "[" + String.join(", ", notes) + "] ";
  }
}
