package dev.lede.encoder.internal;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.lede.document.Document;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model in memory. All encoders of one model share it: it loads when the first of them needs it,
 * and its native memory is freed when the last is closed. It keeps nothing of the documents that it
 * encodes.
 *
 * <p>Thread-safe.
 */
public final class SharedModel {

  static final String ENCODER = "encoder.onnx";
  private static final String VECTORS = "vectors";
  private static final String TAG_SCORES = "reader.tags";
  private static final Map<Object, SharedModel> OPEN = new HashMap<>();

  private final Object key;
  private final Heads heads;
  private int users;

  private @Nullable OrtSession session;
  private int width;
  private int tagScoreCount;
  private boolean freed;

  private SharedModel(@Nullable Path folder, Object key) {
    this.key = key;
    this.heads = new Heads(folder);
  }

  /** Returns the model of a folder, or of the jar if that is null, with one user more. */
  public static SharedModel acquire(@Nullable Path folder) {
    Object key = folder == null ? SharedModel.class : folder.toAbsolutePath().normalize();
    synchronized (OPEN) {
      SharedModel model = OPEN.computeIfAbsent(key, k -> new SharedModel(folder, k));
      model.users++;
      return model;
    }
  }

  /** Ends one use; the last one frees what was loaded. No user may be at work any more. */
  public void release() {
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
    freed = true;
    try {
      if (session != null) {
        session.close();
        session = null;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime could not free " + ENCODER, e);
    }
  }

  private synchronized OrtSession session() {
    if (freed) {
      throw new IllegalStateException("the model is freed");
    }
    if (session == null) {
      session = open(heads.files().read(ENCODER));
    }
    return session;
  }

  private OrtSession open(byte[] graph) {
    OrtEnvironment environment = NativeRuntime.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Windows run beside each other, each on one thread: the same sums in the same order, however
      // many threads there are, and no pool of native threads that waits for work.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      // It would keep a plan for every length of a window.
      options.setMemoryPatternOptimization(false);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      OrtSession opened = environment.createSession(graph, options);
      check(opened);
      return opened;
    } catch (OrtException e) {
      throw ModelErrors.unreadable(
          ENCODER, heads.files().where(), "ONNX Runtime says " + e.getMessage(), e);
    }
  }

  private void check(OrtSession opened) throws OrtException {
    width = width(opened, VECTORS);
    tagScoreCount = width(opened, TAG_SCORES);
    if (width == 0 || tagScoreCount == 0) {
      opened.close();
      throw ModelErrors.unreadable(
          ENCODER,
          heads.files().where(),
          "it must have the outputs %s and %s, as export.py and reader.py write them"
              .formatted(VECTORS, TAG_SCORES),
          null);
    }
  }

  /** Returns the width of an output of three dimensions; 0 if there is none. */
  private static int width(OrtSession opened, String output) throws OrtException {
    NodeInfo node = opened.getOutputInfo().get(output);
    return node != null && node.getInfo() instanceof TensorInfo info && info.getShape().length == 3
        ? (int) Math.max(0, info.getShape()[2])
        : 0;
  }

  /** Returns the heads of the model. */
  public Heads heads() {
    return heads;
  }

  /** Returns the checksum of the encoder's weights, without loading them. */
  public String sha256() {
    return heads.sha256();
  }

  /**
   * Encodes a document.
   *
   * @param threads how many threads work on it, the calling one included
   * @param helpers runs the other threads; asked for only if there are any
   */
  public EncodedText encode(Document document, int threads, Supplier<Executor> helpers) {
    Pieces pieces = Pieces.of(document);
    WindowRun run = new WindowRun(this, pieces);
    try {
      for (int others = Math.min(threads, pieces.windows().size()) - 1; others > 0; others--) {
        helpers.get().execute(run::work);
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      // Another thread could not be started: those there are do all of the work.
    }
    run.work();
    List<Encoding.WindowOutput> outputs = run.await();
    return new EncodedText(document, encoding(pieces, outputs), heads);
  }

  private synchronized Encoding encoding(Pieces pieces, List<Encoding.WindowOutput> outputs) {
    return new Encoding(pieces, outputs, width, tagScoreCount);
  }

  /** Runs one window through the transformer and the reader. */
  Encoding.WindowOutput run(Pieces pieces, Pieces.Window window) {
    int length = window.end() - window.begin() + 2;
    int[] ids = new int[length];
    int[] types = new int[length];
    ids[0] = WordPiece.CLS;
    for (int i = window.begin(); i < window.end(); i++) {
      ids[1 + i - window.begin()] = pieces.id(i);
      types[1 + i - window.begin()] = pieces.capitals(i);
    }
    ids[length - 1] = WordPiece.SEP;
    int first = 1 + Encoding.keptBegin(window) - window.begin();
    int kept = Encoding.keptEnd(window) - Encoding.keptBegin(window);
    OrtSession open = session();
    OrtEnvironment environment = NativeRuntime.environment();
    long[] shape = {1, length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(types), shape);
        OrtSession.Result result = open.run(Map.of("ids", idTensor, "types", typeTensor))) {
      FloatBuffer allVectors = output(result, VECTORS);
      int vectorWidth = allVectors.remaining() / length;
      float[] vectors = new float[(1 + kept) * vectorWidth];
      allVectors.get(0, vectors, 0, vectorWidth);
      allVectors.get(first * vectorWidth, vectors, vectorWidth, kept * vectorWidth);
      FloatBuffer allScores = output(result, TAG_SCORES);
      int scoreCount = allScores.remaining() / length;
      float[] tagScores = new float[kept * scoreCount];
      allScores.get(first * scoreCount, tagScores);
      return new Encoding.WindowOutput(vectors, tagScores);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on " + length + " pieces", e);
    }
  }

  private static FloatBuffer output(OrtSession.Result result, String name) {
    return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
  }
}
