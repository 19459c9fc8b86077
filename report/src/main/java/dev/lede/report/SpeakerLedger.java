package dev.lede.report;

import dev.lede.quotes.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each speaker says over many articles, with the article and its date.
 *
 * <pre>{@code
 * SpeakerLedger ledger = new SpeakerLedger();
 * for (Path file : files) {
 *   ledger.add(file.toString(), analyzer.analyze(Files.readString(file)));
 * }
 * Files.writeString(table, ledger.csv());
 * }</pre>
 *
 * <p>Speakers of several articles are one if they are the same kind of entity and have the same
 * fullest name; upper and lower case are the same. “Jane Roe” and “Roe” of an article that never
 * says Jane are two. Speakers without a name of their own, such as “a neighbor” or “officials”, are
 * never joined: they are others in each article. Words without a speaker are not in the ledger.
 *
 * <p>Keeps the words of the quotations, and not the articles. Not thread-safe.
 */
public final class SpeakerLedger {

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private int articles;

  /** A speaker's part of the ledger. */
  private static final class Account {
    private final String name;
    private final List<ReportedQuotation> rows = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    Account(String name) {
      this.name = name;
    }
  }

  /** Creates a ledger without articles. */
  public SpeakerLedger() {}

  /**
   * Adds what the speakers of an article say. What is added twice is counted twice.
   *
   * @param article what distinguishes it from others: its file, say
   * @param report of the article; without quotations it adds nothing
   * @throws IllegalArgumentException if the article is blank
   */
  public void add(String article, ArticleReport report) {
    add(article, "", report);
  }

  /**
   * Adds what the speakers of an article say, with a link to its page. What is added twice is
   * counted twice.
   *
   * @param article what distinguishes it from others: its file, say
   * @param page the address of the page of {@link ReportWriter#html()}, from where the ledger is;
   *     empty for no link
   * @param report of the article; without quotations it adds nothing
   * @throws IllegalArgumentException if the article is blank, or if the address has a scheme other
   *     than http, https and file
   */
  public void add(String article, String page, ArticleReport report) {
    PageAddress.named(article, "article");
    PageAddress.checked(page, "page");
    articles++;
    for (ReportedQuotation.OfSpeaker each : ReportedQuotation.of(article, report)) {
      if (each.quotation().speaker().isPresent()) {
        Speaker speaker = each.quotation().speaker().get();
        Account account =
            accounts.computeIfAbsent(key(speaker), key -> new Account(speaker.name()));
        account.rows.add(each.row());
        account.links.add(page.isEmpty() ? "" : page + "#" + each.row().row());
      }
    }
  }

  private String key(Speaker speaker) {
    String name = speaker.kind() + " " + speaker.name().toLowerCase(Locale.ROOT);
    return speaker.entity().isPresent() ? name : articles + " " + name;
  }

  /** Those with the most quotations and positions first, equal ones by name. */
  private List<Account> sorted() {
    List<Account> sorted = new ArrayList<>(accounts.values());
    sorted.sort(
        Comparator.comparingInt((Account account) -> -account.rows.size())
            .thenComparing(account -> account.name));
    return sorted;
  }

  /** {@return how many speakers there are} */
  public int size() {
    return accounts.size();
  }

  /**
   * {@return the ledger as plain text: each speaker, with the words below} Those with the most
   * quotations and positions come first.
   */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (Account account : sorted()) {
      out.append(account.name).append(" (").append(counts(account)).append(")\n");
      for (ReportedQuotation row : account.rows) {
        String cue = row.cue().isEmpty() ? "" : row.cue() + ": ";
        out.append("  ")
            .append(row.published().isEmpty() ? "" : row.published() + "  ")
            .append('[')
            .append(row.act())
            .append("] ")
            .append(cue)
            .append(row.words())
            .append("\n      ")
            .append(row.article())
            .append('\n');
      }
      out.append('\n');
    }
    return out.length() == 0 ? "Nobody is quoted by name.\n" : out.toString();
  }

  /**
   * {@return the ledger as comma-separated values, in the columns of {@link CsvReportWriter}} The
   * rows of a speaker are one below the other.
   */
  public String csv() {
    StringBuilder out = new StringBuilder(Csv.line(ReportedQuotation.COLUMNS));
    sorted().forEach(account -> account.rows.forEach(row -> out.append(row.csv())));
    return out.toString();
  }

  /** {@return the ledger as a web page: one file, no script, nothing from elsewhere} */
  public String html() {
    LedgerPage page = new LedgerPage(articles);
    for (Account account : sorted()) {
      page.speaker(account.name, counts(account), account.rows, account.links);
    }
    return page.toString();
  }

  private static String counts(Account account) {
    long said = account.rows.stream().filter(SpeakerLedger::isSaid).count();
    long positions = account.rows.size() - said;
    long in = account.rows.stream().map(ReportedQuotation::article).distinct().count();
    List<String> parts = new ArrayList<>();
    if (said > 0) {
      parts.add(TargetTables.times((int) said, "quotation"));
    }
    if (positions > 0) {
      parts.add(TargetTables.times((int) positions, "position"));
    }
    return String.join(" and ", parts) + " in " + TargetTables.times((int) in, "article");
  }

  private static boolean isSaid(ReportedQuotation row) {
    return !row.act().equals("thought") && !row.act().equals("intended");
  }

  /** {@return the numbers of speakers and articles, for messages and debugging} */
  @Override
  public String toString() {
    return accounts.size() + " speakers of " + articles + " articles";
  }
}
