package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.internal.InlineMarks;
import dev.lede.document.internal.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of plain text without the marks that mail and Markdown set before them. The marks say what
 * a line is: a quoted line, a heading, a line of a mail's header or signature.
 */
final class PlainLines {

  private static final Pattern HEADER =
      Pattern.compile(
          "(?i:(from|to|cc|bcc|subject|re|date|sent|reply-to|sender|organi[sz]ation|message-id"
              + "|mime-version|content-type|content-transfer-encoding|importance|attachments?"
              + "|x-[\\w-]{1,40})) ?:(?:\\s.*|)");
  private static final int FEWEST_HEADERS = 2;
  private static final Set<String> SUBJECTS = Set.of("subject", "re", "title");
  private static final Set<String> DATES = Set.of("date", "sent");

  // "On 3 May 2026 at 10:00, Tom Lund <tom@post.example> wrote:"
  private static final Pattern WROTE =
      Pattern.compile("(?:On .*\\d.*|.{2,100}) (?:wrote|writes|schrieb|a \u00e9crit) ?:");
  private static final Pattern DATED_WROTE = Pattern.compile("On .*\\d.* wrote ?:");
  private static final int LONGEST_WROTE = 200;

  private static final Pattern FORWARDED =
      Pattern.compile(
          "-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}|Begin forwarded message:|_{10,}");

  private static final Pattern SENT_FROM = Pattern.compile("Sent from my \\S+(?: \\S+){0,3}");

