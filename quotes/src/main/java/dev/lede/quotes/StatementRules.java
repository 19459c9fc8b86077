package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.document.internal.WordSet;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says what is no statement at all, though the tags of contents and cues name it: each rule takes
 * out one kind.
 */
final class StatementRules {

  /** A rule says whether something is no statement. */
  interface Rule {
    boolean rejects(QuotationDraft link, Quotation.Kind kind, CueWord cue);
  }

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");

  /** How many tokens "Q&A" has, with the colon. */
  private static final int LONGEST_LABEL = 4;

  /** How many words a scare quote has. */
  private static final int SCARE_QUOTE = 2;

  private static final Set<String> VERDICTS =
      Set.of("convicted", "acquitted", "cleared", "exonerated", "absolved");

  /** What mostly has a clause behind it, also without "that". */
  private static final Set<String> BELIEVES =
      Set.of("believe", "believes", "believed", "think", "thinks", "thought", "reckon", "reckons");

  private static final Set<String> SEEMS =
      Set.of("seem", "seems", "seemed", "appear", "appears", "appeared");

  /** How many tokens a headline has, marks included. */
  private static final int LONGEST_HEADLINE = 60;

  /** What one does to a book or song, too. */
  private static final Set<String> MAKES =
      Set.of("wrote", "writes", "write", "written", "read", "reads", "sang", "sings", "put");

  /** With "for" or "of" they say something of somebody. */
  private static final Set<String> BLAMES =
      Set.of("blame", "blames", "blamed", "blaming", "accuse", "accuses", "accused", "accusing");

  /** With "as" they say what something is. */
  private static final Set<String> CALLS =
      WordSet.of(
          """
          describe describes described describing portray portrays portrayed portraying
          depict depicts depicted depicting paint paints painted painting characterize
          characterizes characterized characterise characterised dismiss dismisses
          dismissed dismissing denounce denounced condemn condemned hail hailed brand
          branded label labeled labelled dub dubbed cast liken likened
          """);

  private final Document document;
  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final Coreference who;
  private final Clauses clauses;
  private final Voice voice;
  private final ActRules acts;
  private final List<Rule> rules;

  /**
   * @param corpora whether all but empty words is let through, as corpora count it
   */
  StatementRules(
      Document document, TokenIndex tokens, QuotedTokens quoted, Coreference who, boolean corpora) {
    this.document = document;
    this.tokens = tokens;
    this.quoted = quoted;
    this.who = who;
    clauses = new Clauses(tokens);
    voice = new Voice(tokens, who);
    acts = new ActRules(tokens, who);
    EmptyWords empty = new EmptyWords(tokens);
    Possibilities possible = new Possibilities(acts);
    OtherSenses senses = new OtherSenses(tokens, who, clauses::isOne);
    rules =
        corpora
            ? List.of(empty::areAll)
            : List.of(
                this::nobody,
                this::abstraction,
                this::asIf,
                this::theWay,
                this::behindLabel,
                this::goesWithoutSaying,
                this::appearance,
                new FactChecks(tokens)::isClaim,
                senses::calledOff,
                senses::deniedSomebody,
                senses::seenBy,
                senses::complainedTo,
                senses::expected,
                senses::term,
                senses::wasAskedAbout,
                senses::laughedAt,
                senses::emerged,
                possible::mightSay,
                possible::likelyToSay,
                possible::facesClaims,
                this::subjectOfRest,
                this::verdict,
                empty::areAll,
                this::commaAndNobody,
                this::behindMark,
                this::nounPhraseAlone,
                this::titleInMarks,
                this::actInHeadline);
  }

  boolean isStatement(QuotationDraft link, Quotation.Kind kind) {
    CueWord cue = CueWord.of(link, tokens);
    return rules.stream().noneMatch(rule -> rule.rejects(link, kind, cue));
  }

  /** "Nobody at the bank said". */
  private boolean nobody(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan source = link.source();
    if (source == null) {
      return false;
    }
    String first = tokens.lower(source.begin());
    int second = source.begin() + 1;
    // "No-one" is three tokens.
    while (second < source.end() && NounPhrase.isPunctuation(tokens, second)) {
      second++;
    }
    boolean noOne =
        first.equals("no") && second < source.end() && tokens.lower(second).equals("one");
    // "Neither Roe nor Doe said" is reported as not said.
    boolean named = first.equals("neither") && source.end() - source.begin() > 1;
    return (NOBODY.contains(first) && !named) || noOne;
  }

  /** "History shows": no words, and nobody who says them. */
  private boolean abstraction(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan source = link.source();
    if (source == null || kind != Quotation.Kind.INDIRECT) {
      return false;
    }
    NounPhrase phrase = who.phrase(source.begin(), source.end());
    return CueWords.ABSTRACT.contains(phrase.headWord());
  }

