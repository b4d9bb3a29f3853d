/** Checks the task graph of annotated classes while {@code javac} runs, and generates their plans. */
module dev.planloom.processor {
    requires java.compiler;
    requires static com.google.auto.service; // source retention: reads as a note on TaskProcessor
    requires static com.palantir.javapoet; // relocated into this module's jar
    requires static dev.planloom.runtime; // one class of it is relocated into this module's jar
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.planloom.processor.TaskProcessor;
}
