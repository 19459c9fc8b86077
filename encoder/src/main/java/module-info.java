/** What a document means, as vectors; and who and what is named in it. */
module dev.lede.encoder {
  requires static transitive org.jspecify;
  requires transitive dev.lede.core;
  requires com.microsoft.onnxruntime;

  exports dev.lede.encoder;
  exports dev.lede.encoder.internal to
      dev.lede.quotes,
      dev.lede.sentiment;
}