  // "title: Bridge to close" between two rules at the top, as pages in Markdown begin
  private static final Pattern FRONT_MATTER = Pattern.compile("([A-Za-z_-]{2,30}):(?:\\s.*)?|- .*");
  private static final int LONGEST_FRONT_MATTER = 30;

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?=[^\\s#]).*");
  private static final Pattern CLOSING_HASHES = Pattern.compile("\\s+#+$");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]+\\]\\([^\\s()]+\\)");

  // Nothing but a few short lines may stand above a title.
  private static final int LINES_ABOVE_TITLE = 3;
  private static final int SHORT_LINE = 80;
  private static final int LINES_OF_SIGNATURE = 8;

  private final List<Line> lines = new ArrayList<>();
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final List<Boolean> begins = new ArrayList<>();
  private boolean titled;

  private PlainLines(List<Line> all) {
    List<Line> bare = new ArrayList<>(all.size());
    int[] depths = new int[all.size()];
    boolean blank = false;
    for (Line line : all) {
      int depth = quoteDepth(line, bare.isEmpty() ? 0 : depths[bare.size() - 1]);
      Line rest = depth == 0 ? line : unquoted(line);
      if (rest == null) {
        blank = true;
      } else {
        depths[bare.size()] = depth;
        bare.add(blank ? rest.afterBlank(true) : rest);
        blank = false;
      }
    }
    read(bare, depths);
  }

  /** Takes the marks off the lines of a text. */
  static PlainLines of(List<Line> lines) {
    return new PlainLines(lines);
  }

  /** {@return the lines without the marks before them; one that was a mark alone is left out} */
  List<Line> lines() {
    return lines;
  }

  /** {@return what the marks say a line is, or null if they say nothing} */
  @Nullable Kind kind(int index) {
    return kinds.get(index);
  }

  /** {@return whether the marks say that a line begins a block} */
  boolean begins(int index) {
    return begins.get(index);
  }

  /** Takes the marks at the ends of lines off, too. */
  PlainLines without(InlineMarks marks) {
    lines.replaceAll(marks::withoutOuter);
    return this;
  }

  // "> " and ">> "; ">" right before a word only below another quoted line.
  private static int quoteDepth(Line line, int above) {
    if (line.first() != '>') {
      return 0;
    }
    String text = line.toString();
    int depth = 0;
    int i = 0;
    while (i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
      depth += text.charAt(i) == '>' ? 1 : 0;
      i++;
    }
    return i == text.length() || text.charAt(i - 1) == ' ' || above > 0 ? depth : 0;
  }

  private static @Nullable Line unquoted(Line line) {
    int i = line.begin();
    String text = line.toString();
    int mark = 0;
    while (mark < text.length() && (text.charAt(mark) == '>' || text.charAt(mark) == ' ')) {
      mark++;
    }
    return mark == text.length() ? null : line.part(i + mark, line.end());
  }

  private void read(List<Line> bare, int[] depths) {
    int i = addFrontMatter(bare);
    while (i < bare.size()) {
      Line line = bare.get(i);
      boolean turn = i > 0 && depths[i] != depths[i - 1];
      int end = headerEnd(bare, i);
      if (end > i) {
        addHeader(bare.subList(i, end));
        i = end;
        continue;
      }
      if (line.toString().equals("--") && isSignature(bare, i + 1)) {
        add(line, Kind.SEPARATOR, true);
        for (int j = i + 1; j < bare.size(); j++) {
          add(bare.get(j), Kind.BYLINE, true);
        }
        return;
      }
      int wrote = wroteEnd(bare, depths, i);
      if (wrote > i) {
        for (int j = i; j < wrote; j++) {
          add(bare.get(j), Kind.BYLINE, j == i);
        }
        i = wrote;
        continue;
      }
      addLine(line, turn);
      i++;
    }
  }

  private int addFrontMatter(List<Line> lines) {
    if (lines.isEmpty() || !isRule(lines.get(0))) {
      return 0;
    }
    int end = 1;
    while (end < Math.min(lines.size(), LONGEST_FRONT_MATTER)
        && FRONT_MATTER.matcher(lines.get(end).toString()).matches()) {
      end++;
    }
    if (end == 1 || end == lines.size() || !isRule(lines.get(end))) {
      return 0;
    }
    add(lines.get(0), Kind.SEPARATOR, true);
    addHeader(lines.subList(1, end));
    add(lines.get(end), Kind.SEPARATOR, true);
    return end + 1;
  }

  private static boolean isRule(Line line) {
    return line.toString().equals("---");
  }

  private void addLine(Line line, boolean turn) {
    String text = line.end() - line.begin() <= LONGEST_WROTE * 2 ? line.toString() : "";
    Matcher heading = HEADING.matcher(text);
    if (heading.matches()) {
      int begin = line.begin() + heading.end(1);
      Matcher closing = CLOSING_HASHES.matcher(text);
      int end = closing.find() ? line.begin() + closing.start() : line.end();
      add(line.part(begin, end), titled || !isNearTop() ? Kind.HEADING : Kind.TITLE, true);
      titled = true;
    } else if (FORWARDED.matcher(text).matches()) {
      add(line, Kind.SEPARATOR, true);
    } else if (SENT_FROM.matcher(text).matches()) {
      add(line, Kind.BYLINE, true);
    } else if (IMAGE.matcher(text).matches()) {
      add(line, Kind.CAPTION, true);
    } else {
      add(line, null, turn);
    }
  }

  private boolean isNearTop() {
    return lines.size() <= LINES_ABOVE_TITLE
        && lines.stream().allMatch(line -> line.end() - line.begin() <= SHORT_LINE)
        && lines.stream().noneMatch(Line::endsSentence);
  }

  private void add(Line line, @Nullable Kind kind, boolean begin) {
    boolean marked = kind != null || (!kinds.isEmpty() && kinds.get(kinds.size() - 1) != null);
    lines.add(line);
    kinds.add(kind);
    begins.add(begin || (kind == null && marked));
  }

  // Where a mail's header ends that begins at a line; the line itself if none does.
  private static int headerEnd(List<Line> lines, int begin) {
    if (!lines.get(begin).afterBlank() && begin > 0 && !isForwarding(lines.get(begin - 1))) {
      return begin;
    }
    int count = 0;
    int end = begin;
    boolean sent = false;
    while (end < lines.size() && (end == begin || !lines.get(end).afterBlank())) {
      String name = headerName(lines.get(end));
      if (name != null) {
        count++;
        sent |= name.equals("from") || name.equals("to");
      } else if (lines.get(end).indent() <= lines.get(begin).indent()) {
        break;
      }
      end++;
    }
    return sent && count >= FEWEST_HEADERS ? end : begin;
  }

  private static boolean isForwarding(Line line) {
    return FORWARDED.matcher(line.toString()).matches();
  }

  private static @Nullable String headerName(Line line) {
    Matcher header = HEADER.matcher(line.toString());
    return header.matches() ? header.group(1).toLowerCase(Locale.ROOT) : null;
  }

  private static String name(Line line) {
    String text = line.toString();
    return text.substring(0, Math.max(0, text.indexOf(':'))).strip().toLowerCase(Locale.ROOT);
  }

  private void addHeader(List<Line> header) {
    for (Line line : header) {
      String name = name(line);
      boolean goesOn = line.indent() > header.get(0).indent();
      int colon = line.begin() + name.length() + 1;
      if (goesOn) {
        add(line, kinds.get(kinds.size() - 1), false);
      } else if (SUBJECTS.contains(name) && line.part(colon, line.end()) != line) {
        add(line.part(colon, line.end()), titled ? Kind.HEADING : Kind.TITLE, true);
        titled = true;
      } else {
        add(line, DATES.contains(name) ? Kind.DATELINE : Kind.BYLINE, true);
      }
    }
  }

  private static boolean isSignature(List<Line> lines, int begin) {
    if (begin == lines.size() || lines.size() - begin > LINES_OF_SIGNATURE) {
      return false;
    }
    return lines.subList(begin, lines.size()).stream()
        .allMatch(line -> line.end() - line.begin() <= SHORT_LINE && !line.endsSentence());
  }

  // Who wrote what is quoted below, in one line or two.
  private static int wroteEnd(List<Line> lines, int[] depths, int begin) {
    StringBuilder text = new StringBuilder();
    for (int end = begin; end < Math.min(lines.size(), begin + 2); end++) {
      Line line = lines.get(end);
      if (line.end() - line.begin() > LONGEST_WROTE || (end > begin && line.afterBlank())) {
        return begin;
      }
      text.append(end > begin ? " " : "").append(line);
      boolean quotes = end + 1 < lines.size() && depths[end + 1] > depths[end];
      if (line.last() == ':' && (quotes ? WROTE : DATED_WROTE).matcher(text).matches()) {
        return end + 1;
      }
    }
    return begin;
  }
}
