package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.internal.EnglishText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of a report should know first: that there is little or nothing to analyze. */
final class ArticleNotes {

  static final String EMPTY = "The text is empty.";
  static final String NO_ARTICLE = "No text of an article was found on this page.";
  static final String BEGINNING_ONLY =
      "This page shows only the beginning of the article (paywall).";
  static final String NOT_ENGLISH = "This text does not seem to be English.";

  /**
   * What a page shows before its paywall is shorter. Pages of the publishers who let readers in
   * later say so too, with their whole text.
   */
  private static final int WHOLE_ARTICLE = 200;

  private ArticleNotes() {}

  /** Returns the notes on a document, most important first; usually none. */
  static List<String> of(Document document) {
    String text =
        document.blocks().stream()
            .filter(block -> block.kind().isBody())
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    List<String> notes = new ArrayList<>();
    if (text.isEmpty()) {
      if (document.isPage() && !document.text().isBlank()) {
        notes.add(NO_ARTICLE);
      } else if (document.blocks().isEmpty()) {
        notes.add(EMPTY);
      }
    } else if (document.metadata().isPaywalled() && words(text) < WHOLE_ARTICLE) {
      notes.add(BEGINNING_ONLY);
    }
    if (EnglishText.isEnglish(text).filter(english -> !english).isPresent()) {
      notes.add(NOT_ENGLISH);
    }
    return List.copyOf(notes);
  }

  private static int words(String text) {
    return text.split("\\s+", WHOLE_ARTICLE + 1).length;
  }
}
