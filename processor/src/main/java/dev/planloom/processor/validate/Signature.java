package dev.planloom.processor.validate;

import dev.planloom.processor.model.TaskDeclaration;
import java.util.stream.Collectors;

/** Methods as messages name them. */
final class Signature {
    private Signature() {}

    /** The method with its class and its parameters' types: {@code ConfigTasks.read(Path)}. */
    static String of(TaskDeclaration task) {
        return task.parameters().stream()
                .map(parameter -> parameter.type().simpleText())
                .collect(Collectors.joining(", ", task.declaredIn() + "." + task.method() + "(", ")"));
    }
}
