package dev.lede.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Prints the manual as Markdown, from what the help of the commands says. */
@Command(
    name = "manual",
    description = "Prints the manual as Markdown.",
    mixinStandardHelpOptions = true)
final class Manual implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec own = Objects.requireNonNull(spec, "spec");
    own.commandLine().getOut().print(of(own.root().commandLine()));
    own.commandLine().getOut().flush();
  }

  /** The manual of a program. */
  static String of(CommandLine program) {
    StringBuilder out = new StringBuilder();
    out.append("# lede\n\n");
    out.append("<!-- Made by `lede manual > docs/lede.md`; ManualTest compares the two. -->\n\n");
    out.append(text(program.getCommandSpec().usageMessage().description()));
    out.append(
        "\n\n```\njava -jar lede.jar COMMAND\n```\n\n| command | what it does |\n|---|---|\n");
    List<CommandLine> commands = new ArrayList<>(program.getSubcommands().values());
    commands.removeIf(command -> command.getCommand() instanceof CommandLine.HelpCommand);
    for (CommandLine command : commands) {
      out.append("| `%s` | %s |\n".formatted(command.getCommandName(), description(command)));
    }
    out.append("\n`lede help COMMAND` and `lede COMMAND --help` show the same in the terminal.\n");
    commands.forEach(command -> command(command, out));
    return out.toString();
  }

  private static void command(CommandLine command, StringBuilder out) {
    CommandSpec spec = command.getCommandSpec();
    out.append("\n## lede ").append(spec.name()).append("\n\n").append(description(command));
    out.append("\n\n```\n").append(synopsis(command)).append("\n```\n");
    List<String> rows = new ArrayList<>();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      rows.add(row(parameter.paramLabel(), parameter));
    }
    for (OptionSpec option : spec.options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        rows.add(row(String.join(", ", option.names()) + value, option));
      }
    }
    if (!rows.isEmpty()) {
      out.append("\n| option | what it does |\n|---|---|\n");
      rows.forEach(out::append);
    }
    if (!spec.usageMessage().exitCodeList().isEmpty()) {
      out.append("\n| exit code | what it means |\n|---|---|\n");
      spec.usageMessage()
          .exitCodeList()
          .forEach((code, meaning) -> out.append("| %s | %s |\n".formatted(code, meaning)));
    }
    String footer = String.join("\n", spec.usageMessage().footer());
    if (!footer.isEmpty()) {
      String heading = text(spec.usageMessage().footerHeading()).strip();
      out.append("\n```\n").append(heading).append('\n').append(footer).append("\n```\n");
    }
  }

  private static String row(String name, ArgSpec argument) {
    String description =
        text(argument.description()).replace("${DEFAULT-VALUE}", argument.defaultValueString(true));
    if (argument.completionCandidates() != null) {
      String candidates = String.join(", ", argument.completionCandidates());
      description = description.replace("${COMPLETION-CANDIDATES}", candidates);
    }
    return "| `%s` | %s |\n".formatted(name, description);
  }

  private static String description(CommandLine command) {
    return text(command.getCommandSpec().usageMessage().description());
  }

  private static String synopsis(CommandLine command) {
    return command.getHelp().synopsis(0).strip();
  }

  private static String text(String... lines) {
    return String.join(" ", lines).replace("%n", "\n").replace("|", "\\|");
  }
}
