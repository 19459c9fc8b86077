/** All three questions of an article at once, and the formats of the answers. */
module dev.lede.report {
  requires static transitive org.jspecify;
  requires transitive dev.lede.sentiment;
  requires transitive dev.lede.summarize;
  requires com.fasterxml.jackson.core;
  requires org.apache.commons.text;

  exports dev.lede.report;
}