  /** "As if to say". */
  private boolean asIf(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    int as = cue.words().indexOf("as");
    return as >= 0
        && as + 1 < cue.words().size()
        && (cue.words().get(as + 1).equals("if") || cue.words().get(as + 1).equals("though"));
  }

  /** "Said it the way others sing", "told it as if": how somebody speaks. */
  private boolean theWay(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan part = link.parts().get(0);
    int begin = part.begin();
    if (kind != Quotation.Kind.INDIRECT || begin + 2 >= part.end()) {
      return false;
    }
    String second = tokens.lower(begin + 1);
    String third = tokens.lower(begin + 2);
    return Set.of("it", "this").contains(tokens.lower(begin))
        && ((second.equals("the") && third.equals("way"))
            || (second.equals("as") && (third.equals("if") || third.equals("though")))
            || (second.equals("like") && RuleWords.ARTICLES.contains(third)));
  }

  /** "Explainer: why fares rise": the name of a column says nothing. */
  private boolean behindLabel(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    int begin = tokens.beginOfBlock(link.begin());
    int colon = link.begin() - 1;
    return kind == Quotation.Kind.INDIRECT
        && colon > begin
        && colon - begin <= LONGEST_LABEL
        && tokens.text(colon).equals(":")
        && RuleWords.COLUMNS.contains(tokens.lower(begin));
  }

  /** "It goes without saying", "it is true that": nobody does. */
  private boolean goesWithoutSaying(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan source = link.source();
    boolean it =
        source != null
            && source.end() - source.begin() == 1
            && tokens.lower(source.begin()).equals("it");
    boolean being = cue.has(RuleWords.BEING) && !cue.has("has") && !cue.words().contains("saying");
    return (it && cue.has("without")) || (it && being && kind == Quotation.Kind.INDIRECT);
  }

  /** "The rumor seems to be from a page, which says": nobody says so. */
  private boolean appearance(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan source = link.source();
    boolean another =
        source == null
            || (RuleWords.RELATIVE.contains(tokens.lower(source.begin()))
                && source.begin() > link.lastPart().begin());
    return kind == Quotation.Kind.INDIRECT && another && cue.has(SEEMS);
  }

  /** {@code Her daughter, she says, left}: the first words alone say nothing. */
  private boolean subjectOfRest(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan reports = link.cue();
    return kind == Quotation.Kind.INDIRECT
        && reports != null
        && reports.begin() >= link.lastPart().end()
        && reports.end() + 1 < tokens.size()
        && tokens.text(reports.end()).equals(",")
        && tokens.sentence(reports.end() + 1) == tokens.sentence(reports.begin())
        && link.parts().stream().noneMatch(clauses::isOne);
  }

  /** "Was convicted of", "cleared of", "found guilty of": a court says so, and of whom is named. */
  private boolean verdict(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    boolean guilty = cue.has("found") && (cue.has("guilty") || cue.has("innocent"));
    return kind == Quotation.Kind.INDIRECT && (cue.has(VERDICTS) || guilty) && cue.has("of");
  }

  /** {@code (“Tram for the few,” March 3)}: a comma, and nobody who says it. */
  private boolean commaAndNobody(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    return kind == Quotation.Kind.DIRECT
        && link.cue() == null
        && link.source() == null
        && tokens.text(link.lastPart().end() - 1).equals(",");
  }

  /** {@code ” N. said,}: what stands between two quotations is the author's. */
  private boolean behindMark(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    String first = tokens.text(link.begin());
    return kind == Quotation.Kind.INDIRECT
        && (first.equals("”") || first.equals("''") || first.equals("»"));
  }

  /** "Opposed the talks", "a supporter of its tearoom": an attitude, and no words. */
  private boolean nounPhraseAlone(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    boolean clause = CueWords.SAY.contains(cue.verb()) && !CueWords.TRANSITIVE.contains(cue.verb());
    TaggedSpan reports = link.cue();
    boolean before = reports != null && reports.begin() >= link.lastPart().end();
    return kind == Quotation.Kind.INDIRECT
        && !clause
        && !isAccusation(link, cue)
        && (!before || isPassive(cue) || isDoneTo(link, cue))
        && !cue.has(CueWords.DENY)
        && !(cue.has(BELIEVES) && link.parts().stream().anyMatch(clauses::hasPresent))
        && link.parts().stream().noneMatch(clauses::isOne);
  }

  /** "A ban was approved by the council"; "claims were rejected" says that they are not so. */
  private boolean isDoneTo(QuotationDraft link, CueWord cue) {
    TaggedSpan reports = link.cue();
    return reports != null
        && cue.verb().isEmpty()
        && voice.isPassive(reports)
        && !acts.isRejectedClaim(link, cue);
  }

