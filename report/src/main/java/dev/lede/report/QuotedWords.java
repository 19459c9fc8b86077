package dev.lede.report;

import dev.lede.quotes.Quotation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation as a reader wants to see them. {@link Quotation#text()} has all that its
 * spans cover; the comma that a closing quotation mark follows belongs to the sentence around it,
 * and is left out here.
 *
 * <pre>
 * “We are done,” she said.              We are done
 * “We are done!” she said.              We are done!
 * She called it “all done,” and left.   all done
 * He said that he was “all done,” too.  that he was “all done”
 * </pre>
 */
public final class QuotedWords {

  /** A comma at the end, with the marks that may close a quotation inside of this one. */
  private static final Pattern LAST_COMMA =
      Pattern.compile("(?<words>.*\\S)\\s*+,(?<marks>[\\p{Pf}\\p{Pi}\"']*+)", Pattern.DOTALL);

  private QuotedWords() {}

  /**
   * Returns the words of a quotation.
   *
   * @param quotation any quotation
   * @return its text without a comma at the end
   */
  public static String of(Quotation quotation) {
    return of(quotation.text());
  }

  static String of(String text) {
    Matcher comma = LAST_COMMA.matcher(text);
    return comma.matches() ? comma.group("words") + comma.group("marks") : text;
  }
}
