package uk.candour.platform.messaging;

/** The messages of these tests. */
sealed interface Note {

    record Said(String words) implements Note {}

    /** A message that its handler refuses. */
    record Unwanted(String words) implements Note {}

    /** A message that makes its handler say something of that length. */
    record Wordy(int length) implements Note {}

    /** A message whose handling meets a passing fault the first time. */
    record Unlucky(String words) implements Note {}

    /** A message whose handling ends in an error of our own: a class is missing, say. */
    record Broken(String words) implements Note {}

    /** A message that comes while there is no memory left, three times. */
    record Unlit(String words) implements Note {}
}
