package dev.lede.encoder.internal;

import dev.lede.document.Document;
import dev.lede.encoder.EncodedDocument;
import dev.lede.entity.Entities;
import java.lang.reflect.Field;
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
      Field field = EncodedText.class.getDeclaredField("entities");
      field.setAccessible(true);
      field.set(text, entities);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("EncodedText has no entities", e);
    }
    return text;
  }
}
