package dev.lede.summarize;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.internal.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What press releases have after their news: "About Harrow Foods", notes to editors, statements
 * that look forward. It is never in a summary; how happy somebody is to announce it is apart.
 *
 * <p>Sections about the author or the publication are the same in any article.
 */
final class Release implements Genre {

  private static final Set<String> SELF =
      WordSet.of("author authors us writer reporter article series newsletter contributor site");

  private static final Set<String> FEELINGS =
      WordSet.of(
          """
          thrilled excited proud delighted pleased honored honoured happy humbled grateful
          privileged
          """);

  private static final Set<String> NOTICES =
      WordSet.of("release embargo embargoed advisory immediate");

  private static final int LONGEST_HEAD = 60;
  private static final int FIRST_PERSONS = 1;

  /** In words. */
  private static final int LONGEST_NAME = 4;

  private static final Set<String> FIRST_PERSON = WordSet.of("we we're we've i i'm our us my");

  @Override
  public void place(Document document, List<Paragraph> paragraphs, Place[] places) {
    boolean release = isRelease(document);
    int p = 0;
    boolean around = false;
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.HEADING) {
        around = isAbout(block, release);
      }
      if (p < paragraphs.size() && paragraphs.get(p).block().span().equals(block.span())) {
        Paragraph paragraph = paragraphs.get(p++);
        if (around
            || (release && isRunInHead(paragraph.first()))
            || repeatsItsHead(paragraph.first())) {
          paragraph.place(places, Place.AROUND);
        } else if (release) {
          placeFeelings(paragraph, places);
        }
      }
    }
  }

  private static boolean isRelease(Document document) {
    int signs = 0;
    for (Block block : document.blocks()) {
      boolean notice =
          (block.kind() == Block.Kind.DATELINE || block.kind() == Block.Kind.HEADING)
              && new Wording(block.text()).has(NOTICES);
      String text = block.text().toLowerCase(Locale.ROOT);
      boolean contact =
          block.kind() == Block.Kind.BYLINE && (text.contains("contact") || text.contains("@"));
      boolean notes = text.length() < LONGEST_HEAD && text.startsWith("notes to editors");
      boolean end = text.equals("###") || text.equals("-30-") || text.equals("ends");
      signs += notice || contact || notes || end ? 1 : 0;
    }
    return signs > 0;
  }

  private static boolean isAbout(Block block, boolean release) {
    Wording head = new Wording(block.text());
    if (block.text().length() > LONGEST_HEAD) {
      return false;
    }
    boolean about = head.word(0).equals("about");
    return (about && (release || head.has(SELF)))
        || (release
            && (head.hasPhrase("notes", "to")
                || head.word(0).startsWith("forward-looking")
                || head.word(0).equals("safe")
                || head.word(0).equals("contact")
                || head.word(0).equals("contacts")
                || head.word(1).startsWith("contact")));
  }

  /** "About Harrow Foods: the company makes …" */
  private static boolean isRunInHead(Wording first) {
    int colon = first.text().indexOf(':');
    return first.word(0).equals("about") && colon > 0 && colon < LONGEST_HEAD;
  }

  /** "About Harrow Foods Harrow Foods makes …": a head that lost its line. */
  private static boolean repeatsItsHead(Wording first) {
    if (!first.word(0).equals("about")) {
      return false;
    }
    for (int name = 1; name <= LONGEST_NAME && 2 * name < first.size(); name++) {
      List<String> head = first.words().subList(1, 1 + name);
      boolean again = first.words().subList(1 + name, 1 + 2 * name).equals(head);
      if (again && !first.isAfterPause(1 + name)) {
        return true;
      }
    }
    return false;
  }

  private static void placeFeelings(Paragraph paragraph, Place[] places) {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      Wording wording = paragraph.wordings().get(i - paragraph.begin());
      if (wording.has(FEELINGS)
          && wording.count(FIRST_PERSON) >= FIRST_PERSONS
          && places[i] == Place.ARTICLE) {
        places[i] = Place.APART;
      }
    }
  }
}