  /** "The bill was criticized by N." */
  private static boolean isPassive(CueWord cue) {
    return cue.has(RuleWords.BEING) && CueWords.TRANSITIVE.contains(cue.verb());
  }

  /** "Accused the firm of hiding it", "described it as a farce": what one says of somebody. */
  private boolean isAccusation(QuotationDraft link, CueWord cue) {
    boolean blames = BLAMES.contains(cue.verb());
    boolean says = CueWords.SAY.contains(cue.verb()) || cue.has(CALLS);
    boolean calls = cue.has(CALLS) || CueWords.THINK.contains(cue.verb());
    for (TaggedSpan part : link.parts()) {
      for (int t = part.begin(); t + 1 < part.end(); t++) {
        String word = tokens.lower(t);
        int verb = tokens.lower(t + 1).equals("not") && t + 2 < part.end() ? t + 2 : t + 1;
        boolean of = Set.of("of", "for", "with").contains(word) && t > part.begin();
        boolean as = word.equals("as") && !tokens.lower(t + 1).equals("well");
        if ((as && calls) || (of && (blames || (says && tokens.lower(verb).endsWith("ing"))))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * {@code unveiled her “Clean Town Programme”}: a title. Behind a comma or colon, in a headline
   * all of whose words are capitalized, and in a clause there are words of somebody.
   */
  private boolean titleInMarks(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    boolean transitive = CueWords.TRANSITIVE.contains(cue.verb());
    boolean speaks =
        CueWords.SAY.contains(cue.verb()) && !MAKES.contains(cue.verb()) && !transitive;
    if (kind == Quotation.Kind.INDIRECT || speaks || isIntroduced(link)) {
      return false;
    }
    int words = 0;
    boolean capitals = true;
    for (TaggedSpan part : link.parts()) {
      for (int t = part.begin(); t < part.end(); t++) {
        if (NounPhrase.isPunctuation(tokens, t) || !quoted.at(t)) {
          continue;
        }
        words++;
        capitals &= tokens.text(t).equals(tokens.text(t).toUpperCase(Locale.ROOT));
        boolean small = RuleWords.ENDS_TITLE.contains(tokens.lower(t));
        if (!tokens.isCapital(t) && !small) {
          return false;
        }
      }
    }
    return words > 1 && !capitals && !isClauseAround(link, kind, cue) && !isInTitleCase(link);
  }

  /** {@code Presenter quits over ‘vile’ jibe}: what somebody did, with a scare quote. */
  private boolean actInHeadline(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    boolean body = document.blocks().get(tokens.block(link.begin())).kind().isBody();
    if (body || kind != Quotation.Kind.MIXED || !cue.verb().isEmpty() || isIntroduced(link)) {
      return false;
    }
    int words = 0;
    for (TaggedSpan part : link.parts()) {
      for (int t = part.begin(); t < part.end(); t++) {
        words += quoted.at(t) && !NounPhrase.isPunctuation(tokens, t) ? 1 : 0;
      }
    }
    return words <= SCARE_QUOTE && !isClauseAround(link, kind, cue);
  }

  /** {@code N. interjected, “Only Jane Roe.”} */
  private boolean isIntroduced(QuotationDraft link) {
    TaggedSpan cue = link.cue();
    TaggedSpan part = link.parts().get(0);
    if (cue == null || cue.begin() >= part.begin() || !quoted.at(part.begin())) {
      return false;
    }
    int mark = part.begin() - 1;
    while (mark > cue.begin() && QuotationMark.canOpen(tokens.text(mark))) {
      mark--;
    }
    boolean introduces = tokens.text(mark).equals(",") || tokens.text(mark).equals(":");
    return introduces && mark <= cue.end();
  }

  /** {@code thinks that a gig on “Late Night Live” is enough} */
  private boolean isClauseAround(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    return kind == Quotation.Kind.MIXED
        && (isAccusation(link, cue) || link.parts().stream().anyMatch(clauses::isOne));
  }

  /** Whether the words around it are capitalized too, which then says nothing. */
  private boolean isInTitleCase(QuotationDraft link) {
    int begin = tokens.beginOfSentence(link.begin());
    int words = 0;
    int capitals = 0;
    for (int t = begin; t < tokens.size() && tokens.sentence(t) == tokens.sentence(begin); t++) {
      if (t - begin > LONGEST_HEADLINE) {
        return false;
      }
      if (!quoted.at(t)
          && !NounPhrase.isPunctuation(tokens, t)
          && !RuleWords.ENDS_TITLE.contains(tokens.lower(t))) {
        words++;
        capitals += tokens.isCapital(t) ? 1 : 0;
      }
    }
    // A name and a verb: "Jane Roe Praises" is not "Jane Roe praises".
    return words > 0 && capitals == words;
  }
}
