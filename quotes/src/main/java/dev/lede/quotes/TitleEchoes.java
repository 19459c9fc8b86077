package dev.lede.quotes;

import dev.lede.document.Block;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives words in quotation marks in a title the source that they have in the text: {@code Inside
 * the village: ‘We like our mud’}. A title that names who says them is left as it is.
 */
final class TitleEchoes {

  /** How many words must be the same. */
  private static final int LEAST_WORDS = 3;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final Coreference who;
  private final List<Block> blocks;

  TitleEchoes(TokenIndex tokens, QuotedTokens quoted, Coreference who, List<Block> blocks) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.who = who;
    this.blocks = blocks;
  }

  List<QuotationDraft> complete(List<QuotationDraft> links) {
    List<QuotationDraft> completed = new ArrayList<>();
    for (QuotationDraft link : links) {
      boolean title = blocks.get(tokens.block(link.begin())).kind() == Block.Kind.TITLE;
      TaggedSpan source = title && !isNamed(link.source()) ? sourceInText(link, links) : null;
      completed.add(
          source == null
              ? link
              : new QuotationDraft(
                  link.parts(), link.cue(), source, link.through(), link.cost(), 0));
    }
    return Collections.unmodifiableList(completed);
  }

  private boolean isNamed(@Nullable TaggedSpan source) {
    Referent named = source == null ? null : who.resolve(source.begin(), source.end());
    return named != null && named.entity() != null;
  }

  private @Nullable TaggedSpan sourceInText(QuotationDraft title, List<QuotationDraft> links) {
    List<String> words = quotedWords(title);
    boolean allQuoted =
        title.parts().stream().allMatch(part -> quoted.allOf(part.begin(), part.end()));
    if (words.size() < LEAST_WORDS || !allQuoted) {
      return null;
    }
    for (QuotationDraft link : links) {
      boolean body = blocks.get(tokens.block(link.begin())).kind().isBody();
      if (body
          && isNamed(link.source())
          && Collections.indexOfSubList(quotedWords(link), words) == 0) {
        return link.source();
      }
    }
    return null;
  }

  private List<String> quotedWords(QuotationDraft link) {
    List<String> words = new ArrayList<>();
    for (TaggedSpan part : link.parts()) {
      for (int t = part.begin(); t < part.end(); t++) {
        if (quoted.at(t) && !NounPhrase.isPunctuation(tokens, t)) {
          words.add(tokens.lower(t));
        }
      }
    }
    return words;
  }
}
