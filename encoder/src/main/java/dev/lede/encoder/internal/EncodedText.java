package dev.lede.encoder.internal;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.entity.Entities;
import dev.lede.entity.Mention;
import dev.lede.entity.internal.Coreference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one kind of {@link EncodedDocument}: with the vectors that callers do not see. */
public final class EncodedText implements EncodedDocument {

  private static final String NAMES = "names";
  private static final String SOURCES = "source";

  private final Document document;
  private final Encoding encoding;
  private final Heads heads;
  private @Nullable List<Mention> names;
  private @Nullable Coreference coreference;

  EncodedText(Document document, Encoding encoding, Heads heads) {
    this.document = document;
    this.encoding = encoding;
    this.heads = heads;
  }

  /** Returns what is behind an encoded document. */
  public static EncodedText of(EncodedDocument encoded) {
    return (EncodedText) encoded;
  }

  @Override
  public Document document() {
    return document;
  }

  /** {@return the vectors} */
  public Encoding encoding() {
    return encoding;
  }

  /** {@return the numbers that turn what the heads return into answers} */
  public Calibration calibration() {
    return heads.calibration();
  }

  /** {@return the heads that read the vectors} */
  public Heads heads() {
    return heads;
  }

  /**
   * Finds the phrases that a head labels.
   *
   * @param head the name of a head for {@link SpanTagger}
   */
  public List<SpanTagger.Phrase> phrases(String head) {
    Head tags = heads.get(head);
    try {
      return SpanTagger.of(tags).tag(encoding);
    } catch (IllegalArgumentException e) {
      throw heads.unexpected(head, String.valueOf(e.getMessage()));
    }
  }

  /** {@return the names in the order of the text, found on the first call; they do not overlap} */
  public synchronized List<Mention> names() {
    if (names == null) {
      List<Mention> found = new ArrayList<>();
      for (SpanTagger.Phrase phrase : phrases(NAMES)) {
        found.add(new Mention(phrase.span(), document.textOf(phrase.span()), kind(phrase.kind())));
      }
      names = Collections.unmodifiableList(found);
    }
    return names;
  }

  private Mention.Kind kind(String label) {
    return switch (label) {
      case "PERSON" -> Mention.Kind.PERSON;
      case "ORGANIZATION" -> Mention.Kind.ORGANIZATION;
      case "LOCATION" -> Mention.Kind.PLACE;
      default ->
          throw heads.unexpected(
              NAMES,
              "it labels " + label + ", but must label PERSON, ORGANIZATION and LOCATION only");
    };
  }

  @Override
  public Entities entities() {
    return coreference().entities();
  }

  /** {@return who is meant by names, pronouns and descriptions, found on the first call} */
  public synchronized Coreference coreference() {
    if (coreference == null) {
      List<Span> sources = phrases(SOURCES).stream().map(SpanTagger.Phrase::span).toList();
      coreference = Coreference.of(document, names(), sources);
    }
    return coreference;
  }

  /** {@return the document and how many pieces and windows it has} */
  @Override
  public String toString() {
    return document + ", encoded as " + encoding.pieces();
  }
}
