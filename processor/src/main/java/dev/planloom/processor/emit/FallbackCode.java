package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.FallbackDeclaration;
import dev.planloom.processor.model.FallbackForm;
import dev.planloom.processor.model.FallbackMethod;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.TypeRef;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Adds the method that calls the fallbacks of tasks that failed. */
final class FallbackCode {
    private static final ParameterSpec THROWN =
            ParameterSpec.builder(Throwable.class, "thrown").build();

    private final LayeredPlan plan;
    private final Arguments arguments;
    private final TaskSwitch method;

    FallbackCode(LayeredPlan plan, Arguments arguments, List<ParameterSpec> parameters) {
        this.plan = plan;
        this.arguments = arguments;
        List<ParameterSpec> all = new ArrayList<>(parameters);
        all.add(THROWN);
        method = new TaskSwitch("fallback", ClassName.OBJECT, all, "no fallback ");
    }

    /** Adds it for those of some tasks that have fallbacks, if any. */
    void addTo(TypeSpec.Builder type, List<LayeredTask> some) {
        List<LayeredTask> tasks = new ArrayList<>();
        for (LayeredTask task : some) {
            if (hasFallback(task)) {
                tasks.add(task);
            }
        }
        if (tasks.isEmpty()) {
            return;
        }
        method.addTo(type, tasks.stream().map(this::call).toList());
        if (tasks.stream().anyMatch(task -> method(task).form() == FallbackForm.EXCEPTION)) {
            type.addMethod(exception());
        }
    }

    /** Adds one that calls another, if any task has a fallback. */
    void addTo(TypeSpec.Builder type, String target) {
        if (plan.tasks().stream().anyMatch(FallbackCode::hasFallback)) {
            method.addTo(type, target);
        }
    }

    private static boolean hasFallback(LayeredTask task) {
        return task.declaration().policies().fallback().isPresent();
    }

    /** What a fallback takes that takes exceptions only. Errors do not come to it; of other throwables it gets one. */
    private static MethodSpec exception() {
        return MethodSpec.methodBuilder("exception")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Exception.class)
                .addParameter(THROWN)
                .addStatement(
                        "return thrown instanceof $T exception ? exception : new $T(thrown)",
                        Exception.class,
                        UndeclaredThrowableException.class)
                .build();
    }

    private TaskSwitch.Case call(LayeredTask task) {
        FallbackDeclaration fallback = task.declaration().policies().fallback().orElseThrow();
        FallbackMethod method = method(task);
        CodeBlock call = CodeBlock.of(
                "$L$L.$N($L)",
                cast(fallback.returned(), method.returned()),
                arguments.object(task.declaration(), method.isStatic()),
                fallback.name().value(),
                CodeBlock.join(arguments(task, method.form()), ",$W"));
        return TaskSwitch.Case.of(task, call);
    }

    private List<CodeBlock> arguments(LayeredTask task, FallbackForm form) {
        List<CodeBlock> all = new ArrayList<>(arguments.of(task));
        switch (form) {
            case EXCEPTION -> all.add(CodeBlock.of("exception(thrown)"));
            case THROWABLE -> all.add(CodeBlock.of("thrown"));
            case PLAIN, UNFIT -> {}
        }
        return all;
    }

    /** Widens what a fallback returns to the primitive type that the task's method returns, and others unbox. */
    private static CodeBlock cast(Optional<TypeRef> wanted, Optional<TypeRef> returned) {
        TypeName type = wanted.map(TypeRef::name).orElse(TypeName.VOID);
        boolean isSame = returned.map(TypeRef::name).orElse(TypeName.VOID).equals(type);
        return type.isPrimitive() && !isSame ? CodeBlock.of("($T) ", type) : CodeBlock.of("");
    }

    private static FallbackMethod method(LayeredTask task) {
        return task.declaration().policies().fallbackMethod().orElseThrow();
    }
}
