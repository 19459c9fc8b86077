package dev.lede.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.lede.document.Document;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A model in memory, and the documents it has encoded so far. All encoders of one model share it:
 * it loads when the first of them needs it, and its native memory is freed when the last is closed.
 */
final class SharedModel {

  private static final String ENCODER = "encoder.onnx";
  private static final Map<String, SharedModel> OPEN = new HashMap<>();

  private final @Nullable Path folder;
  private final String key;
  private int users;

  private @Nullable ModelFiles files;
  private @Nullable OrtSession session;
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<Document, CompletableFuture<Encoding>> encodings = new WeakHashMap<>();

  private SharedModel(@Nullable Path folder, String key) {
    this.folder = folder;
    this.key = key;
  }

  /** Returns the model of a folder, or of the jar if that is null, with one user more. */
  static SharedModel acquire(@Nullable Path folder) {
    String key = folder == null ? "" : folder.toAbsolutePath().normalize().toString();
    synchronized (OPEN) {
      SharedModel model = OPEN.computeIfAbsent(key, k -> new SharedModel(folder, k));
      model.users++;
      return model;
    }
  }

  /** Ends one use; the last one frees what was loaded. No user may be at work any more. */
  void release() {
    synchronized (OPEN) {
      users--;
      if (users > 0) {
        return;
      }
      OPEN.remove(key);
    }
    free();
  }

  private synchronized void free() {
    try {
      if (session != null) {
        session.close();
        session = null;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime could not free " + ENCODER, e);
    }
  }

  /** Loads the model, unless it is loaded. */
  void load() {
    session();
  }

  private synchronized ModelFiles files() {
    if (files == null) {
      files = ModelFiles.open(folder);
    }
    return files;
  }

  private synchronized OrtSession session() {
    if (session == null) {
      session = open(files().read(ENCODER));
    }
    return session;
  }

  private OrtSession open(byte[] graph) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Windows run beside each other, each on one thread: the same sums in the same order, however
      // many threads there are, and no pool of native threads that waits for work.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      // It would keep a plan for every length of a window.
      options.setMemoryPatternOptimization(false);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      return OrtEnvironment.getEnvironment().createSession(graph, options);
    } catch (OrtException e) {
      throw ModelException.unreadable(
          ENCODER, files().where(), "ONNX Runtime says " + e.getMessage(), e);
    }
  }

  /** Returns a head of the model, read on the first call. */
  synchronized Head head(String name) {
    Head known = heads.get(name);
    if (known == null) {
      String file = name + ".head";
      try {
        known = Head.read(name, files().read(file));
      } catch (IOException e) {
        throw ModelException.unreadable(file, files().where(), String.valueOf(e.getMessage()), e);
      }
      heads.put(name, known);
    }
    return known;
  }

  /** Returns the checksum of the encoder's weights. */
  String sha256() {
    return files().sum(ENCODER);
  }

  /** Returns the encoding of a document: the one there is, or a new one. */
  Encoding encoding(Document document, Function<Document, Encoding> encode) {
    CompletableFuture<Encoding> own = new CompletableFuture<>();
    Optional<CompletableFuture<Encoding>> other;
    synchronized (encodings) {
      other = Optional.ofNullable(encodings.putIfAbsent(document, own));
    }
    if (other.isPresent()) {
      try {
        return other.get().join();
      } catch (CompletionException e) {
        // It failed for the other caller and is out of the map; it may not fail for this one.
        return encoding(document, encode);
      }
    }
    try {
      Encoding encoding = encode.apply(document);
      own.complete(encoding);
      return encoding;
    } catch (RuntimeException | Error e) {
      synchronized (encodings) {
        encodings.remove(document);
      }
      own.completeExceptionally(e);
      throw e;
    }
  }

  /** Returns how many documents' encodings are held. */
  int encodings() {
    synchronized (encodings) {
      return encodings.size();
    }
  }

  /**
   * Runs one window through the transformer.
   *
   * @return its [CLS] vector, then those of the pieces that it owns
   */
  float[] vectors(Pieces pieces, Pieces.Window window) {
    int length = window.end() - window.begin() + 2;
    int[] ids = new int[length];
    int[] types = new int[length];
    ids[0] = WordPiece.CLS;
    for (int i = window.begin(); i < window.end(); i++) {
      ids[1 + i - window.begin()] = pieces.id(i);
      types[1 + i - window.begin()] = pieces.capitals(i);
    }
    ids[length - 1] = WordPiece.SEP;
    float[] out = new float[(1 + window.ownEnd() - window.ownBegin()) * Encoding.WIDTH];
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(types), shape);
        OrtSession.Result result = session().run(Map.of("ids", idTensor, "types", typeTensor))) {
      FloatBuffer all = ((OnnxTensor) result.get(0)).getFloatBuffer();
      all.get(0, out, 0, Encoding.WIDTH);
      int own = (1 + window.ownBegin() - window.begin()) * Encoding.WIDTH;
      all.get(own, out, Encoding.WIDTH, out.length - Encoding.WIDTH);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on " + length + " pieces", e);
    }
    return out;
  }
}
