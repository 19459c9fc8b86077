package dev.lede.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "Prints a script by which bash and zsh complete what you type.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  source <(lede completion)")
final class Completion implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec own = Objects.requireNonNull(spec, "spec");
    String script = AutoComplete.bash("lede", own.root().commandLine());
    own.commandLine().getOut().print(script + "\n");
    own.commandLine().getOut().flush();
  }
}
