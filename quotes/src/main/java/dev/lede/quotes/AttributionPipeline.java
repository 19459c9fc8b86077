package dev.lede.quotes;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import dev.lede.encoder.internal.Calibration;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from a document to its quotations. */
final class AttributionPipeline {

  /** From this share of letters in quotation marks on a content is direct, as in PolNeAR. */
  private static final double DIRECT = 0.95;

  /** Above this share it is mixed. */
  private static final double MIXED = 0.02;

  private static final Set<String> RELATIVE = Set.of("which", "who", "whom");

  /** What a crowd shouts. */
  private static final Set<String> CROWDS =
      Set.of("slogans", "chants", "cries", "shouts", "choruses", "yells", "jeers", "screams");

  private static final Set<String> LEADING =
      Set.of("led", "leads", "leading", "started", "joined", "raised");

  private final EncodedText encoded;
  private final Document document;
  private final boolean corpora;
  private final Threshold threshold;
  private final Confidence confidence;
  private final Confidence speakerConfidence;
  private final Coreference who;
  private final TokenIndex tokens;
  private final List<QuotedSpan> marks;
  private final Set<List<TaggedSpan>> verbatim = new HashSet<>();

  private AttributionPipeline(EncodedText encoded, @Nullable Threshold threshold, boolean corpora) {
    this.corpora = corpora;
    this.encoded = encoded;
    this.document = encoded.document();
    Calibration calibration = encoded.calibration();
    this.threshold = threshold == null ? Threshold.of(calibration) : threshold;
    confidence = Confidence.ofWords(calibration);
    speakerConfidence = Confidence.ofSpeaker(calibration);
    who = encoded.coreference();
    tokens = who.tokens();
    marks = who.marks();
  }

  /**
   * Finds the quotations of a document, and what else is in quotation marks.
   *
   * @param threshold null for that of the model
   */
  static Quotations of(EncodedText encoded, @Nullable Threshold threshold) {
    return of(encoded, threshold, false);
  }

  /**
   * Finds what corpora count as quotations and newsrooms do not, too: attitudes beside noun phrases
   * ("opposed the talks"), titles, what nobody said, and contents without a cue.
   *
   * @param threshold null for that of the model
   */
  static Quotations asCorporaCount(EncodedText encoded, @Nullable Threshold threshold) {
    return of(encoded, threshold, true);
  }

  private static Quotations of(
      EncodedText encoded, @Nullable Threshold threshold, boolean corpora) {
    AttributionPipeline attribution = new AttributionPipeline(encoded, threshold, corpora);
    List<Quotation> found = attribution.tokens.size() == 0 ? List.of() : attribution.quotations();
    return new Quotations(encoded.document(), found, attribution.phrases(found));
  }

  private List<Quotation> quotations() {
    QuotedTokens quoted = who.quoted();
    Transcript transcript = new Transcript(document, tokens, who, quoted);
    AccusedPersons accused = new AccusedPersons(tokens, tagged("cue"), tagged("source"));
    CueFinder beside =
        new CueFinder(tokens, who, marks, outside(transcript, accused.cues()), accused.sources());
    List<TaggedSpan> parts =
        ContentMerger.of(
            document,
            tokens,
            outside(transcript, accused.contents(tagged("content"))),
            beside.sources(),
            marks,
            beside.reported(),
            beside.listed());
    parts = ReportedSentences.of(parts, beside.cues(), quoted, tokens);
    List<QuotationDraft> links =
        new CueLinker(
                tokens,
                withWords(outside(transcript, parts), quoted),
                outside(transcript, beside.cues()),
                beside.sources(),
                quoted,
                who,
                LinkCosts.of(encoded.calibration()))
            .find();
    links = new ReportChains(tokens, beside.cues(), beside.sources()).of(links);
    links = new NestedReports(tokens, who, marks).of(links);
    links = new ColonSpeech(tokens).of(links);
    links = new RelativeEnds(tokens, quoted).of(links);
    links = new QuestionedPersons(tokens, who).of(links);
    links = new Topics(tokens).without(links);
    links = with(links, new LeadIns(tokens, beside.cues()).found());
    links = with(links, new Plans(tokens, who, links).found());
    links = with(links, transcript.turns());
    transcript.turns().forEach(turn -> verbatim.add(turn.parts()));
    links = new TurnSources(tokens, quoted, who, document.blocks()).complete(links);
    links = new TitleEchoes(tokens, quoted, who, document.blocks()).complete(links);
    return quotations(links, quoted);
  }

