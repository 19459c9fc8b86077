package dev.lede.cli;

import dev.lede.report.ArticleIndex;
import dev.lede.report.ArticleReport;
import dev.lede.report.SpeakerLedger;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      String page = address(input.place() + Output.MARK + "html");
      ledger.add(input.name(), page, report);
      index.add(input.name(), page, report);
    }
  }

  /** A path below the folder as an address, in which every character is legal. */
  private static String address(String path) {
    try {
      String encoded = new URI(null, null, "/" + path.replace('\\', '/'), null).toASCIIString();
      return encoded.substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path has an address", e);
    }
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
