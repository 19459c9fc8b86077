package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tone toward each target, and of each speaker. Those mentioned most come first; a few are
 * shown and the others folded. A target that is opened shows its sentences, and lights up its
 * mentions in the article.
 */
final class TargetTables {

  private static final int SHOWN = 8;

  private final Document document;
  private final List<TargetSentiment> targets;

  /**
   * @param targets in any order
   */
  TargetTables(Document document, List<TargetSentiment> targets) {
    this.document = document;
    this.targets = byWeight(targets);
  }

  private static List<TargetSentiment> byWeight(List<TargetSentiment> targets) {
    List<TargetSentiment> sorted = new ArrayList<>(targets);
    sorted.sort(Comparator.comparingInt(target -> -target.mentions().size()));
    return List.copyOf(sorted);
  }

  /** The targets in the order in which they are shown, which their ids are of. */
  List<TargetSentiment> targets() {
    return targets;
  }

  /** The id of a target, which is the class of its mentions too. */
  static String id(int place) {
    return "t" + (place + 1);
  }

  /** The rules of the style sheet by which a target that is open lights up its mentions. */
  String rules() {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < Math.min(SpeakerMarks.MOST_LIT, targets.size()); i++) {
      rules.append(
          "main:has(> aside #%1$s[open]) .%1$s { --lit: var(--tint); }\n".formatted(id(i)));
    }
    return rules.toString();
  }

  void writeTargets(Html out) {
    if (targets.isEmpty()) {
      return;
    }
    out.raw("<section id=\"targets\" aria-labelledby=\"targets-title\">\n")
        .raw("<h2 id=\"targets-title\">Tone toward whom</h2>\n")
        .raw("<p class=\"hint\">Open a name to see its sentences, and its mentions in the ")
        .raw("article.</p>\n");
    scale(out);
    out.raw("<ul class=\"tones\">\n");
    for (int i = 0; i < targets.size(); i++) {
      fold(i, targets.size(), out);
      target(i, out);
    }
    out.raw("</ul>\n").raw(targets.size() > SHOWN ? "</details>\n" : "").raw("</section>\n");
  }

  void writeSpeakers(List<SpeakerSentiment> speakers, SpeakerMarks marks, Html out) {
    if (speakers.isEmpty()) {
      return;
    }
    out.raw("<section id=\"voices\" aria-labelledby=\"voices-title\">\n")
        .raw("<h2 id=\"voices-title\">Tone of what they say</h2>\n");
    scale(out);
    out.raw("<ul class=\"tones\">\n");
    for (int i = 0; i < speakers.size(); i++) {
      fold(i, speakers.size(), out);
      SpeakerSentiment speaker = speakers.get(i);
      out.raw("<li class=\"tone\"><span class=\"name\" dir=\"auto\"><span class=\"dot ")
          .raw(marks.classes(speaker.speaker()))
          .raw("\"></span>")
          .text(speaker.speaker().name())
          .raw("</span> ")
          .raw(small(counted(speaker.quotations(), marks.quotations(speaker.speaker()))));
      tone(speaker.tone(), out);
      out.raw("</li>\n");
    }
    out.raw("</ul>\n").raw(speakers.size() > SHOWN ? "</details>\n" : "").raw("</section>\n");
  }

  /** Begins the fold before the first row that is not shown. */
  private static void fold(int row, int rows, Html out) {
    if (row == SHOWN) {
      out.raw("</ul>\n<details class=\"more\"><summary>")
          .raw(rows - SHOWN + " more")
          .raw("</summary>\n<ul class=\"tones\">\n");
    }
  }

  /** The ends and the middle of the axes, laid out as a row of the list is. */
  private static void scale(Html out) {
    out.raw("<p class=\"tone scale\" aria-hidden=\"true\"><span class=\"value\">")
        .raw("<span class=\"ticks\"><span>−1</span><span>0</span><span>+1</span></span>")
        .raw("<span class=\"figure\"></span> <span class=\"word\"></span></span></p>\n");
  }

  private void target(int place, Html out) {
    TargetSentiment target = targets.get(place);
    out.raw("<li><details name=\"target\" id=\"")
        .raw(id(place))
        .raw("\"><summary class=\"tone\"><span class=\"name\" dir=\"auto\">")
        .text(target.name())
        .raw("</span> ")
        .raw(
            small(
                times(target.mentions().size(), "mention") + EffectWords.behind(target.effect())));
    tone(target.tone(), out);
    out.raw("</summary>\n<ol class=\"evidence\">\n");
    int before = -1;
    for (MentionSentiment mention : target.mentions()) {
      int index = document.indexOf(mention.sentence());
      if (index != before) {
        out.raw("<li dir=\"auto\" value=\"" + (index + 1) + "\"><a href=\"#s" + (index + 1))
            .raw("\">")
            .text(mention.sentence().text())
            .raw("</a> ")
            .raw(
                small(
                    ToneBar.figure(mention.tone().polarity())
                        + EffectWords.behind(mention.effect())))
            .raw("</li>\n");
      }
      before = index;
    }
    out.raw("</ol>\n</details></li>\n");
  }

  private static void tone(Tone tone, Html out) {
    out.raw("<span class=\"value\">")
        .raw(ToneBar.of(tone))
        .raw(" <span class=\"word " + ToneBar.sign(tone) + "\">" + ToneBar.sign(tone))
        .raw("</span></span>");
  }

  /** How many quotations a tone is of, and of how many if some have none: denials. */
  private static String counted(int withTone, int all) {
    return withTone < all
        ? withTone + " of " + times(all, "quotation")
        : times(withTone, "quotation");
  }

  static String times(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String small(String text) {
    return "<small>" + text + "</small>";
  }
}