  /** Leaves out parts that say nothing; "which" goes on in {@code which, N. said, is late}. */
  private List<TaggedSpan> withWords(List<TaggedSpan> parts, QuotedTokens quoted) {
    List<TaggedSpan> kept = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      TaggedSpan part = parts.get(p);
      boolean goesOn =
          RELATIVE.contains(tokens.lower(part.begin()))
              && p + 1 < parts.size()
              && tokens.sentence(parts.get(p + 1).begin()) == tokens.sentence(part.begin());
      boolean said = part.isMostlyIn(quoted) ? !isCrowds(part) : !EmptyWords.isEmpty(part, tokens);
      if (goesOn || said) {
        kept.add(part);
      }
    }
    return Collections.unmodifiableList(kept);
  }

  /** {@code amid slogans of "Lower the price"}: the crowd's, and not who speaks to it. */
  private boolean isCrowds(TaggedSpan part) {
    int of = part.begin() - 1;
    while (of > 0 && NounPhrase.isPunctuation(tokens, of)) {
      of--;
    }
    return of > 0
        && tokens.lower(of).equals("of")
        && CROWDS.contains(tokens.lower(of - 1))
        && !(of > 1 && LEADING.contains(tokens.lower(of - 2)))
        && tokens.sentence(of) == tokens.sentence(part.begin());
  }

  private static List<TaggedSpan> outside(Transcript transcript, List<TaggedSpan> runs) {
    return runs.stream().filter(run -> !transcript.holds(run.begin())).toList();
  }

  /** Adds quotations, which take the place of those that they overlap, in the order of the text. */
  private List<QuotationDraft> with(List<QuotationDraft> links, List<QuotationDraft> more) {
    if (more.isEmpty()) {
      return links;
    }
    BitSet taken = new BitSet();
    more.forEach(link -> link.parts().forEach(part -> taken.set(part.begin(), part.end())));
    List<QuotationDraft> all = new ArrayList<>();
    for (QuotationDraft link : links) {
      boolean free =
          link.parts().stream()
              .noneMatch(part -> taken.get(part.begin(), part.end()).cardinality() > 0);
      if (free) {
        all.add(link);
      }
    }
    all.addAll(more);
    all.sort(Comparator.comparingInt(QuotationDraft::begin));
    return Collections.unmodifiableList(all);
  }

  private List<TaggedSpan> tagged(String head) {
    encoded.heads().get(head, List.of("O", "B-" + head, "I-" + head)); // or it is refused
    return TaggedSpan.of(encoded.phrases(head), tokens);
  }

  private List<Quotation> quotations(List<QuotationDraft> links, QuotedTokens quoted) {
    Speakers speakers = new Speakers(who, tokens);
    ActRules acts = new ActRules(tokens, who);
    SpeakerSigns speakerSigns = new SpeakerSigns(tokens, who);
    StatementRules statements = new StatementRules(document, tokens, quoted, who, corpora);
    List<@Nullable Referent> referents = speakers.of(links);
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      QuotationDraft link = links.get(i);
      List<Span> content = link.parts().stream().map(TaggedSpan::span).toList();
      boolean isVerbatim = verbatim.contains(link.parts());
      List<Span> fragments = isVerbatim ? content : fragments(content);
      Quotation.Kind kind = kind(content, fragments);
      boolean nobodyReports = link.cue() == null && kind == Quotation.Kind.INDIRECT && !corpora;
      if (nobodyReports || (!isVerbatim && !statements.isStatement(link, kind))) {
        continue;
      }
      Block block = document.blocks().get(tokens.block(link.begin()));
      Quotation.Builder quotation =
          Quotation.builder(document, kind, content)
              .act(acts.of(link))
              .fragments(fragments)
              .signs(Confidence.signs(link, kind, block.kind().isBody()), confidence);
      boolean isTurn = kind == Quotation.Kind.DIRECT && link.cue() == null && isSentence(link);
      if (!threshold.lets(quotation.saidConfidence(), kind, isTurn)) {
        continue;
      }
      TaggedSpan cue = link.cue();
      if (cue != null) {
        quotation.cue(trimmed(cue));
      }
      TaggedSpan source = link.source();
      if (source != null) {
        quotation.source(trimmed(source));
      }
      Referent referent = referents.get(i);
      if (referent != null && source != null) {
        quotation.speakerSigns(speakerSigns.of(link, source, referent, kind), speakerConfidence);
        if (quotation.speakerConfidence() >= threshold.speaker()) {
          quotation.speaker(speakers.speaker(referent));
        }
      }
      TaggedSpan through = link.through();
      Referent reporter = through == null ? null : speakers.of(through);
      if (reporter != null && !reporter.equals(referent)) {
        quotation.through(speakers.speaker(reporter));
      }
      found.add(quotation.build());
    }
    return Collections.unmodifiableList(found);
  }

  private Span trimmed(TaggedSpan run) {
    int begin = run.begin();
    int end = run.end();
    while (end - begin > 1 && NounPhrase.isPunctuation(tokens, begin)) {
      begin++;
    }
    while (end - begin > 1 && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    Span span = tokens.span(begin, end);
    String text = span.in(document.text());
    int blanks = text.length() - text.stripLeading().length();
    return new Span(
        span.begin() + blanks, span.begin() + Math.max(blanks + 1, text.stripTrailing().length()));
  }

  /** Whether quoted words without a cue were taken as a turn: they end like a sentence. */
  private boolean isSentence(QuotationDraft link) {
    TaggedSpan last = link.parts().get(link.parts().size() - 1);
    String text = tokens.text(last.end() - 1);
    return SentencePunctuation.endsClause(text);
  }

  private List<Span> fragments(List<Span> content) {
    List<Span> found = new ArrayList<>();
    for (Span span : content) {
      for (int m = firstMark(span.begin()); m < marks.size(); m++) {
        Span inner = marks.get(m).inner();
        if (inner.begin() >= span.end()) {
          break;
        }
        int begin = Math.max(inner.begin(), span.begin());
        int end = Math.min(inner.end(), span.end());
        if (begin < end) {
          found.add(new Span(begin, end));
        }
      }
    }
    return found;
  }

  /** The first mark that ends after an offset. */
  private int firstMark(int offset) {
    return Search.first(marks.size(), m -> marks.get(m).span().end() > offset);
  }

  private Quotation.Kind kind(List<Span> content, List<Span> fragments) {
    double letters = letters(content);
    double quoted = letters(fragments);
    return quoted >= DIRECT * letters && quoted > 0
        ? Quotation.Kind.DIRECT
        : quoted > MIXED * letters ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT;
  }

  private double letters(List<Span> spans) {
    long count = 0;
    for (Span span : spans) {
      count += document.textOf(span).codePoints().filter(Character::isLetterOrDigit).count();
    }
    return count;
  }

  /** Returns what is in quotation marks and in no quotation. */
  private List<QuotedPhrase> phrases(List<Quotation> quotations) {
    List<Span> taken =
        quotations.stream().flatMap(quotation -> quotation.content().stream()).sorted().toList();
    List<QuotedPhrase> phrases = new ArrayList<>();
    int next = 0;
    for (QuotedSpan mark : marks) {
      while (next < taken.size() && taken.get(next).end() <= mark.inner().begin()) {
        next++;
      }
      if (next == taken.size() || taken.get(next).begin() >= mark.inner().end()) {
        phrases.add(new QuotedPhrase(document, mark.span(), mark.inner(), use(mark)));
      }
    }
    return Collections.unmodifiableList(phrases);
  }

  private QuotedPhrase.Use use(QuotedSpan mark) {
    int begin = tokens.firstAfter(mark.inner().begin());
    int end = tokens.endBefore(mark.inner().end());
    if (begin >= end) {
      return QuotedPhrase.Use.SCARE_QUOTE;
    }
    int before = begin - 1;
    while (before > 0 && begin - before < 3 && NounPhrase.isPunctuation(tokens, before)) {
      before--;
    }
    int after = end;
    while (after < tokens.size() && after - end < 2 && NounPhrase.isPunctuation(tokens, after)) {
      after++;
    }
    boolean insideName =
        before >= 0
            && after < tokens.size()
            && begin - before <= 3
            && after - end <= 2
            && tokens.sentence(before) == tokens.sentence(after)
            && tokens.isCapital(before)
            && tokens.isCapital(after);
    if (insideName && end - begin <= 4) {
      return QuotedPhrase.Use.NICKNAME;
    }
    int words = 0;
    boolean capitals = true;
    for (int t = begin; t < end && capitals; t++) {
      boolean punctuation = NounPhrase.isPunctuation(tokens, t);
      words += punctuation ? 0 : 1;
      capitals =
          tokens.isCapital(t)
              || punctuation
              || (t > begin && RuleWords.ENDS_TITLE.contains(tokens.lower(t)));
    }
    return capitals && words > 1 ? QuotedPhrase.Use.TITLE : QuotedPhrase.Use.SCARE_QUOTE;
  }
}
