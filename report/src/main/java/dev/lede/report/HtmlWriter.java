package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.internal.TextResource;
import dev.lede.quotes.Quotations;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import java.util.List;
import java.util.Locale;

/** A report as a web page: the article with marks, and tables beside it. */
final class HtmlWriter implements ReportWriter {

  private static final int LONGEST_TITLE = 120;

  @Override
  public String write(ArticleReport report) {
    return new Page(report).toString();
  }

  /** Escapes text for HTML, and replaces bidirectional controls by U+FFFD. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  if (isHarmful(c)) {
                    out.append('\uFFFD');
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  private static boolean isHarmful(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return turns || control || lone || (c & 0xFFFE) == 0xFFFE;
  }

  /** One page. */
  private static final class Page {
    private final ArticleReport report;
    private final Document document;
    private final SpeakerColors colors;
    private final MarkedText marked;
    private final StringBuilder out = new StringBuilder();

    Page(ArticleReport report) {
      this.report = report;
      document = report.document();
      colors =
          new SpeakerColors(
              report.parts().contains(Part.QUOTES)
                  ? report.quotations()
                  : Quotations.of(document, List.of()));
      marked = new MarkedText(report, colors);
      page();
    }

    @Override
    public String toString() {
      return out.toString();
    }

    private void page() {
      String title = document.title().map(Block::text).orElse("Article");
      String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
      out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
          .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
          .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
          .append(
              "style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
          .append("<title>")
          .append(escaped(shown))
          .append("</title>\n<style>\n")
          .append(style())
          .append("</style>\n</head>\n<body>\n")
          .append("<a class=\"skip\" href=\"#article\">Skip to the article</a>\n");
      if (report.parts().contains(Part.SENTIMENT)) {
        ribbon(report.sentiment());
      }
      out.append("<div class=\"columns\">\n<main id=\"article\">\n");
      article();
      out.append("</main>\n<aside aria-label=\"What was found\">\n");
      if (report.parts().contains(Part.SUMMARY)) {
        keySentences(report.summary().sentences());
      }
      if (report.parts().contains(Part.SENTIMENT)) {
        tones(report.sentiment());
      }
      if (report.parts().contains(Part.QUOTES)) {
        new QuotationTables(report.quotations(), colors, marked, out).write();
      }
      out.append("</aside>\n</div>\n</body>\n</html>\n");
    }

    private static String style() {
      String name = "report.css";
      return TextResource.text(HtmlWriter.class.getResourceAsStream(name), name);
    }

    /** The tone of every sentence in turn, each a link to it. */
    private void ribbon(DocumentSentiment sentiment) {
      if (sentiment.sentences().isEmpty()) {
        return;
      }
      out.append("<nav class=\"ribbon\" aria-label=\"Tone of each sentence\">\n");
      int index = 0;
      for (SentenceSentiment sentence : sentiment.sentences()) {
        index++;
        String said = "Sentence " + index + ", " + words(sentence.tone());
        out.append("<a href=\"#s")
            .append(index)
            .append("\" class=\"")
            .append(sign(sentence.tone()))
            .append("\" style=\"--p:")
            .append(strength(sentence.tone()))
            .append("\" title=\"")
            .append(said)
            .append("\"><span class=\"hidden\">")
            .append(said)
            .append("</span></a>\n");
      }
      out.append("</nav>\n");
    }

    private void notes() {
      for (String note : report.notes()) {
        out.append("<p class=\"note\" role=\"note\">").append(escaped(note)).append("</p>\n");
      }
    }

    /** Who wrote the article, when and where. */
    private void about() {
      String about = AboutLine.of(document.metadata());
      if (!about.isEmpty()) {
        out.append("<p class=\"about\" dir=\"auto\">").append(escaped(about)).append("</p>\n");
      }
    }

    private void article() {
      notes();
      if (document.title().isEmpty()) {
        about();
      }
      for (Block block : document.blocks()) {
        String element =
            switch (block.kind()) {
              case TITLE -> "h1";
              case HEADING -> "h2";
              default -> "p";
            };
        if (block.kind() == Block.Kind.SEPARATOR) {
          out.append("<hr>\n");
        } else {
          out.append('<')
              .append(element)
              .append(" class=\"")
              .append(block.kind().name().toLowerCase(Locale.ROOT))
              .append("\" dir=\"auto\">");
          marked.write(block, out);
          out.append("</").append(element).append(">\n");
        }
        if (block.kind() == Block.Kind.TITLE) {
          about();
        }
      }
      if (document.blocks().isEmpty()) {
        out.append("<p>There is nothing to read.</p>\n");
      }
    }

    private void keySentences(List<KeySentence> sentences) {
      out.append("<section>\n<h2>Key sentences</h2>\n");
      if (sentences.isEmpty()) {
        out.append("<p>There is no sentence.</p>\n</section>\n");
        return;
      }
      out.append("<ol>\n");
      for (KeySentence sentence : sentences) {
        out.append("<li dir=\"auto\"><a href=\"#s")
            .append(sentence.index() + 1)
            .append("\">")
            .append(escaped(sentence.text()))
            .append("</a></li>\n");
      }
      out.append("</ol>\n</section>\n");
    }

    private void tones(DocumentSentiment sentiment) {
      out.append("<section>\n<h2>Tone</h2>\n");
      table("Of the article", "Part");
      row("The article", sentiment.overall(), "");
      sentiment.title().ifPresent(tone -> row("Its title", tone, ""));
      sentiment.narration().ifPresent(tone -> row("What the author writes", tone, ""));
      sentiment.quotation().ifPresent(tone -> row("What people are quoted with", tone, ""));
      endTable();
      if (!sentiment.targets().isEmpty()) {
        table("Toward whom", "Target");
        for (TargetSentiment target : sentiment.targets()) {
          row(target.name(), target.tone(), times(target.mentions().size(), "mention"));
        }
        endTable();
      }
      if (!sentiment.speakers().isEmpty()) {
        table("What they are quoted with", "Speaker");
        for (SpeakerSentiment speaker : sentiment.speakers()) {
          row(speaker.speaker().name(), speaker.tone(), times(speaker.quotations(), "quotation"));
        }
        endTable();
      }
      out.append("</section>\n");
    }

    private static String times(int count, String what) {
      return count + " " + what + (count == 1 ? "" : "s");
    }

    private void table(String caption, String column) {
      out.append("<table>\n<caption>")
          .append(caption)
          .append("</caption>\n<thead><tr><th scope=\"col\">")
          .append(column)
          .append("</th><th scope=\"col\">Polarity</th></tr></thead>\n<tbody>\n");
    }

    private void endTable() {
      out.append("</tbody>\n</table>\n");
    }

    private void row(String name, Tone tone, String note) {
      out.append("<tr><th scope=\"row\" dir=\"auto\">")
          .append(escaped(name))
          .append(note.isEmpty() ? "" : " <small>" + note + "</small>")
          .append("</th><td><span class=\"bar ")
          .append(sign(tone))
          .append("\" style=\"--p:")
          .append(strength(tone))
          .append("\"></span> ")
          .append(words(tone))
          .append("</td></tr>\n");
    }

    private static String words(Tone tone) {
      return String.format(Locale.ROOT, "%+.2f %s", tone.polarity(), tone.label())
          .toLowerCase(Locale.ROOT);
    }

    private static String sign(Tone tone) {
      return tone.polarity() < 0 ? "negative" : "positive";
    }

    private static String strength(Tone tone) {
      return String.format(Locale.ROOT, "%.3f", Math.abs(tone.polarity()));
    }
  }
}
