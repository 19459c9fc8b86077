package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.entity.Entities;
import dev.lede.quotes.Speaker;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.Effect;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import java.util.List;
import java.util.Optional;

/** Reads the tones of a report back from its JSON. */
final class JsonTones {

  private JsonTones() {}

  static DocumentSentiment read(
      Document document, JsonTree tree, List<Speaker> speakers, Entities entities) {
    DocumentSentiment.Builder tones =
        DocumentSentiment.builder(document, tone(tree.get("overall")));
    tree.find("title").ifPresent(tone -> tones.title(tone(tone)));
    tree.find("narration").ifPresent(tone -> tones.narration(tone(tone)));
    tree.find("quotation").ifPresent(tone -> tones.quotation(tone(tone)));
    int place = 0;
    for (JsonTree sentence : tree.get("sentences").items()) {
      if (sentence.get("index").integer() != place) {
        throw sentence.get("index").wrong("must be the place of the sentence, " + place);
      }
      place++;
      List<Double> classes =
          sentence.get("classes").items().stream().map(JsonTree::number).toList();
      sentence.made(() -> tones.sentence(tone(sentence.get("tone")), classes));
    }
    for (JsonTree target : tree.get("targets").items()) {
      List<MentionSentiment> mentions =
          target.get("mentions").items().stream()
              .map(
                  mention ->
                      mention.made(
                          () ->
                              MentionSentiment.of(
                                  document,
                                  mention.span(),
                                  tone(mention.get("tone")),
                                  mention.find("effect").map(JsonTones::effect))))
              .toList();
      tones.target(
          target.made(
              () ->
                  TargetSentiment.of(
                      target.get("name").text(),
                      Optional.ofNullable(JsonReportReader.entity(target, entities)),
                      tone(target.get("tone")),
                      mentions)));
    }
    for (JsonTree speaker : tree.get("speakers").items()) {
      tones.speaker(
          speaker.made(
              () ->
                  SpeakerSentiment.of(
                      speaker.get("speaker").of(speakers),
                      tone(speaker.get("tone")),
                      speaker.get("quotations").integer())));
    }
    return tree.made(tones::build);
  }

  private static Tone tone(JsonTree tree) {
    double negative = tree.get("negative").number();
    double positive = tree.get("positive").number();
    double neutral = tree.get("neutral").number();
    Tone.Label label = tree.get("label").constant(Tone.Label.class);
    Tone tone =
        tree.made(() -> new Tone(tree.get("polarity").number(), negative, neutral, positive));
    if (tone.label() != label) {
      throw tree.get("label").wrong("must be the most probable class, " + tone.label());
    }
    return tone;
  }

  private static Effect effect(JsonTree tree) {
    Effect.Label label = tree.get("label").constant(Effect.Label.class);
    Effect effect =
        tree.made(
            () ->
                new Effect(
                    tree.get("harm").number(),
                    tree.get("none").number(),
                    tree.get("help").number()));
    if (effect.label() != label) {
      throw tree.get("label").wrong("must be the most probable class, " + effect.label());
    }
    return effect;
  }
}
