package dev.lede.quotes;

import dev.lede.document.Block;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.Referent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the answers of an interview whose questions have no label: paragraphs that are a question
 * to "you", and behind each of them paragraphs of somebody who says "I". Questions that a text asks
 * and answers itself, as in a list of frequent ones, have no "I".
 */
final class BareInterview {

  private static final Set<String> FIRST =
      Set.of("i", "my", "me", "mine", "myself", "we", "our", "us");

  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

  /** How many tokens a question has. */
  private static final int LONGEST_QUESTION = 60;

  /** How many questions make an interview, if the lines above say that it is one. */
  private static final int LEAST_QUESTIONS = 2;

  /** How many do if they do not. */
  private static final int MANY_QUESTIONS = 4;

  /** "The Q&A", "five minutes with N.", "an interview": in the first line or below. */
  private static final Set<String> ANNOUNCES =
      Set.of(
          "q&a",
          "minutes",
          "interview",
          "interviews",
          "interviewed",
          "conversation",
          "talks",
          "chats",
          "chatted",
          "quizzed");

  /**
   * A paragraph.
   *
   * @param begin its first token
   * @param end the token after its last one
   */
  private record Paragraph(int begin, int end) {}

  private final List<Block> blocks;
  private final TokenIndex tokens;
  private final Coreference who;
  private final QuotedTokens quoted;
  private final List<Paragraph> questions = new ArrayList<>();
  private final List<Paragraph> answers = new ArrayList<>();
  private @Nullable TaggedSpan answerer;

  BareInterview(List<Block> blocks, TokenIndex tokens, Coreference who, QuotedTokens quoted) {
    this.blocks = List.copyOf(blocks);
    this.tokens = tokens;
    this.who = who;
    this.quoted = quoted;
    read();
    if (!isInterview()) {
      questions.clear();
      answers.clear();
    }
  }

  /** The first tokens of the questions, which are the author's. */
  List<Integer> questions() {
    return questions.stream().map(Paragraph::begin).toList();
  }

  /** The answers as turns, a paragraph each. */
  List<QuotationDraft> turns(double sure) {
    List<QuotationDraft> turns = new ArrayList<>();
    for (Paragraph answer : answers) {
      TaggedSpan words =
          new TaggedSpan(
              answer.begin(), answer.end(), tokens.span(answer.begin(), answer.end()), sure, sure);
      turns.add(new QuotationDraft(List.of(words), null, answerer, null, 0, 0));
    }
    return Collections.unmodifiableList(turns);
  }

  /** Of the paragraphs behind a question the first is an answer, and others that say "I". */
  private void read() {
    boolean behindQuestion = false;
    int end = 0;
    for (int begin = 0; begin < tokens.size(); begin = end) {
      end = begin + 1;
      while (end < tokens.size() && tokens.block(end) == tokens.block(begin)) {
        end++;
      }
      Paragraph paragraph = new Paragraph(begin, end);
      Block.Kind kind = blocks.get(tokens.block(begin)).kind();
      if (isQuestion(paragraph, kind)) {
        questions.add(paragraph);
        behindQuestion = true;
      } else if (kind != Block.Kind.PARAGRAPH) {
        behindQuestion = false;
      } else if (!questions.isEmpty() && (behindQuestion || has(FIRST, paragraph))) {
        answers.add(paragraph);
        behindQuestion = false;
      }
    }
  }

  private boolean isQuestion(Paragraph paragraph, Block.Kind kind) {
    boolean body = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.HEADING;
    return body
        && paragraph.begin() > 0
        && paragraph.end() - paragraph.begin() <= LONGEST_QUESTION
        && tokens.text(paragraph.end() - 1).equals("?")
        && !quoted.at(paragraph.end() - 1);
  }

  private boolean isInterview() {
    long asked = questions.stream().filter(question -> has(SECOND, question)).count();
    long own = answers.stream().filter(answer -> has(FIRST, answer)).count();
    if (questions.size() < LEAST_QUESTIONS
        || asked == 0
        || answers.size() < questions.size()
        || 2 * own < answers.size()
        || !(isAnnounced() || alternates(asked))) {
      return false;
    }
    answerer = new Interviewee(tokens, who).before(questions.get(0).begin());
    Referent named = answerer == null ? null : who.named(answerer.begin());
    return named != null && answers.stream().noneMatch(answer -> names(answer, named));
  }

  /** Whether the lines above the questions say that there is an interview. */
  private boolean isAnnounced() {
    for (int t = 0; t < questions.get(0).begin(); t++) {
      boolean titled = tokens.block(t) == 0 && Interviewee.SPEAKS.contains(tokens.lower(t));
      if (titled || ANNOUNCES.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** A column can ask its readers something too, but not all along. */
  private boolean alternates(long asked) {
    return questions.size() >= MANY_QUESTIONS
        && 2 * asked >= questions.size()
        && answers.size() <= 2 * questions.size();
  }

  /** Whether somebody is named in a paragraph, who then does not say it. */
  private boolean names(Paragraph paragraph, Referent person) {
    for (int t = paragraph.begin(); t < paragraph.end(); t++) {
      if (!quoted.at(t) && person.equals(who.named(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Set<String> words, Paragraph paragraph) {
    for (int t = paragraph.begin(); t < paragraph.end(); t++) {
      if (!quoted.at(t) && words.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }
}
