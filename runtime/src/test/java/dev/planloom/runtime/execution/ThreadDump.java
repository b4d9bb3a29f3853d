package dev.planloom.runtime.execution;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The threads of this JVM as text, the virtual ones too, for the message of a test that waits in vain. */
final class ThreadDump {
    private ThreadDump() {}

    static String take() {
        try {
            Path folder = Files.createTempDirectory("threads");
            Path file = folder.resolve("threads.txt").toAbsolutePath();
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
            String dump = Files.readString(file);
            Files.delete(file);
            Files.delete(folder);
            return dump;
        } catch (IOException e) {
            return "no thread dump: " + e;
        }
    }
}
