package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import dev.planloom.runtime.DurationFormat;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Compilers make every processor that they find: where there is nothing for ours, it loads next to nothing. */
class CompilationWithoutTasksTest {
    private static final Source SHOP = Source.of("package shop; class Shop { @Deprecated void load() {} }");
    private static final Source TASKS = Source.of("package shop; class Tasks { @dev.planloom.Task void load() {} }");

    /** Loads the processor afresh, and takes note of what is loaded. */
    private static final class Recording extends URLClassLoader {
        private final List<String> loaded = new ArrayList<>();

        Recording() {
            super(
                    new URL[] {place(TaskProcessor.class), place(ClassName.class), place(DurationFormat.class)},
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL place(Class<?> type) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }
    }

    @Test
    void compilationWithoutOurAnnotationsLoadsNothingThatReadsOrWritesPlans() throws Exception {
        assertThat(loadedFor(SHOP))
                .contains("dev.planloom.processor.TaskProcessor")
                .doesNotContain("dev.planloom.processor.PlanPipeline", "dev.planloom.processor.validate.Validator")
                .noneMatch(CompilationWithoutTasksTest::isForPlans);
    }

    @Test
    void compilationWithATaskLoadsIt() throws Exception {
        assertThat(loadedFor(SHOP, TASKS))
                .contains("dev.planloom.processor.PlanPipeline", "dev.planloom.processor.validate.Validator")
                .anyMatch(CompilationWithoutTasksTest::isForPlans);
    }

    private static boolean isForPlans(String type) {
        return type.startsWith("dev.planloom.processor.scan.")
                || type.startsWith("dev.planloom.processor.layer.")
                || type.startsWith("dev.planloom.processor.emit.")
                || type.startsWith("com.palantir.javapoet.");
    }

    private static List<String> loadedFor(Source... sources) throws Exception {
        try (Recording loader = new Recording()) {
            Processor processor = (Processor) loader.loadClass(TaskProcessor.class.getName())
                    .getConstructor()
                    .newInstance();
            Compilation compilation = Javac.onClassPath().compile(List.of(sources), processor);
            assertThat(compilation.succeeded()).isTrue();
            return loader.loaded;
        }
    }
}
