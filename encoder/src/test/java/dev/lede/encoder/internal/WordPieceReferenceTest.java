package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Our word pieces are those of the reference tokenizer, whatever the text. */
@Tag("slow")
class WordPieceReferenceTest {

  /** Combining marks, and what the tokenizer cleans away. */
  private static final String UNSEEN = "[\\p{Mn}\\p{Cc}\\p{Cf}\\p{Co}\ufffd]*";

  private static @Nullable HuggingFaceTokenizer reference;

  @BeforeContainer
  static void load() throws IOException {
    System.setProperty("ai.djl.offline", "true");
    reference =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(definition().getBytes(StandardCharsets.UTF_8)), Map.of());
  }

  @AfterContainer
  static void close() {
    Objects.requireNonNull(reference).close();
  }

  /** The tokenizer's own description of an uncased BERT tokenizer, over our vocabulary. */
  private static String definition() throws IOException {
    StringBuilder vocabulary = new StringBuilder();
    try (InputStream in =
        Vocabulary.class.getResourceAsStream("/dev/lede/encoder/vocabulary.txt")) {
      String[] lines =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .split("\n", -1);
      for (int id = 0; id < lines.length - 1; id++) {
        vocabulary
            .append(id == 0 ? "" : ",")
            .append('"')
            .append(lines[id].replace("\\", "\\\\").replace("\"", "\\\""))
            .append("\":")
            .append(id);
      }
    }
    return """
        {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
         "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                        "strip_accents": null, "lowercase": true},
         "pre_tokenizer": {"type": "BertPreTokenizer"}, "post_processor": null,
         "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": true},
         "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                   "max_input_chars_per_word": 100, "vocab": {%s}}}"""
        .formatted(vocabulary);
  }

  @Property(tries = 2000)
  void piecesAndOffsetsAreThoseOfTheReference(@ForAll("texts") String text) {
    Encoding expected = Objects.requireNonNull(reference).encode(text, false, false);
    WordPiece found = WordPiece.cut(text);

    long[] ids = new long[found.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = found.id(i);
    }
    assertThat(ids).isEqualTo(expected.getIds());
    for (int i = 0; i < ids.length; i++) {
      CharSpan span = expected.getCharTokenSpans()[i];
      // The reference counts code points.
      int begin = text.offsetByCodePoints(0, span.getStart());
      int end = text.offsetByCodePoints(0, span.getEnd());
      // A mark without a letter before it is in no piece of ours; the reference begins with it.
      assertThat(text.substring(begin, Math.max(begin, found.begin(i)))).matches(UNSEEN);
      assertThat(found.begin(i)).as("begin of piece %d", i).isGreaterThanOrEqualTo(begin);
      // Ours takes in the marks that follow, which the reference gives to no piece.
      assertThat(text.substring(end, Math.max(end, found.end(i)))).matches(UNSEEN);
      assertThat(found.end(i)).as("end of piece %d", i).isGreaterThanOrEqualTo(end);
    }
  }

  @Provide
  static Arbitrary<String> texts() {
    // Only characters that are as old as the reference's tables of Unicode.
    Arbitrary<String> words =
        Arbitraries.of(
            "The",
            "militia",
            "Kadhimi's",
            "said",
            "“",
            "”",
            "naïve",
            "Zürich",
            "Kata’ib",
            "U.S.",
            "don't",
            "北京",
            "서울",
            "Ελλάδα",
            "Москва",
            "ﬁne",
            "İstanbul",
            "ẞ",
            "№",
            "€5",
            "…",
            "—",
            "e\u0301",
            "a\u0308\u0304",
            "😀",
            "👩‍👩‍👧",
            "\u00ad",
            "\u200b",
            "\ufeff",
            "\u0000",
            "\ufffd",
            "\ue000",
            "x".repeat(100),
            "x".repeat(101),
            "##ing",
            "[CLS]",
            "\u3000",
            "\u2028",
            "\r\n",
            "\t");
    Arbitrary<String> characters =
        Arbitraries.strings()
            .withCharRange('\u0000', '\u024f')
            .withCharRange('\u0370', '\u058f')
            .withCharRange('\u05d0', '\u05ea')
            .withCharRange('\u0621', '\u064a')
            .withCharRange('\u2010', '\u205e')
            .withCharRange('\u3041', '\u3096')
            .withCharRange('\u4e00', '\u4eff')
            .withCharRange('\u0905', '\u0939')
            .withCharRange('\u0cbe', '\u0cc4')
            .withCharRange('\uf900', '\ufa10')
            .withCharRange('\uac00', '\uacff')
            .ofMaxLength(12);
    return Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(2, characters))
        .list()
        .ofMaxSize(12)
        .flatMap(parts -> Arbitraries.of(" ", "", "-").map(between -> String.join(between, parts)));
  }
}
