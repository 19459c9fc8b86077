package dev.lede.encoder.internal;

import dev.lede.document.Document;
import dev.lede.encoder.EncodedDocument;
import dev.lede.entity.Entities;
import dev.lede.entity.Mention;
import dev.lede.entity.internal.Coreference;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;

/** An encoded document whose entities are given, and which has no vectors. */
public final class NamedText {

  private NamedText() {}

  /** {@return a document that needs no model} */
  public static EncodedDocument of(Document document, Entities entities) {
    EncodedText text =
        new EncodedText(
            document, new Encoding(Pieces.of(document), List.of(), 1, 1), new Heads(null));
    try {
      Field field = EncodedText.class.getDeclaredField("coreference");
      field.setAccessible(true);
      List<Mention> names =
          entities.all().stream()
              .flatMap(entity -> entity.names().stream())
              .sorted(Comparator.comparing(Mention::span))
              .toList();
      field.set(text, Coreference.of(document, names, List.of()));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("EncodedText has no coreference", e);
    }
    return text;
  }
}
