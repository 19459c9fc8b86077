package dev.lede.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model in memory, and the documents it has encoded so far. All encoders of one model share it:
 * it loads when the first of them needs it, and its native memory is freed when the last is closed.
 */
final class SharedModel {

  private static final String ENCODER = "encoder.onnx";
  private static final String VECTORS = "vectors";
  private static final String READINGS = "reader.tags";
  private static final Map<Object, SharedModel> OPEN = new HashMap<>();

  private final @Nullable Path folder;
  private final Object key;
  private int users;

  private @Nullable ModelFiles files;
  private @Nullable OrtSession session;
  private final Map<String, Head> heads = new HashMap<>();
  private final EncodingCache encodings = new EncodingCache();
  private boolean freed;

  private SharedModel(@Nullable Path folder, Object key) {
    this.folder = folder;
    this.key = key;
  }

  /** Returns the model of a folder, or of the jar if that is null, with one user more. */
  static SharedModel acquire(@Nullable Path folder) {
    Object key = folder == null ? SharedModel.class : folder.toAbsolutePath().normalize();
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

  private synchronized ModelFiles files() {
    if (files == null) {
      files = ModelFiles.open(folder);
    }
    return files;
  }

  private synchronized OrtSession session() {
    if (freed) {
      throw new IllegalStateException("the model is freed");
    }
    if (session == null) {
      session = open(files().read(ENCODER));
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
      throw ModelException.unreadable(
          ENCODER, files().where(), "ONNX Runtime says " + e.getMessage(), e);
    }
  }

  private void check(OrtSession opened) throws OrtException {
    if (width(opened, VECTORS) != Encoding.WIDTH || width(opened, READINGS) != Encoding.READING) {
      opened.close();
      throw ModelException.unreadable(
          ENCODER,
          files().where(),
          "its outputs must be "
              + VECTORS
              + ", "
              + Encoding.WIDTH
              + " wide, and "
              + READINGS
              + ", "
              + Encoding.READING
              + " wide, as export.py and reader.py write them",
          null);
    }
  }

  /** Returns the width of an output of three dimensions; 0 if there is none. */
  private static long width(OrtSession opened, String output) throws OrtException {
    NodeInfo node = opened.getOutputInfo().get(output);
    return node != null && node.getInfo() instanceof TensorInfo info && info.getShape().length == 3
        ? info.getShape()[2]
        : 0;
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

  /** Returns what was encoded so far. */
  EncodingCache encodings() {
    return encodings;
  }

  /** Runs one window through the transformer and the reader. */
  Encoding.Read read(Pieces pieces, Pieces.Window window) {
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
    float[] vectors = new float[(1 + kept) * Encoding.WIDTH];
    float[] readings = new float[kept * Encoding.READING];
    OrtEnvironment environment = NativeRuntime.environment();
    long[] shape = {1, length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), shape);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(types), shape);
        OrtSession.Result result = session().run(Map.of("ids", idTensor, "types", typeTensor))) {
      FloatBuffer all = output(result, VECTORS);
      all.get(0, vectors, 0, Encoding.WIDTH);
      all.get(first * Encoding.WIDTH, vectors, Encoding.WIDTH, kept * Encoding.WIDTH);
      output(result, READINGS).get(first * Encoding.READING, readings);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on " + length + " pieces", e);
    }
    return new Encoding.Read(vectors, readings);
  }

  private static FloatBuffer output(OrtSession.Result result, String name) {
    return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
  }
}
