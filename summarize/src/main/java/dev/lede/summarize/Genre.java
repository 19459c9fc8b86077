package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.List;

/**
 * What a kind of article asks of its summary. A genre is recognized by its structure: labels of
 * speakers, times, heads, roles.
 */
interface Genre {

  /** All genres; an article may be of several. */
  List<Genre> ALL =
      List.of(new Dialogue(), new LiveBlog(), new Release(), new VideoTeaser(), new AuthorNote());

  /**
   * Moves sentences further from the summary, if the document is of this genre.
   *
   * @param paragraphs the blocks of the document that have sentences
   * @param places for each sentence where it is so far
   */
  void place(Document document, List<Paragraph> paragraphs, Place[] places);
}
