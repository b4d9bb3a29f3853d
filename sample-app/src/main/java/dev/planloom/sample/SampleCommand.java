package dev.planloom.sample;

import dev.planloom.sample.merge.MergeCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: without a command it merges the embedded files. */
@Command(
        name = "planloom-sample",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Shows Planloom at work. Without a command: merge, with the files that come with the program.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:bad input, addresses that do not work, a failed task, a deadline that passed, or a run that was not "
                    + "confirmed",
            "2:the command line is wrong",
            "130:Ctrl-C interrupted the run",
            "143:a request to end the process (SIGTERM) interrupted the run"
        })
final class SampleCommand implements Callable<Integer> {
    private final MergeCommand merge;

    SampleCommand(MergeCommand merge) {
        this.merge = merge;
    }

    @Override
    public Integer call() throws InterruptedException {
        return merge.call();
    }
}
