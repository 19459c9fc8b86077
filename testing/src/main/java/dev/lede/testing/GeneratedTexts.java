package dev.lede.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated inputs for properties of any text. */
public final class GeneratedTexts {

  private GeneratedTexts() {}

  /** Any string at all, and strings put together from what means something to a reader. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> surrogates =
        Arbitraries.strings().withCharRange('\ud800', '\udfff').withChars("a. \n").ofMaxLength(20);
    Arbitrary<String> pieces =
        Arbitraries.of(
                "The",
                "council",
                "voted",
                "on",
                "Monday.",
                "“Why?”",
                "she",
                "asked",
                "\"No.\"",
                "''",
                "Mr.",
                "U.S.",
                "PARIS (AP) —",
                "By Ann Lee",
                "Photo: X",
                "- ",
                "• ",
                "1. ",
                "* * *",
                "…",
                "😀",
                "\ud83d",
                "\u00ad",
                "\u200b",
                "\u0000",
                "govern-",
                "ment",
                "iPhone",
                ":",
                "June 25, 2020",
                "?",
                "!",
                "(",
                ")",
                " ",
                " ",
                " ",
                "  ",
                "\t",
                "\u00a0",
                "\n",
                "\n",
                "\n",
                "\r\n",
                "\r",
                "\n\n",
                "\u2028",
                "\u2029",
                "\f",
                "    ")
            .list()
            .ofMaxSize(60)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(anything, surrogates, pieces, pieces);
  }

  /** Tags, well nested or not, and words between them; and texts without any. */
  public static Arbitrary<String> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<br>",
                "<b>",
                "</b>",
                "<h1>",
                "</h1>",
                "<h2>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<li>",
                "<ul>",
                "</ul>",
                "<article>",
                "</article>",
                "<title>",
                "</title>",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "<a href='",
                "'>",
                "<select>",
                "<option>",
                "<svg>",
                "<p class=byline>",
                "<time>",
                "&amp;",
                "&",
                "&lt",
                "&#0;",
                "&#128512;",
                "&#xD800;",
                "&notit;",
                "<",
                ">",
                "The",
                "end.",
                "“Why?”",
                "PARIS (AP) —",
                " ",
                "\n",
                "\r\n",
                "\u0000",
                "\ud83d",
                "😀",
                "\u00a0",
                "\ufeff")
            .list()
            .ofMaxSize(40)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, pieces, texts());
  }

  /**
   * Sentences in which people speak, with marks of all kinds, cut together at random; and texts.
   */
  public static Arbitrary<String> news() {
    Arbitrary<String> pieces =
        Arbitraries.of(
                "“",
                "”",
                "\"",
                "'",
                "‘",
                "’",
                "«",
                "»",
                "„",
                "said",
                "She",
                "he",
                "I",
                "who",
                "Jane Roe",
                "Roe",
                "the mayor",
                "The mayor of Lund",
                "Acme Corp",
                "Paris",
                "told",
                "denied",
                "asked",
                "according to",
                "that it was over",
                "the talks had failed",
                "a disaster",
                "won",
                "lied",
                "’s",
                "and",
                "but",
                "not",
                ",",
                ".",
                ".",
                "?",
                "!",
                ":",
                ";",
                "—",
                "–",
                "-",
                "(",
                ")",
                "[",
                "]",
                "``",
                "''",
                "5' 11\"",
                "\n",
                "\n\n",
                "\r\n",
                "\u2028",
                "😀",
                "\ud800",
                "\u00a0",
                "\u0000",
                "•",
                "By Ann Lee",
                "PARIS (AP) —",
                "June 25, 2020",
                "Mr.",
                "U.S.",
                "https://a.example/b?c=d")
            .list()
            .ofMaxSize(60)
            .map(list -> String.join(" ", list).replace(" ,", ",").replace(" .", "."));
    return Arbitraries.oneOf(pieces, pieces, texts());
  }
}
