package uk.candour.local.command;

import java.util.List;

/** One thing a person can ask for; returns the exit code. */
interface Command {

    int run(List<String> options) throws Exception;
}
