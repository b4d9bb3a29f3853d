package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.model.LayeredTask;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method that does something with the task of a number: a {@code switch}. Beyond some tasks it selects another such
 * method, so that none exceeds the 8,000 bytes of bytecode up to which HotSpot compiles (its flag {@code
 * HugeMethodLimit}).
 *
 * @param name the method's name
 * @param returned what it returns
 * @param parameters its parameters after the task's number
 * @param otherwise the start of what it says of a number that is none of its tasks
 */
record TaskSwitch(String name, TypeName returned, List<ParameterSpec> parameters, String otherwise) {
    /** How many calls stand in a method; a power of two, so that finding the method is a shift. */
    private static final int MOST_CALLS = 64;

    /** From how many methods one selects; 12 bytes each. */
    private static final int MOST_CHUNKS = 256;

    private static final int CHUNK_BITS = 6;

    /** How much a method may hold, counted in arguments and calls: an unboxed and widened argument takes 14 bytes. */
    private static final int MOST_WEIGHT = 500;

    /**
     * A case for a task.
     *
     * @param task the task's number
     * @param code the case's expression, or block
     * @param weight its arguments and calls
     */
    record Case(int task, CodeBlock code, int weight) {
        /** A case that calls a task's method, which has a value or not. */
        static Case of(LayeredTask task, CodeBlock call) {
            CodeBlock code = task.declaration().isVoid()
                    ? CodeBlock.of("{\n$>$L;\nyield null;\n$<}", call)
                    : CodeBlock.of("$L;", call);
            return new Case(task.number(), code, 1 + task.inputs().size());
        }
    }

    /** Adds a method that calls that of another object. */
    void addTo(TypeSpec.Builder type, String target) {
        type.addMethod(withParameters(method())
                .addStatement("return $L.$L($L)", target, name, arguments())
                .build());
    }

    /** Adds the method, and those that it selects from. */
    void addTo(TypeSpec.Builder type, List<Case> cases) {
        boolean isSmall = cases.size() <= MOST_CALLS && weight(cases) <= MOST_WEIGHT;
        if (isSmall || cases.size() == 1) {
            type.addMethod(withSwitch(method(), cases));
            return;
        }
        selection(method(), cases, shift(cases)).forEach(type::addMethod);
    }

    /**
     * A method that selects one for a chunk of the cases, and those that it selects from. A class has so few cases that two
     * selections, one after the other, are enough.
     *
     * @param shift the bits of a number within a chunk
     */
    private List<MethodSpec> selection(MethodSpec.Builder method, List<Case> cases, int shift) {
        boolean isDeep = chunks(cases, shift).size() > MOST_CHUNKS;
        int bits = isDeep ? shift + CHUNK_BITS : shift;
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (task >> $L) {\n$>", bits);
        chunks(cases, bits).forEach((chunk, members) -> {
            String part = name + (isDeep ? "OfThoseFrom" : "From") + (chunk << bits);
            code.add("case $L -> $L($L);\n", chunk, part, arguments());
            MethodSpec.Builder selected = MethodSpec.methodBuilder(part).addModifiers(Modifier.PRIVATE);
            methods.addAll(isDeep ? selection(selected, members, shift) : List.of(withSwitch(selected, members)));
        });
        methods.addFirst(withParameters(method)
                .addCode(code.add(otherwiseThrow()).build())
                .build());
        return methods;
    }

    private MethodSpec.Builder method() {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private String arguments() {
        StringJoiner arguments = new StringJoiner(", ").add("task");
        for (ParameterSpec parameter : parameters) {
            arguments.add(parameter.name());
        }
        return arguments.toString();
    }

    /** The bits of a number within a chunk, as many as may be such that no chunk is too heavy. */
    private static int shift(List<Case> cases) {
        int shift = Integer.numberOfTrailingZeros(MOST_CALLS);
        ToIntFunction<List<Case>> weight = TaskSwitch::weight;
        while (shift > 0
                && chunks(cases, shift).values().stream().mapToInt(weight).max().orElse(0) > MOST_WEIGHT) {
            shift--;
        }
        return shift;
    }

    private static SortedMap<Integer, List<Case>> chunks(List<Case> cases, int shift) {
        return cases.stream()
                .collect(Collectors.groupingBy(each -> each.task() >> shift, TreeMap::new, Collectors.toList()));
    }

    private static int weight(List<Case> cases) {
        int weight = 0;
        for (Case each : cases) {
            weight += each.weight();
        }
        return weight;
    }

    private MethodSpec withSwitch(MethodSpec.Builder method, List<Case> cases) {
        if (cases.isEmpty()) {
            return withParameters(method)
                    .addStatement("throw new $T($S + task)", IllegalArgumentException.class, otherwise)
                    .build();
        }
        CodeBlock.Builder calls = CodeBlock.builder().add("return switch (task) {\n$>");
        for (Case each : cases) {
            calls.add("case " + each.task() + " -> ").add(each.code()).add("\n");
        }
        return withParameters(method)
                .addCode(calls.add(otherwiseThrow()).build())
                .build();
    }

    private CodeBlock otherwiseThrow() {
        return CodeBlock.of("default -> throw new $T($S + task);\n$<};\n", IllegalArgumentException.class, otherwise);
    }

    private MethodSpec.Builder withParameters(MethodSpec.Builder method) {
        return method.addParameter(int.class, "task")
                .addParameters(parameters)
                .addException(Throwable.class)
                .returns(returned);
    }
}
