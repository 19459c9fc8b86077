package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that mostly report, where they mean something else: "called off", "denied him a goal",
 * "seen by".
 */
final class OtherSenses {

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us", "me", "it");

  /** The first words of what can be given to somebody, or denied. */
  private static final Set<String> GIVEN =
      Set.of(
          "a",
          "an",
          "the",
          "his",
          "her",
          "their",
          "its",
          "access",
          "entry",
          "bail",
          "asylum",
          "permission",
          "parole",
          "promotion",
          "victory");

  /** With "at" they say what somebody does, and not what. */
  private static final Set<String> LAUGHS =
      Set.of(
          "laugh",
          "laughs",
          "laughed",
          "scoff",
          "scoffs",
          "scoffed",
          "sneer",
          "sneers",
          "sneered",
          "smile",
          "smiles",
          "smiled",
          "chuckled",
          "grinned",
          "sighed");

  private static final Set<String> ABOUT = Set.of("about", "on", "over");

  private static final Set<String> EMERGES =
      Set.of("emerges", "emerged", "transpires", "transpired", "turns", "turned");

  private static final Set<String> TIMES =
      Set.of("day", "night", "week", "month", "year", "decade", "moment", "time");

  /** How many tokens "estate agents" has. */
  private static final int LONGEST_NAMERS = 2;

  /** How many words a term has. */
  private static final int LONGEST_TERM = 3;

  private final TokenIndex tokens;
  private final Coreference who;
  private final Predicate<TaggedSpan> isClause;

  /**
   * @param isClause whether a part has a verb of its own
   */
  OtherSenses(TokenIndex tokens, Coreference who, Predicate<TaggedSpan> isClause) {
    this.tokens = tokens;
    this.who = who;
    this.isClause = isClause;
  }

  /** "Has called off her tour". */
  boolean calledOff(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan reports = link.cue();
    if (reports == null || kind == Quotation.Kind.DIRECT || !cue.verb().startsWith("call")) {
      return false;
    }
    int next = reports.end();
    boolean off = next < tokens.size() && tokens.lower(next).equals("off");
    return cue.has("off") || (off && next <= link.begin());
  }

  /** "Denied him a goal", "denied N. the license": what somebody did not give. */
  boolean deniedSomebody(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan part = link.parts().get(0);
    if (!CueWords.DENY.contains(cue.verb())
        || kind == Quotation.Kind.DIRECT
        || link.parts().stream().anyMatch(isClause)) {
      return false;
    }
    int end = part.begin();
    boolean pronoun = OBJECTS.contains(tokens.lower(end));
    while (!pronoun && end < part.end() && !who.hasName(end)) {
      String word = tokens.lower(end);
      if (RuleWords.ENDS_PHRASE.contains(word) || RuleWords.ARTICLES.contains(word)) {
        return false; // "denied a rift with N. the day after"
      }
      end++;
    }
    end += pronoun ? 1 : 0;
    while (!pronoun && end < part.end() && who.hasName(end)) {
      end++;
    }
    return end < part.end()
        && GIVEN.contains(tokens.lower(end))
        && !(end + 1 < part.end() && TIMES.contains(tokens.lower(end + 1)));
  }

  /** "A plan seen by the Echo": nobody thinks so; "seen by many as late" is thought. */
  boolean seenBy(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan reports = link.cue();
    boolean by =
        reports != null
            && reports.end() < tokens.size()
            && (cue.has("by") || tokens.lower(reports.end()).equals("by"));
    return by && (cue.has("seen") || cue.has("viewed")) && !tokens.lower(link.begin()).equals("as");
  }

  /** "Complained to the ombudsman": to whom, and not what. */
  boolean complainedTo(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    int to = link.begin() - 1;
    return cue.verb().startsWith("complain")
        && kind != Quotation.Kind.DIRECT
        && to > 0
        && tokens.lower(to).equals("to")
        && link.parts().stream().noneMatch(isClause);
  }

  /** {@code Forecasters call it a “weather bomb”}: a word of theirs, and nothing they said. */
  boolean term(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan reports = link.cue();
    return kind != Quotation.Kind.INDIRECT
        && reports != null
        && cue.verb().equals("call")
        && cue.words().get(cue.words().size() - 1).equals("call")
        && isNamer(link.source(), reports.begin() - 1)
        && isTerm(link);
  }

  /** Two or three words in marks, as "weather bomb" is; "unsafe" and "a liar" are judgments. */
  private boolean isTerm(QuotationDraft link) {
    int words = 0;
    for (TaggedSpan part : link.parts()) {
      for (int t = part.begin(); t < part.end(); t++) {
        boolean word = who.quoted().at(t) && !NounPhrase.isPunctuation(tokens, t);
        if (word && words == 0 && RuleWords.ARTICLES.contains(tokens.lower(t))) {
          return false;
        }
        words += word ? 1 : 0;
      }
    }
    return words > 1 && words <= LONGEST_TERM;
  }

  /** "Sailors", "estate agents", and not "the sailors". */
  private boolean isNamer(@Nullable TaggedSpan source, int noun) {
    int begin = source == null ? noun : source.begin();
    return noun >= 0
        && begin <= noun
        && noun - begin < LONGEST_NAMERS
        && CueWords.NAMERS.contains(tokens.lower(noun))
        && !RuleWords.ENDS_TITLE.contains(tokens.lower(begin))
        && (noun == 0 || !RuleWords.ARTICLES.contains(tokens.lower(noun - 1)));
  }

  /** "N., asked about the mill, would not say": the words run on into what N. did. */
  boolean wasAskedAbout(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan reports = link.cue();
    if (kind == Quotation.Kind.DIRECT
        || reports == null
        || !RuleWords.ASKED.contains(cue.verb())
        || !ABOUT.contains(tokens.lower(Math.max(0, link.begin() - 1)))
        || reports.begin() == 0
        || !tokens.text(reports.begin() - 1).equals(",")) {
      return false;
    }
    TaggedSpan part = link.parts().get(0);
    for (int t = part.begin() + 1; t + 1 < part.end(); t++) {
      if (tokens.text(t).equals(",")) {
        String verb = tokens.lower(t + 1);
        return RuleWords.VERBS.contains(verb) || verb.endsWith("ed");
      }
    }
    return false;
  }

  /** "Laughed at the offer"; "scoffed at claims that it was late" says something. */
  boolean laughedAt(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    int at = link.begin() - 1;
    return kind == Quotation.Kind.INDIRECT
        && LAUGHS.contains(cue.verb())
        && at > 0
        && tokens.lower(at).equals("at")
        && link.parts().stream().noneMatch(isClause);
  }

  /** {@code “Flexibility”, it emerged, meant longer hours}: nobody says so. */
  boolean emerged(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan source = link.source();
    return kind != Quotation.Kind.INDIRECT
        && source != null
        && source.end() - source.begin() == 1
        && tokens.lower(source.begin()).equals("it")
        && cue.has(EMERGES);
  }

  /** "Is expected to miss a month": nobody says who expects it; not so "to say that". */
  boolean expected(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    int to = link.lastPart().begin();
    return link.source() == null
        && cue.has("expected")
        && cue.has(RuleWords.BEING)
        && tokens.lower(to).equals("to")
        && !(to + 1 < tokens.size() && CueWords.SAY.contains(tokens.lower(to + 1)));
  }
}
