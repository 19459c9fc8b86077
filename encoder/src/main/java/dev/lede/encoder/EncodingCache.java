package dev.lede.encoder;

import dev.lede.document.Document;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The encodings of the documents that are alive. A document is the object, not what it equals: the
 * encoding of one of two equal documents must not go with the other.
 */
final class EncodingCache {

  private final Map<Key, CompletableFuture<Encoding>> encodings = new HashMap<>();
  private final ReferenceQueue<Document> gone = new ReferenceQueue<>();

  /** Returns the encoding of a document: the one there is, or a new one. */
  Encoding get(Document document, Function<Document, Encoding> encode) {
    CompletableFuture<Encoding> own = new CompletableFuture<>();
    Key key = new Key(document, gone);
    CompletableFuture<Encoding> other;
    synchronized (encodings) {
      clean();
      other = encodings.putIfAbsent(key, own);
    }
    if (other != null) {
      try {
        return other.get();
      } catch (ExecutionException | CancellationException e) {
        // It failed for the other caller and is out of the map; it may not fail for this one.
        return get(document, encode);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        CancellationException cancelled =
            new CancellationException("interrupted while another thread encodes the document");
        cancelled.initCause(e);
        throw cancelled;
      }
    }
    try {
      Encoding encoding = encode.apply(document);
      own.complete(encoding);
      return encoding;
    } catch (RuntimeException | Error e) {
      synchronized (encodings) {
        encodings.remove(key, own);
      }
      own.completeExceptionally(e);
      throw e;
    }
  }

  /** Returns how many encodings are held. */
  int size() {
    synchronized (encodings) {
      clean();
      return encodings.size();
    }
  }

  private void clean() {
    for (Reference<?> key = gone.poll(); key != null; key = gone.poll()) {
      encodings.remove(key);
    }
  }

  private static final class Key extends WeakReference<Document> {
    private final int hash;

    Key(Document document, ReferenceQueue<Document> gone) {
      super(document, gone);
      this.hash = System.identityHashCode(document);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Key key && isOf(key.get()));
    }

    @SuppressWarnings("ReferenceEquality") // the very object is what counts
    private boolean isOf(@Nullable Document document) {
      return document != null && document == get();
    }
  }
}
