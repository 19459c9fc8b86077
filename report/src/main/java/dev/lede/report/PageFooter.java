package dev.lede.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a page: what made it, when, and how to read it.
 *
 * @param model the checksum of the model, if it is to be named
 * @param date of the analysis, if it is to be named
 */
record PageFooter(@Nullable String model, @Nullable LocalDate date) {

  private static final int CHECKSUM_SHOWN = 8;

  /** How to read the page of an article. */
  static final String READING =
      """
      <details id="reading"><summary>How to read this page</summary>
      <ul>
      <li><strong>Key sentences</strong> say the most in the fewest words. They are the article’s own
      sentences, and are marked in its text.</li>
      <li><strong>Tone</strong> goes from −1 (negative) over 0 to +1 (positive). The bar in the margin is
      the tone of the paragraph; it is gray where the text is neutral. Rest on a sentence to see its
      tone. The word follows from the probabilities of negative, neutral and positive, and not from the
      figure alone. So of two equal figures one can be neutral and one not: what pulls both ways, or is
      unsure, is neutral.</li>
      <li><strong>Tone toward somebody</strong> is about the sentences that mention them, and says nothing
      of whether the article is right.</li>
      <li><strong>Tone of what they say</strong> leaves out what somebody denies. So it can be of “11 of 17
      quotations”.</li>
      <li><strong>Quotations</strong> are underlined in the color of the speaker, who is named behind them.
      The line says what the speaker does: solid for said, dashed for asked, waved for denied, double for
      what a document says, dotted for what somebody thinks or plans.</li>
      <li><strong>Sure</strong> is the probability that this was said, and by this speaker.</li>
      <li>All of this was found by a program that knows English news, and some of it is wrong.</li>
      </ul>
      </details>
      """;

  /**
   * Writes the foot.
   *
   * @param reading how to read the page; empty if that is plain
   */
  void write(String reading, Html out) {
    List<String> parts = new ArrayList<>();
    parts.add("Lede " + LedeVersion.current());
    if (model != null) {
      parts.add("model " + model.substring(0, Math.min(CHECKSUM_SHOWN, model.length())));
    }
    if (date != null) {
      parts.add("analyzed on " + date);
    }
    out.raw("<footer>\n<p>").text(String.join(" · ", parts)).raw("</p>\n").raw(reading);
    out.raw("</footer>\n");
  }
}
