package dev.lede.report;

import dev.lede.document.internal.TextResource;

/** What every page has: its head with the style sheet, no script, and nothing from elsewhere. */
final class HtmlPage {

  private static final int LONGEST_TITLE = 120;
  private static final String STYLE = "report.css";

  private HtmlPage() {}

  /**
   * Begins a page.
   *
   * @param title of the window; what is longer than a line of it is cut
   * @param rules of the style sheet for this page alone
   */
  static Html begin(String title, String rules) {
    String shown =
        title.codePointCount(0, title.length()) > LONGEST_TITLE
            ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…"
            : title;
    return new Html()
        .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        .raw("<title>")
        .text(shown)
        .raw("</title>\n<style>\n")
        .raw(TextResource.text(HtmlPage.class.getResourceAsStream(STYLE), STYLE))
        .raw(rules)
        .raw("</style>\n</head>\n<body>\n");
  }

  /** Ends a page. */
  static String end(Html out) {
    return out.raw("</body>\n</html>\n").toString();
  }
}
