package dev.lede.encoder.internal;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The windows of one document on their way through a model, on one thread or several. */
final class WindowRun {

  private final SharedModel model;
  private final Pieces pieces;
  private final Encoding.WindowOutput[] outputs;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch open;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final AtomicInteger done = new AtomicInteger();

  WindowRun(SharedModel model, Pieces pieces) {
    this.model = model;
    this.pieces = pieces;
    this.outputs = new Encoding.WindowOutput[pieces.windows().size()];
    this.open = new CountDownLatch(outputs.length);
  }

  /**
   * Takes windows until there are none left; does nothing if others have taken them all. Where this
   * thread is interrupted, or another one has failed, the windows left are not run.
   */
  void work() {
    for (int w = next.getAndIncrement(); w < outputs.length; w = next.getAndIncrement()) {
      try {
        if (Thread.currentThread().isInterrupted()) {
          cancel();
        }
        if (failure.get() == null) {
          outputs[w] = model.run(pieces, pieces.windows().get(w));
          done.incrementAndGet();
        }
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      } finally {
        open.countDown();
      }
    }
  }

  private void cancel() {
    failure.compareAndSet(
        null,
        new CancellationException(
            "interrupted with %d of %d windows encoded".formatted(done.get(), outputs.length)));
  }

  /**
   * Waits until nobody is at work on a window any more.
   *
   * @return what the model gives for each window
   * @throws CancellationException if this thread was interrupted before all were done
   */
  List<Encoding.WindowOutput> await() {
    boolean interrupted = false;
    while (open.getCount() > 0) {
      try {
        open.await();
      } catch (InterruptedException e) {
        // A window takes milliseconds; the model must not be freed before it is done.
        interrupted = true;
        cancel();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    return List.of(outputs);
  }
}
