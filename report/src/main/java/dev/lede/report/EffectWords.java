package dev.lede.report;

import dev.lede.sentiment.Effect;
import java.util.Optional;

/** What befalls a target, as a word for readers. */
final class EffectWords {

  private EffectWords() {}

  /** Harmed or helped; empty if neither is likely or it is not known. */
  static Optional<String> of(Optional<Effect> effect) {
    return effect
        .map(Effect::label)
        .flatMap(
            label ->
                switch (label) {
                  case HARM -> Optional.of("harmed");
                  case NONE -> Optional.empty();
                  case HELP -> Optional.of("helped");
                });
  }

  /** The word with a comma before it, or nothing. */
  static String behind(Optional<Effect> effect) {
    return of(effect).map(word -> ", " + word).orElse("");
  }
}
