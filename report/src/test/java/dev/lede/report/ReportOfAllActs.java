package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotation.Act;
import dev.lede.quotes.Quotation.Kind;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.List;

/** A report made by hand, with a quotation or position of every act. */
final class ReportOfAllActs {

  static final Document ARTICLE =
      Document.of(
          "Ferry runs aground\n\n"
              + "“We are done,” said Anna Lind. “Who paid?” Bo Falk asked. "
              + "The company denied that it was late, the Daily Echo wrote. "
              + "A report says that the hull was old. “Nobody came,” they heard. "
              + "Lind thinks that it is over, Radio Sol said. The town plans to sue.");

  static final Speaker LIND =
      Speaker.builder("Anna Lind", Speaker.Kind.PERSON)
          .description("the mayor")
          .mentions(List.of(spanOf("Anna Lind")))
          .build();
  static final Speaker ECHO = speaker("the Daily Echo", Speaker.Kind.ORGANIZATION);
  static final Speaker TOWN = speaker("The town", Speaker.Kind.GROUP);
  static final Speaker RADIO = speaker("Radio Sol", Speaker.Kind.ORGANIZATION);

  static final ArticleReport REPORT =
      ArticleReport.builder(ARTICLE)
          .quotations(
              Quotations.of(
                  ARTICLE,
                  List.of(
                      quotation(Act.SAID, Kind.DIRECT, "We are done,", "said")
                          .speaker(LIND)
                          .build(),
                      quotation(Act.ASKED, Kind.DIRECT, "Who paid?", "asked")
                          .speaker(speaker("Bo Falk", Speaker.Kind.PERSON))
                          .build(),
                      quotation(Act.DENIED, Kind.INDIRECT, "that it was late", "denied")
                          .speaker(speaker("The company", Speaker.Kind.ORGANIZATION))
                          .through(ECHO)
                          .build(),
                      quotation(Act.DOCUMENT, Kind.INDIRECT, "that the hull was old", "says")
                          .speaker(speaker("A report", Speaker.Kind.ORGANIZATION))
                          .build(),
                      quotation(Act.SAID, Kind.DIRECT, "Nobody came,", "heard").build(),
                      quotation(Act.THOUGHT, Kind.INDIRECT, "that it is over", "thinks")
                          .speaker(LIND)
                          .through(RADIO)
                          .build(),
                      quotation(Act.INTENDED, Kind.INDIRECT, "to sue", "plans")
                          .speaker(TOWN)
                          .build())))
          .build();

  private ReportOfAllActs() {}

  private static Quotation.Builder quotation(Act act, Kind kind, String content, String cue) {
    return Quotation.builder(ARTICLE, kind, List.of(spanOf(content)))
        .fragments(kind == Kind.DIRECT ? List.of(spanOf(content)) : List.of())
        .cue(spanOf(cue))
        .act(act)
        .saidConfidence(.9)
        .speakerConfidence(.8);
  }

  private static Speaker speaker(String name, Speaker.Kind kind) {
    return Speaker.of(name, kind, List.of(spanOf(name)));
  }

  private static Span spanOf(String words) {
    int begin = ARTICLE.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
