package dev.lede.document;

import dev.lede.document.internal.Search;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text and its structure: blocks, and the sentences and tokens inside them.
 *
 * <p>Any string is a document: an empty one has no blocks and no sentences, and nothing is ever
 * thrown for what a text holds. The text itself is kept as it was given; all else are spans of it.
 *
 * <p>Blocks are found when the document is made; sentences and tokens on first use. Time and memory
 * grow linearly with the length of the text. Once its sentences are known, a document of prose
 * takes about 5 bytes a character beside its text. No text measured takes more than about 200,
 * which needs a block for every second character (benchmark {@code ReadingGrowth}).
 *
 * <p>Immutable and thread-safe. Two documents are equal if their text and blocks are.
 *
 * <pre>{@code
 * Document article = Document.of(Files.readString(path));
 * article.title().ifPresent(title -> System.out.println(title.text()));
 * for (Sentence sentence : article.sentences()) {
 *   System.out.println(sentence.span() + " " + sentence.text());
 * }
 * }</pre>
 */
public final class Document {

  private final String text;
  private final List<Block> blocks;
  private final Metadata metadata;
  private final boolean page;
  private volatile @Nullable List<Sentence> sentences;

  /** A document of plain text, which says of itself what its lines do. */
  Document(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.metadata = PageMetadata.of(this.blocks);
    this.page = false;
  }

  /** A document of a page. */
  Document(String text, List<Block> blocks, Metadata metadata) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.metadata = metadata;
    this.page = true;
  }

  /**
   * Reads plain text: the same as {@code DocumentReader.plainText().read(text)}.
   *
   * @param text any string
   * @return the document; without blocks if {@code text} holds nothing but white space and
   *     invisible characters
   */
  public static Document of(String text) {
    return DocumentReader.plainText().read(text);
  }

  /**
   * Makes a document of parts, as a feed has them. Its {@linkplain #text() text} is the parts
   * joined by an empty line, blank ones left out, and offsets count in that. Each part is one
   * block, whatever line breaks it contains; only a byline or dateline at the begin of a paragraph
   * becomes a block of its own. A paragraph that by its form is something else, such as a caption
   * or a list item, gets that {@linkplain Block#kind() kind}, as it would in plain text.
   *
   * @param title the headline; blank if there is none
   * @param paragraphs the paragraphs in order, as plain text
   * @return the document; without blocks if all parts are blank
   */
  public static Document of(String title, List<String> paragraphs) {
    Objects.requireNonNull(title, "title");
    PartsReader parts = new PartsReader();
    parts.add(Block.Kind.TITLE, title);
    for (String paragraph : Objects.requireNonNull(paragraphs, "paragraphs")) {
      parts.add(Block.Kind.PARAGRAPH, Objects.requireNonNull(paragraph, "paragraph"));
    }
    return parts.document();
  }

  /** {@return the text exactly as it was given; all spans are counted in it} */
  public String text() {
    return text;
  }

  /** {@return all blocks in the order of the text; they do not overlap} Empty for a blank text. */
  public List<Block> blocks() {
    return blocks;
  }

  /** {@return the block of kind {@link Block.Kind#TITLE}, if the document has one} */
  public Optional<Block> title() {
    return blocks.stream().filter(block -> block.kind() == Block.Kind.TITLE).findFirst();
  }

  /**
   * {@return what is said of the article beside its text: authors, dates, the site} Of plain text
   * it is known what its title, byline and datelines say; a date without its year is none.
   */
  public Metadata metadata() {
    return metadata;
  }

  /** {@return whether the text is a web page, which has mark-up: it was read as HTML} */
  public boolean isPage() {
    return page;
  }

  /**
   * {@return the sentences of the running text in order, found on the first call and then kept:
   * those of every block whose kind {@linkplain Block.Kind#isBody() is body}} Titles, headings,
   * bylines, datelines and captions are not among them; their blocks tell their own.
   */
  public List<Sentence> sentences() {
    List<Sentence> known = sentences;
    if (known == null) {
      List<Sentence> found = new ArrayList<>();
      for (Block block : blocks) {
        if (block.kind().isBody()) {
          found.addAll(block.sentences());
        }
      }
      known = Collections.unmodifiableList(found);
      sentences = known;
    }
    return known;
  }

  /**
   * Returns the sentences of the running text that share text with a span.
   *
   * @param span a part of {@link #text()}
   * @return the sentences in order; empty if the span is empty or touches none
   */
  public List<Sentence> sentencesIn(Span span) {
    List<Sentence> all = sentences();
    int first = firstSentenceAfter(span.begin());
    int end = first;
    while (end < all.size() && all.get(end).span().overlaps(span)) {
      end++;
    }
    return all.subList(first, end);
  }

  /**
   * Returns the position of a sentence.
   *
   * @param sentence any sentence
   * @return the index in {@link #sentences()}, or -1 if it is none of them
   */
  public int indexOf(Sentence sentence) {
    int found = firstSentenceAfter(sentence.span().begin());
    return found < sentences().size() && sentences().get(found).equals(sentence) ? found : -1;
  }

  /** The first sentence that ends after an offset, or the number of sentences. */
  private int firstSentenceAfter(int offset) {
    List<Sentence> all = sentences();
    return Search.first(all.size(), s -> all.get(s).span().end() > offset);
  }

  /**
   * Returns a stretch of the text as a person would copy it: without line wraps, with single
   * spaces, without invisible characters or mark-up.
   *
   * @param span a stretch of {@link #text()}, such as that of a phrase that was found in it
   * @return its reading text; where it covers several blocks, these parted by a space; empty if
   *     there is nothing to read
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String textOf(Span span) {
    if (Objects.requireNonNull(span, "span").end() > text.length()) {
      throw new IndexOutOfBoundsException(
          span + " reaches beyond a text of length " + text.length() + "; use the span's own text");
    }
    StringBuilder read = new StringBuilder();
    for (int b = blockAt(span.begin()); b < blocks.size(); b++) {
      if (blocks.get(b).span().begin() >= span.end()) {
        break;
      }
      String part = blocks.get(b).textOf(span);
      read.append(read.isEmpty() || part.isEmpty() ? "" : " ").append(part);
    }
    return read.toString();
  }

  /** The last block that begins at an offset or before it; 0 if there is none. */
  private int blockAt(int offset) {
    return Math.max(0, Search.first(blocks.size(), b -> blocks.get(b).span().begin() > offset) - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Document document
            && text.equals(document.text)
            && blocks.equals(document.blocks));
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, blocks);
  }

  /** {@return the number of blocks and the length of the text, for messages and debugging} */
  @Override
  public String toString() {
    return "Document of " + blocks.size() + " blocks, " + text.length() + " characters";
  }
}
