package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the author writes, told apart from what people are quoted with.
 *
 * <p>What somebody is reported to have denied, thought or intended is neither: the author
 * attributes it, and nobody is reported to have said it.
 */
final class NarrationSplit {

  /** Fewer words left beside a quotation are its cue and no narration. */
  static final int LEAST_NARRATED = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*+");

  private final Document document;
  private final Engine.Session session;
  private final List<Tone> narrated = new ArrayList<>();
  private final List<Double> narratedShares = new ArrayList<>();
  private final List<Tone> quoted = new ArrayList<>();
  private final List<Double> quotedShares = new ArrayList<>();
  private final List<SpeakerSentiment> speakers = new ArrayList<>();

  NarrationSplit(Engine.Session session, Quotations quotations) {
    this.document = session.document();
    this.session = session;
    List<Span> stated =
        contents(quotations.all().stream().filter(NarrationSplit::isStatement).toList());
    List<Span> attributed = contents(quotations.of(Quotation.Act.values()));
    int firstStated = 0;
    int firstAttributed = 0;
    for (Sentence sentence : TargetFinder.runningText(document)) {
      firstStated = firstBehind(sentence.span().begin(), stated, firstStated);
      firstAttributed = firstBehind(sentence.span().begin(), attributed, firstAttributed);
      split(
          sentence.span(),
          cut(sentence.span(), stated, firstStated),
          cut(sentence.span(), attributed, firstAttributed));
    }
    bySpeaker(quotations);
  }

  Optional<Tone> narration() {
    return narrated.isEmpty() ? Optional.empty() : Optional.of(Tone.mean(narrated, narratedShares));
  }

  Optional<Tone> quotation() {
    return quoted.isEmpty() ? Optional.empty() : Optional.of(Tone.mean(quoted, quotedShares));
  }

  List<SpeakerSentiment> speakers() {
    return speakers;
  }

  /** Whether the speaker said the content as their own; a question is such a statement too. */
  private static boolean isStatement(Quotation quotation) {
    return switch (quotation.act()) {
      case SAID, ASKED, DOCUMENT -> true;
      case DENIED, THOUGHT, INTENDED -> false;
    };
  }

  private static List<Span> contents(List<Quotation> quotations) {
    TreeSet<Span> contents = new TreeSet<>();
    quotations.forEach(quotation -> contents.addAll(quotation.content()));
    contents.removeIf(Span::isEmpty);
    return merged(contents);
  }

  private static List<Span> merged(SortedSet<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() >= span.begin()) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.begin(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** The first of some spans that ends after an offset; those before {@code from} end before. */
  private static int firstBehind(int offset, List<Span> spans, int from) {
    int first = from;
    while (first < spans.size() && spans.get(first).end() <= offset) {
      first++;
    }
    return first;
  }

  /** The parts of a sentence that some contents cover, and the other ones. */
  private record Cut(List<Span> inside, List<Span> outside) {}

  private static Cut cut(Span sentence, List<Span> contents, int from) {
    List<Span> inside = new ArrayList<>();
    List<Span> outside = new ArrayList<>();
    int at = sentence.begin();
    for (int c = from; c < contents.size() && contents.get(c).begin() < sentence.end(); c++) {
      Span content = contents.get(c);
      int begin = Math.max(content.begin(), sentence.begin());
      int end = Math.min(content.end(), sentence.end());
      if (at < begin) {
        outside.add(new Span(at, begin));
      }
      inside.add(new Span(begin, end));
      at = end;
    }
    if (at < sentence.end()) {
      outside.add(new Span(at, sentence.end()));
    }
    return new Cut(inside, outside);
  }

  private void split(Span sentence, Cut stated, Cut attributed) {
    int statedWords = words(stated.inside());
    int attributedWords = words(attributed.inside());
    int otherWords = words(attributed.outside());
    double all = Math.max(1, attributedWords + otherWords);
    if (statedWords > 0) {
      add(sentence, stated.inside(), statedWords / all, quoted, quotedShares);
    }
    if (otherWords >= LEAST_NARRATED || (attributedWords == 0 && !attributed.outside().isEmpty())) {
      double share = attributedWords == 0 ? 1 : otherWords / all;
      add(sentence, attributed.outside(), share, narrated, narratedShares);
    }
  }

  private void add(
      Span sentence, List<Span> parts, double share, List<Tone> tones, List<Double> shares) {
    session
        .of(sentence, parts)
        .ifPresent(
            sentiment -> {
              tones.add(sentiment.tone());
              shares.add(share);
            });
  }

  private int words(List<Span> parts) {
    long words = 0;
    for (Span part : parts) {
      words += WORD.matcher(document.textOf(part)).results().count();
    }
    return (int) words;
  }

  private void bySpeaker(Quotations quotations) {
    for (Speaker speaker : quotations.speakers()) {
      List<Tone> tones = new ArrayList<>();
      List<Double> lengths = new ArrayList<>();
      for (Quotation quotation : quotations.by(speaker)) {
        if (!isStatement(quotation)) {
          continue;
        }
        List<Span> content = merged(new TreeSet<>(quotation.content()));
        content.removeIf(Span::isEmpty);
        if (!content.isEmpty()) {
          Span whole = new Span(content.get(0).begin(), content.get(content.size() - 1).end());
          session
              .of(whole, content)
              .ifPresent(
                  sentiment -> {
                    tones.add(sentiment.tone());
                    lengths.add((double) words(content));
                  });
        }
      }
      if (!tones.isEmpty()) {
        speakers.add(new SpeakerSentiment(speaker, Tone.mean(tones, lengths), tones.size()));
      }
    }
  }
}
