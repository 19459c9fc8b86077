package dev.lede.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the article named by its first argument. */
public final class FirstLook {

  private FirstLook() {}

  public static void main(String[] args) throws IOException {
    System.out.println(Files.readString(Path.of(args[0])).length() + " characters");
  }
}
