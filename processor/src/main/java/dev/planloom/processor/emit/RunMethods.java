package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.model.Construction;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Adds the methods {@code run} and {@code plan}. */
final class RunMethods {
    private static final CodeBlock WORKERS =
            CodeBlock.of("@param workers how many tasks may run at once, at least 1\n");
    private static final CodeBlock OPTIONS = CodeBlock.of("@param options the options of the run\n");

    private final PlanDeclaration plan;
    private final ClassName result;

    RunMethods(PlanDeclaration plan) {
        this.plan = plan;
        this.result = plan.planType().nestedClass("Result");
    }

    void addTo(TypeSpec.Builder type) {
        switch (plan.construction()) {
            case Construction.NotNeeded() -> {
                addRun(type, CodeBlock.of(""), List.of(), false, true);
            }
            case Construction.ByConstructor constructor -> {
                List<TypeName> thrown =
                        constructor.thrown().stream().map(TypeRef::name).toList();
                addRun(type, CodeBlock.of(" on a new {@link $T}", plan.tasksType()), thrown, false, false);
                addRun(type, CodeBlock.of(""), List.of(), true, true);
            }
            case Construction.Impossible() -> {
                addRun(type, CodeBlock.of(""), List.of(), true, true);
            }
        }
        type.addMethod(MethodSpec.methodBuilder("plan")
                .addJavadoc("The graph of this plan.\n\n@return tasks, layers and edges\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.TASK_GRAPH)
                .addStatement("return PLAN.graph()")
                .build());
    }

    /** Adds {@code run} for a number of workers, and {@code run} for options. */
    private void addRun(
            TypeSpec.Builder type, CodeBlock on, List<TypeName> thrown, boolean takesTasks, boolean isLast) {
        String tasks = takesTasks ? "tasks, " : "";
        type.addMethod(runMethod(on, thrown, takesTasks, WORKERS)
                .addParameter(int.class, "workers")
                .addStatement("return run($L$T.workers(workers))", tasks, RuntimeTypes.RUN_OPTIONS)
                .build());
        MethodSpec.Builder withOptions =
                runMethod(on, thrown, takesTasks, OPTIONS).addParameter(RuntimeTypes.RUN_OPTIONS, "options");
        if (!isLast) {
            withOptions.addStatement("return run(new $T(), options)", plan.tasksType());
        } else {
            String calls = takesTasks ? "new Calls(tasks)" : "new Calls()";
            if (takesTasks) {
                withOptions.addStatement("$T.requireNonNull(tasks, $S)", Objects.class, "tasks");
            }
            withOptions.addStatement("return new Result(PLAN.run($L, options))", calls);
        }
        type.addMethod(withOptions.build());
    }

    private MethodSpec.Builder runMethod(CodeBlock on, List<TypeName> thrown, boolean takesTasks, CodeBlock parameter) {
        List<TypeName> others = thrown.stream()
                .filter(type -> !type.equals(ClassName.get(InterruptedException.class)))
                .toList();
        MethodSpec.Builder run = MethodSpec.methodBuilder("run")
                .addJavadoc("Runs the plan$L, and waits for it.\n\n", on)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addException(InterruptedException.class)
                .addExceptions(others);
        if (takesTasks) {
            run.addJavadoc("@param tasks the object whose methods are called\n")
                    .addParameter(plan.tasksType(), "tasks");
        }
        run.addJavadoc(parameter).addJavadoc(parameter.equals(WORKERS) ? endOfWorkers() : endOfOptions());
        run.addJavadoc(
                "@throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled\n");
        others.forEach(type -> run.addJavadoc("@throws $T if the constructor throws it\n", type));
        return run;
    }

    private static CodeBlock endOfWorkers() {
        return CodeBlock.of("""
                @return the values of all tasks
                @throws IllegalArgumentException if {@code workers} is below 1
                @throws $T if a task fails
                """, RuntimeTypes.TASK_FAILED);
    }

    private static CodeBlock endOfOptions() {
        return CodeBlock.of("""
                @return the values of the tasks that succeeded
                @throws $T if a task fails and the options do not say to go on, or if it fails with an {@link Error}
                @throws $T if the deadline passes
                """, RuntimeTypes.TASK_FAILED, RuntimeTypes.PLAN_TIMEOUT);
    }
}
