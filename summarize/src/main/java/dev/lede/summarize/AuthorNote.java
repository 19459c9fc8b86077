package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.internal.WordSet;
import java.util.List;
import java.util.Set;

/**
 * What an article ends with about its author: "Ada Lund is a reporter at the Harbour Post. She
 * covers the port."
 */
final class AuthorNote implements Genre {

  private static final Set<String> OFFICES =
      WordSet.of(
          """
          reporter correspondent writer editor columnist journalist contributor author producer
          blogger photographer fellow lecturer professor researcher intern co-author
          """);

  private static final Set<String> CONTRIBUTED = Set.of("contributed", "reported");

  /** Where the office stands: "Ada Lund is a senior political reporter". */
  private static final int OFFICE_WITHIN = 12;

  /** So many paragraphs from the end. */
  private static final int LAST = 4;

  private static final int MOST_OF = 2;

  @Override
  public void place(Document document, List<Paragraph> paragraphs, Place[] places) {
    int from = Math.max(paragraphs.size() - LAST, (paragraphs.size() + 1) / MOST_OF);
    for (int p = Math.max(1, from); p < paragraphs.size(); p++) {
      if (isNote(paragraphs.get(p).first())) {
        paragraphs.get(p).place(places, Place.AROUND);
      }
    }
  }

  private static boolean isNote(Wording first) {
    if (first.isQuoting() || first.isReporting() || first.size() == 0) {
      return false;
    }
    if (first.word(0).equals("reporting") && first.word(1).equals("by")) {
      return true;
    }
    int is = first.words().indexOf("is");
    boolean named = is >= 1 && is <= 4;
    for (int i = 0; named && i < is; i++) {
      named = Character.isUpperCase(first.forms().get(i).charAt(0));
    }
    if (named
        && (first.word(is + 1).equals("a")
            || first.word(is + 1).equals("an")
            || first.word(is + 1).equals("the"))) {
      for (int i = is + 2; i < Math.min(first.size(), is + OFFICE_WITHIN); i++) {
        if (OFFICES.contains(first.word(i))) {
          return true;
        }
      }
    }
    return first.has(CONTRIBUTED)
        && first.hasPhrase("from")
        && first.size() <= OFFICE_WITHIN
        && named;
  }
}
