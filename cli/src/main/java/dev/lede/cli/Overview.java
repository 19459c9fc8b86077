package dev.lede.cli;

import dev.lede.report.ArticleIndex;
import dev.lede.report.ArticleReport;
import dev.lede.report.SpeakerLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is written of all articles together: the ledger of speakers, alone or beside pages, and the
 * index of the pages.
 */
final class Overview {

  /** The names of the pages in a folder of results, which no article gets. */
  static final List<String> RESERVED = List.of("index", "speakers");

  private static final String INDEX = "index" + Output.MARK + "html";
  private static final String SPEAKERS = "speakers" + Output.MARK + "html";

  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

  private final Format format;
  private final @Nullable Path folder;
  private final SpeakerLedger ledger = new SpeakerLedger();
  private final ArticleIndex index = new ArticleIndex();

  /**
   * @param folder of the pages, or null for the ledger alone
   */
  Overview(Format format, @Nullable Path folder) {
    this.format = format;
    this.folder = folder;
  }

  /** Adds an article; those of a folder are added in the order of the input. */
  void add(Input input, ArticleReport report) {
    if (folder == null) {
      ledger.add(input.name(), report);
    } else {
      String page = address(Path.of(input.place() + Output.MARK + "html"));
      ledger.add(input.name(), page, report);
      index.add(input.name(), page, report);
    }
  }

  /** A path below the folder as an address: with slashes, and everything else escaped. */
  private static String address(Path path) {
    StringJoiner address = new StringJoiner("/");
    path.forEach(name -> address.add(escaped(name.toString())));
    return address.toString();
  }

  // Not by URI, which composes accents: the file of such an address need not exist.
  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (UNRESERVED.matcher(String.valueOf(c)).matches()) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return escaped.toString();
  }

  /** The files that it takes in the folder. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    if (folder != null) {
      files.add(folder.resolve(INDEX));
      files.add(folder.resolve(SPEAKERS));
    }
    return files;
  }

  /** The ledger, in its format. */
  String speakers() {
    return switch (format) {
      case CSV -> ledger.csv();
      case HTML -> ledger.html();
      default -> ledger.text();
    };
  }

  /** Writes the files in the folder. */
  void write(Output output) throws IOException {
    Map<Path, String> pages = new LinkedHashMap<>();
    if (folder != null) {
      pages.put(folder.resolve(INDEX), index.html(SPEAKERS));
      pages.put(folder.resolve(SPEAKERS), ledger.html());
    }
    for (Map.Entry<Path, String> page : pages.entrySet()) {
      output.write(page.getKey(), page.getValue());
    }
  }
}
