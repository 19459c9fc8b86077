package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what somebody did with a content: rules in an order, of which the first that knows decides,
 * from the cue with its mood, the source and the content.
 */
final class ActRules {

  /** A rule says what the act is, or null if it does not know. */
  interface Rule {
    Quotation.@Nullable Act act(QuotationDraft link, CueWord cue);
  }

  static final Set<String> QUESTION_WORDS =
      Set.of(
          "whether", "if", "why", "how", "what", "who", "whom", "when", "where", "which", "whose");

  private static final Set<String> REJECTS =
      Set.of(
          "rejected",
          "rejects",
          "reject",
          "rejecting",
          "dismissed",
          "dismisses",
          "dismiss",
          "dismissing",
          "contradicted",
          "contradicts",
          "disputed",
          "disputes",
          "brushed");

  /** With "at" or "off" they reject. */
  private static final Set<String> LAUGHS = Set.of("laughed", "laughs", "scoffed", "scoffs");

  /** What one rejects, with what was not said. */
  static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "report",
          "reports",
          "suggestion",
          "suggestions",
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "idea",
          "notion",
          "charge",
          "charges",
          "assertion",
          "assertions",
          "speculation");

  /** Who can do so, does. */
  private static final Set<String> CONFIRMS = Set.of("confirm", "reveal", "disclose", "assure");

  /** Behind "would" in what somebody did say. */
  private static final Set<String> AFTERWARDS =
      Set.of("later", "eventually", "subsequently", "often", "always", "regularly");

  private static final Set<String> SAYS_NOW = Set.of("say", "report", "announce");

  private static final Set<String> FEW =
      Set.of("no", "not", "few", "only", "nobody", "none", "neither", "how", "any", "anyone");

  private static final Set<String> POSSIBLY =
      Set.of(
          "if", "whether", "before", "once", "until", "unless", "when", "so", "that", "only", "not",
          "even");

  private static final Set<String> ABOUT = Set.of("about", "of", "on", "more", "further", "else");

  private final TokenIndex tokens;
  private final Coreference who;

  /** The order is the policy. */
  private final List<Rule> rules =
      List.of(
          this::refused,
          this::rejectedClaim,
          this::notSaid,
          this::wouldHaveSaid,
          this::willSay,
          this::denied,
          this::wantedToKnow,
          this::asked,
          this::document,
          this::intended,
          this::thought,
          this::questionInMarks,
          this::unknownVerb);

  ActRules(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  Quotation.Act of(QuotationDraft link) {
    CueWord cue = CueWord.of(link, tokens);
    for (Rule rule : rules) {
      Quotation.Act act = rule.act(link, cue);
      if (act != null) {
        return act;
      }
    }
    return Quotation.Act.SAID;
  }

  /**
   * "Refused to say", "refused to be drawn", "declined to comment", "avoided criticism of",
   * "refused to blame N."; "refused to pay" is a will.
   */
  private Quotation.@Nullable Act refused(QuotationDraft link, CueWord cue) {
    if (!cue.has(CueWords.REFUSE)) {
      return null;
    }
    boolean drawn = word(link, 1).equals("be") && word(link, 2).equals("drawn");
    boolean to = cue.has("to") || word(link, 0).equals("to");
    boolean tells =
        drawn
            || cue.has(CueWords.TELL)
            || CueWords.TELL.contains(word(link, word(link, 0).equals("to") ? 1 : 0));
    return tells || !to ? Quotation.Act.DENIED : Quotation.Act.INTENDED;
  }

  /** "Rejected claims", "said nothing about", "made no mention of", "has yet to say". */
  private Quotation.@Nullable Act rejectedClaim(QuotationDraft link, CueWord cue) {
    String first = word(link, 0);
    boolean rejects = isRejectedClaim(link, cue);
    boolean nothing =
        first.equals("nothing") && isNoSentence(link) && CueWords.SAY.contains(cue.verb());
    boolean yet = cue.has("yet") && cue.has("to");
    boolean mention = cue.has("no") && cue.has("mention");
    return rejects || nothing || yet || mention ? Quotation.Act.DENIED : null;
  }

  /** "Rejected claims that", "the idea was dismissed". */
  boolean isRejectedClaim(QuotationDraft link, CueWord cue) {
    String first = word(link, 0);
    String noun = first.equals("the") || first.equals("any") ? word(link, 1) : first;
    boolean laughs = cue.has(LAUGHS) && (cue.has("at") || cue.has("off"));
    return (cue.has(REJECTS) || laughs) && CLAIMS.contains(noun);
  }

  /** "Told us nothing about it", and not {@code "Nothing is lost," N. said}. */
  private boolean isNoSentence(QuotationDraft link) {
    TaggedSpan cue = link.cue();
    if (cue == null || cue.end() > link.begin()) {
      return false;
    }
    for (int t = cue.end(); t < link.begin(); t++) {
      if (NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    String second = word(link, 1);
    return second.isEmpty() || ABOUT.contains(second);
  }

  /**
   * "Did not say", "never promised", "neither Roe nor Doe said"; who does not think so thinks all
   * the same.
   */
  private Quotation.@Nullable Act notSaid(QuotationDraft link, CueWord cue) {
    TaggedSpan source = link.source();
    boolean neither = source != null && tokens.lower(source.begin()).equals("neither");
    if (!cue.isNegated() && !neither) {
      return null;
    }
    if (CueWords.THINK.contains(cue.verb()) && !CueWords.SAY.contains(cue.verb())) {
      return thought(link, cue);
    }
    return CueWords.INTEND.contains(cue.verb()) && !CueWords.SAY.contains(cue.verb())
        ? Quotation.Act.INTENDED
        : Quotation.Act.DENIED;
  }

  /** "Would have called it". */
  private Quotation.@Nullable Act wouldHaveSaid(QuotationDraft link, CueWord cue) {
    int modal = modal(cue);
    int have = Math.max(cue.words().indexOf("have"), cue.words().indexOf("’ve"));
    return modal >= 0 && have > modal ? Quotation.Act.DENIED : null;
  }

  /** "Might argue", "would have said", and not "would not say", "could be heard shouting". */
  boolean isHypothetical(QuotationDraft link, CueWord cue) {
    return refused(link, cue) == null
        && rejectedClaim(link, cue) == null
        && notSaid(link, cue) == null
        && (wouldHaveSaid(link, cue) != null || willSay(link, cue) == Quotation.Act.DENIED);
  }

  private static int modal(CueWord cue) {
    for (int w = 0; w < cue.words().size(); w++) {
      if (CueWords.MODAL.contains(cue.words().get(w))) {
        return w;
      }
    }
    return -1;
  }

  /**
   * "Will deplore", "may still believe", "would like to". "Would later say" is past. "Police can
   * confirm that" says so, and so does who "could be heard" saying it.
   */
  private Quotation.@Nullable Act willSay(QuotationDraft link, CueWord cue) {
    int modal = modal(cue);
    if (modal < 0 || cue.has("only") || CueWords.INTEND.contains(cue.verb())) {
      return null;
    }
    if (CueWords.THINK.contains(cue.verb()) && !CueWords.SAY.contains(cue.verb())) {
      return cue.has("like") ? Quotation.Act.INTENDED : Quotation.Act.THOUGHT;
    }
    String word = cue.words().get(modal);
    boolean says = cue.has("now") && SAYS_NOW.contains(cue.verb());
    boolean tells = word.equals("can") && (cue.has(CONFIRMS) || says);
    boolean heard = cue.has("be") && cue.has(CueWords.HEARD);
    if ((tells || heard) && !isOnlyPossible(link)) {
      return null;
    }
    if (word.equals("would") && cue.words().stream().anyMatch(AFTERWARDS::contains)) {
      return null;
    }
    boolean future = Set.of("will", "would", "shall", "'ll", "’ll").contains(word);
    return future ? Quotation.Act.INTENDED : Quotation.Act.DENIED;
  }

  /** "Few can say", "if she can confirm". */
  private boolean isOnlyPossible(QuotationDraft link) {
    TaggedSpan source = link.source();
    TaggedSpan cue = link.cue();
    TaggedSpan subject = source == null ? cue : source;
    if (subject == null) {
      return true;
    }
    int before = subject.begin() - 1;
    boolean behind = before >= tokens.beginOfSentence(subject.begin());
    return FEW.contains(tokens.lower(subject.begin()))
        || (behind && POSSIBLY.contains(tokens.lower(before)));
  }

  private Quotation.@Nullable Act denied(QuotationDraft link, CueWord cue) {
    return cue.has(CueWords.DENY) ? Quotation.Act.DENIED : null;
  }

  /** "Wanted to know". */
  private Quotation.@Nullable Act wantedToKnow(QuotationDraft link, CueWord cue) {
    boolean know = cue.has("know") && cue.has("to");
    int begin = link.parts().get(0).begin();
    boolean beside =
        cue.verb().startsWith("want")
            && begin > 1
            && tokens.lower(begin - 1).equals("know")
            && tokens.lower(begin - 2).equals("to");
    return know || beside ? Quotation.Act.ASKED : null;
  }

  /** To ask somebody to leave, or for money, is a demand. */
  private Quotation.@Nullable Act asked(QuotationDraft link, CueWord cue) {
    if (!CueWords.ASK.contains(cue.verb()) || cue.verb().equals("know")) {
      return null;
    }
    String first = word(link, 0);
    boolean demand = first.equals("to") || first.equals("for") || first.equals("that");
    boolean toDo = !isQuestion(link) && contains(link, "to") && !QUESTION_WORDS.contains(first);
    return demand || (toDo && cue.verb().startsWith("ask"))
        ? Quotation.Act.SAID
        : Quotation.Act.ASKED;
  }

  /** The report, the law, the sign. */
  private Quotation.@Nullable Act document(QuotationDraft link, CueWord cue) {
    TaggedSpan source = link.source();
    if (source == null) {
      return null;
    }
    NounPhrase phrase = who.phrase(source.begin(), source.end());
    if (phrase.pronoun().equals("it")) {
      Referent meant = who.pronoun(phrase.begin());
      return meant != null && isDocument(meant) ? Quotation.Act.DOCUMENT : null;
    }
    // The Harbour Post is a name.
    return CueWords.DOCUMENTS.contains(phrase.headWord()) && !who.hasName(phrase.head())
        ? Quotation.Act.DOCUMENT
        : null;
  }

  /** "It", the letter. */
  private static boolean isDocument(Referent meant) {
    String name = meant.name();
    return meant.entity() == null
        && CueWords.DOCUMENTS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** A plan, a wish, a vote: "plans to", "hopes that", "agreed to". */
  private Quotation.@Nullable Act intended(QuotationDraft link, CueWord cue) {
    if (!CueWords.INTEND.contains(cue.verb())) {
      return null;
    }
    boolean toDo =
        word(link, 0).equals("to")
            || cue.words().get(cue.words().size() - 1).equals("to")
            || word(link, 0).endsWith("ing");
    boolean also = CueWords.SAY.contains(cue.verb()) || CueWords.THINK.contains(cue.verb());
    return toDo || !also ? Quotation.Act.INTENDED : null;
  }

  /** Not so {@code N. disagreed: "It is late."}, but {@code N. thought: "It is late."} */
  private Quotation.@Nullable Act thought(QuotationDraft link, CueWord cue) {
    TaggedSpan part = link.parts().get(0);
    boolean feels =
        cue.verb().startsWith("disagree") || cue.has(RuleWords.BEING) || cue.has("otherwise");
    return CueWords.THINK.contains(cue.verb())
            && !CueWords.SAY.contains(cue.verb())
            && !(feels && ColonSpeech.isBehindColon(part.begin(), part.end(), tokens))
        ? Quotation.Act.THOUGHT
        : null;
  }

  /** {@code "Why?" said N.} */
  private Quotation.@Nullable Act questionInMarks(QuotationDraft link, CueWord cue) {
    return isQuestion(link) ? Quotation.Act.ASKED : null;
  }

  /** Beside a verb that no list has, what begins with "to" is a plan: "is on course to". */
  private Quotation.@Nullable Act unknownVerb(QuotationDraft link, CueWord cue) {
    return link.cue() != null && cue.verb().isEmpty() && word(link, 0).equals("to")
        ? Quotation.Act.INTENDED
        : null;
  }

  private boolean isQuestion(QuotationDraft link) {
    return tokens.text(link.parts().get(0).end() - 1).endsWith("?");
  }

  private boolean contains(QuotationDraft link, String word) {
    TaggedSpan part = link.parts().get(0);
    for (int t = part.begin(); t < part.end(); t++) {
      if (tokens.lower(t).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** A word of the content, counted from its begin. */
  private String word(QuotationDraft link, int index) {
    TaggedSpan part = link.parts().get(0);
    return part.begin() + index < part.end() ? tokens.lower(part.begin() + index) : "";
  }
}
