package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Makes the nested class that calls the tasks: a {@code switch} over the task number. Beyond some tasks it
 * selects another such method, so that none exceeds the 8,000 bytes of bytecode up to which HotSpot compiles (its flag
 * {@code HugeMethodLimit}).
 */
final class CallsClass {
    /** How many calls stand in a method; a power of two, so that finding the method is a shift. */
    private static final int MOST_CALLS = 64;

    /** How much a method may hold, counted in arguments and calls: an unboxed and widened argument takes 14 bytes. */
    private static final int MOST_WEIGHT = 500;

    private final PlanDeclaration plan;
    private final List<LayeredTask> tasks;

    private CallsClass(LayeredPlan plan) {
        this.plan = plan.declaration();
        this.tasks = plan.tasks();
    }

    static TypeSpec of(LayeredPlan plan) {
        return new CallsClass(plan).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Calls")
                .addJavadoc("Calls each task with the values that its parameters take.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.TASK_CALLS);
        if (plan.needsObject()) {
            type.addField(plan.tasksType(), "tasks", Modifier.PRIVATE, Modifier.FINAL);
            type.addMethod(MethodSpec.constructorBuilder()
                    .addParameter(plan.tasksType(), "tasks")
                    .addStatement("this.tasks = tasks")
                    .build());
        }
        int size = chunkSize();
        MethodSpec.Builder call =
                MethodSpec.methodBuilder("call").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (tasks.size() <= size) {
            return type.addMethod(withSwitch(call, tasks)).build();
        }
        int shift = Integer.numberOfTrailingZeros(size);
        CodeBlock.Builder chunks = CodeBlock.builder().add("return switch (task >> $L) {\n$>", shift);
        List<Integer> starts = IntStream.iterate(0, start -> start < tasks.size(), start -> start + size)
                .boxed()
                .toList();
        for (int start : starts) {
            chunks.add("case $L -> callFrom$L(task, values);\n", start >> shift, start);
        }
        type.addMethod(
                withParameters(call).addCode(chunks.add(otherwise()).build()).build());
        for (int start : starts) {
            MethodSpec.Builder chunk =
                    MethodSpec.methodBuilder("callFrom" + start).addModifiers(Modifier.PRIVATE);
            type.addMethod(withSwitch(chunk, tasks.subList(start, Math.min(start + size, tasks.size()))));
        }
        return type.build();
    }

    /** The largest power of two such that no method of so many calls is too heavy. */
    private int chunkSize() {
        int size = MOST_CALLS;
        while (size > 1 && heaviest(size) > MOST_WEIGHT) {
            size /= 2;
        }
        return size;
    }

    private int heaviest(int size) {
        int[] weights = new int[tasks.size() / size + 1];
        for (LayeredTask task : tasks) {
            weights[task.number() / size] += 1 + task.inputs().size();
        }
        return IntStream.of(weights).max().orElse(0);
    }

    private MethodSpec withSwitch(MethodSpec.Builder method, List<LayeredTask> chunk) {
        CodeBlock.Builder calls = CodeBlock.builder().add("return switch (task) {\n$>");
        for (LayeredTask task : chunk) {
            if (task.declaration().value().isPresent()) {
                calls.add("case $L -> $L;\n", task.number(), call(task));
            } else {
                calls.add("case $L -> {\n$>$L;\nyield null;\n$<}\n", task.number(), call(task));
            }
        }
        return withParameters(method).addCode(calls.add(otherwise()).build()).build();
    }

    private static CodeBlock otherwise() {
        return CodeBlock.of("default -> throw new $T($S + task);\n$<};\n", IllegalArgumentException.class, "no task ");
    }

    private static MethodSpec.Builder withParameters(MethodSpec.Builder method) {
        return method.addParameter(int.class, "task")
                .addParameter(RuntimeTypes.VALUES, "values")
                .addException(Throwable.class)
                .returns(Object.class);
    }

    private CodeBlock call(LayeredTask task) {
        TaskDeclaration declaration = task.declaration();
        CodeBlock object = declaration.isStatic() ? CodeBlock.of("$T", plan.tasksType()) : CodeBlock.of("tasks");
        CodeBlock.Builder call = CodeBlock.builder().add("$L.$N(", object, declaration.method());
        for (int i = 0; i < declaration.parameters().size(); i++) {
            call.add(
                    i == 0 ? "$L" : ",$W$L",
                    argument(declaration.parameters().get(i), task.inputs().get(i)));
        }
        return call.add(")").build();
    }

    /** What a parameter takes, as an argument. */
    private CodeBlock argument(ParameterDeclaration parameter, Input input) {
        return switch (input.need()) {
            case VALUE -> value(parameter, input.task());
            case OPTIONAL -> tolerant(parameter, "optional", input.task());
            case OUTCOME -> tolerant(parameter, "outcome", input.task());
        };
    }

    private static CodeBlock tolerant(ParameterDeclaration parameter, String method, int source) {
        TypeName value = parameter.tolerant().orElseThrow().value().name();
        return CodeBlock.of("values.<$T>$L($L)", value, method, source);
    }

    /**
     * A value as an argument. Its type is stated as the parameter's, so that no other overload is chosen; a primitive
     * one is unboxed from what the task's method returned, and widened.
     */
    private CodeBlock value(ParameterDeclaration parameter, int source) {
        TypeName wanted = parameter.type().name();
        if (!wanted.isPrimitive()) {
            return CodeBlock.of("values.<$T>get($L)", wanted, source);
        }
        TypeName value = tasks.get(source).declaration().value().orElseThrow().name();
        return CodeBlock.of("($T) values.<$T>get($L)", wanted, value.box(), source);
    }
}
