package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Adds the methods {@code run}. */
final class RunMethods {
    private static final CodeBlock WORKERS =
            CodeBlock.of("@param workers how many tasks may run at once, at least 1\n");
    private static final CodeBlock OPTIONS = CodeBlock.of("@param options the options of the run\n");

    private static final CodeBlock DEFAULTS = CodeBlock.of(" with {@link $T#defaults}", RuntimeTypes.RUN_OPTIONS);
    private static final CodeBlock NONE = CodeBlock.of("");

    private final PlanDeclaration plan;
    private final boolean isReplaced;
    private final TaskObjects objects;
    private final ClassName result;

    private RunMethods(PlanDeclaration plan, boolean isReplaced) {
        this.plan = plan;
        this.isReplaced = isReplaced;
        this.objects = new TaskObjects(plan);
        this.result = plan.planType().nestedClass("Result");
    }

    /** Static ones, which call the tasks. */
    static RunMethods ofTasks(PlanDeclaration plan) {
        return new RunMethods(plan, false);
    }

    /** Those of an object that says what is called in place of some tasks. */
    static RunMethods ofReplaced(PlanDeclaration plan) {
        return new RunMethods(plan, true);
    }

    void addTo(TypeSpec.Builder type) {
        if (!objects.isEmpty() && objects.canBeMade()) {
            addRun(type, CodeBlock.of(" on a new $L", objects.links()), objects.thrown(), false, false);
        }
        addRun(type, NONE, Set.of(), !objects.isEmpty(), true);
    }

    /** Adds {@code run} for no options, {@code run} for a number of workers, and {@code run} for options. */
    private void addRun(TypeSpec.Builder type, CodeBlock on, Set<TypeName> thrown, boolean takesTasks, boolean isLast) {
        String tasks = takesTasks ? objects.arguments() + ", " : "";
        type.addMethod(runMethod(on, thrown, takesTasks, NONE)
                .addStatement("return run($L$T.defaults())", tasks, RuntimeTypes.RUN_OPTIONS)
                .build());
        type.addMethod(runMethod(on, thrown, takesTasks, WORKERS)
                .addParameter(int.class, "workers")
                .addStatement("return run($L$T.workers(workers))", tasks, RuntimeTypes.RUN_OPTIONS)
                .build());
        MethodSpec.Builder withOptions =
                runMethod(on, thrown, takesTasks, OPTIONS).addParameter(RuntimeTypes.RUN_OPTIONS, "options");
        if (!isLast) {
            withOptions.addStatement("return run($L, options)", objects.made());
        } else {
            for (String name : objects.all().values()) {
                withOptions.addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name);
            }
            withOptions.addStatement(
                    isReplaced
                            ? "return new Result(runner.run(replacements.over(new Calls($L)), options))"
                            : "return new Result(runner.run(new Calls($L), options))",
                    objects.arguments());
        }
        type.addMethod(withOptions.build());
    }

    private MethodSpec.Builder runMethod(CodeBlock on, Set<TypeName> thrown, boolean takesTasks, CodeBlock parameter) {
        Set<TypeName> others = new LinkedHashSet<>(thrown);
        others.remove(ClassName.get(InterruptedException.class));
        MethodSpec.Builder run = MethodSpec.methodBuilder("run")
                .addJavadoc("Runs the plan$L$L, and waits for it.\n\n", on, parameter.equals(NONE) ? DEFAULTS : NONE)
                .returns(result)
                .addException(InterruptedException.class)
                .addExceptions(others);
        if (!takesTasks || objects.arePublic() || !plan.isPublic()) {
            run.addModifiers(Modifier.PUBLIC);
        }
        if (!isReplaced) {
            run.addModifiers(Modifier.STATIC);
        }
        if (takesTasks) {
            objects.addParameters(run);
        }
        run.addJavadoc(parameter).addJavadoc(parameter.equals(WORKERS) ? endOfWorkers() : endOfOptions());
        run.addJavadoc(
                "@throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled\n");
        String constructor = objects.all().size() > 1 ? "a constructor" : "the constructor";
        for (TypeName type : others) {
            run.addJavadoc("@throws $T if $L throws it\n", type, constructor);
        }
        return run;
    }

    private CodeBlock endOfWorkers() {
        return CodeBlock.of(
                """
                @return the values of $L
                @throws IllegalArgumentException if {@code workers} is below 1
                @throws $T if $L fails
                """,
                plan.toleratesTasks() ? "the tasks that succeeded" : "all tasks",
                RuntimeTypes.TASK_FAILED,
                failing());
    }

    private CodeBlock endOfOptions() {
        String other = hasOptional() ? "any" : "it";
        return CodeBlock.of("""
                @return the values of the tasks that succeeded
                @throws $T if $L fails and the options do not say to go on, or if $L fails with an {@link Error}
                @throws $T if the deadline passes
                """, RuntimeTypes.TASK_FAILED, failing(), other, RuntimeTypes.PLAN_TIMEOUT);
    }

    /** Whose failure ends a run. */
    private String failing() {
        return hasOptional() ? "a task that is not optional" : "a task";
    }

    private boolean hasOptional() {
        for (TaskDeclaration task : plan.tasks()) {
            if (task.tolerance().isOptional()) {
                return true;
            }
        }
        return false;
    }
}
