package dev.lede.benchmarks.structure;

import dev.lede.document.Block;
import dev.lede.document.Block.Kind;
import dev.lede.document.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts how many block beginnings and headings of set articles a document reader finds again. */
final class StructureScore {

  private final Counts starts = new Counts();
  private final Counts headings = new Counts();

  /**
   * Adds a page. Beginnings are compared by offset, without that of the first block. A heading
   * counts as found if a title or heading begins and ends where it does.
   */
  void add(LaidOutArticle article, Layout.Page page, StructureAccuracy.Outline found) {
    Set<Integer> goldStarts = new HashSet<>(page.begins().subList(1, page.begins().size()));
    Set<String> goldHeadings = new HashSet<>();
    List<LaidOutArticle.Part> parts = article.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).heading()) {
        goldHeadings.add(page.begins().get(i) + " " + parts.get(i).text());
      }
    }
    starts.add(goldStarts, found.starts());
    headings.add(goldHeadings, found.headings());
  }

  /** What the reader found; a dateline in one line with its paragraph is no block here. */
  static StructureAccuracy.Outline outline(Document document) {
    TreeSet<Integer> starts = new TreeSet<>();
    TreeSet<String> headings = new TreeSet<>();
    for (Block block : document.blocks()) {
      int begin = block.span().begin();
      if (begin > 0 && "\r\n".indexOf(document.text().charAt(begin - 1)) >= 0) {
        starts.add(begin);
      }
      if (block.kind() == Kind.TITLE || block.kind() == Kind.HEADING) {
        headings.add(begin + " " + block.text());
      }
    }
    return new StructureAccuracy.Outline(starts, headings);
  }

  /** Adds what was counted elsewhere. */
  void add(StructureScore other) {
    starts.add(other.starts);
    headings.add(other.headings);
  }

  Counts starts() {
    return starts;
  }

  Counts headings() {
    return headings;
  }

  /** How many things were there, were found, and were both. */
  static final class Counts {
    private long gold;
    private long found;
    private long both;

    void add(Counts other) {
      gold += other.gold;
      found += other.found;
      both += other.both;
    }

    void add(Set<?> goldItems, Set<?> foundItems) {
      gold += goldItems.size();
      found += foundItems.size();
      both += goldItems.stream().filter(foundItems::contains).count();
    }

    /** Returns the share of the found that were there; 1 if nothing was found. */
    double precision() {
      return found == 0 ? 1 : (double) both / found;
    }

    /** Returns the share of those there that were found; 1 if there were none. */
    double recall() {
      return gold == 0 ? 1 : (double) both / gold;
    }

    /** Returns the harmonic mean of precision and recall; 0 if nothing was both. */
    double f1() {
      return both == 0 ? 0 : 2.0 * both / (gold + found);
    }
  }
}
