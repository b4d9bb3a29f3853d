package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What the calls of a plan's tasks pass to their parameters. Types are stated as the parameters', so that no other
 * overload is chosen.
 */
final class Arguments {
    private final LayeredPlan plan;
    private final TaskObjects objects;

    Arguments(LayeredPlan plan, TaskObjects objects) {
        this.plan = plan;
        this.objects = objects;
    }

    /** On what a method of a task's class is called. */
    CodeBlock object(TaskDeclaration task, boolean isStatic) {
        return objects.receiver(task, isStatic);
    }

    /** What the parameters of a task's method take. */
    List<CodeBlock> of(LayeredTask task) {
        List<CodeBlock> all = new ArrayList<>();
        for (int i = 0; i < task.inputs().size(); i++) {
            all.add(of(task.declaration().parameters().get(i), task.inputs().get(i)));
        }
        return all;
    }

    /** What a parameter takes, as an argument. */
    private CodeBlock of(ParameterDeclaration parameter, Input input) {
        TaskDeclaration source = plan.tasks().get(input.task()).declaration();
        return switch (input.need()) {
            case VALUE -> {
                TypeRef value = source.value().orElseThrow();
                yield canCast(plan, parameter.type())
                        ? cast(parameter.type(), value, "values.slot(" + input.task() + ")")
                        : value(parameter, value, "get", input.task());
            }
            case OPTIONAL -> tolerant(parameter, "optional", input.task());
            case OUTCOME -> tolerant(parameter, "outcome", input.task());
            case EACH -> value(parameter, source.elements().orElseThrow().type(), "element", "element");
            case OUTCOMES -> outcomes(parameter, source.fanOut().orElseThrow(), input.task());
            case MAP -> map(parameter, input.task());
        };
    }

    /**
     * Whether a value is cast to a type from {@code Object}: in plans that nobody reads as a whole, where that can be done
     * without a warning.
     */
    static boolean canCast(LayeredPlan plan, TypeRef type) {
        TypeName name = type.name();
        boolean isClass = name instanceof ClassName && !name.equals(ClassName.OBJECT);
        return !plan.isExplained() && (isClass || name.isPrimitive());
    }

    /**
     * Casts a value; a primitive one to what it was boxed as, and widens it. In a plan of thousands of tasks it is felt how many
     * pieces JavaPoet has to print: what is no type or name stands in the format.
     *
     * @param call how the value is come by
     */
    static CodeBlock cast(TypeRef wanted, TypeRef value, String call) {
        return !wanted.name().isPrimitive() || wanted.name().equals(value.name())
                ? CodeBlock.of("($T) " + call, wanted.name())
                : CodeBlock.of("($T) ($T) " + call, wanted.name(), value.name().box());
    }

    private static CodeBlock tolerant(ParameterDeclaration parameter, String method, int source) {
        TypeName value = parameter.tolerant().orElseThrow().value().name();
        return CodeBlock.of("values.<$T>" + method + "(" + source + ")", value);
    }

    /** A value or element. A primitive one is unboxed from what the task's method returned, and widened. */
    private static CodeBlock value(ParameterDeclaration parameter, TypeRef value, String method, Object of) {
        TypeName wanted = parameter.type().name();
        String call = "values.<$T>" + method + "(" + of + ")";
        return wanted.isPrimitive()
                ? CodeBlock.of("($T) " + call, wanted, value.name().box())
                : CodeBlock.of(call, wanted);
    }

    /** A list of outcomes, cast where the parameter is less than that. */
    private static CodeBlock outcomes(ParameterDeclaration parameter, FanOutDeclaration fanOut, int source) {
        TypeName returned = fanOut.returned().map(TypeRef::name).orElse(TypeName.VOID.box());
        CodeBlock outcomes = CodeBlock.of("values.<$T>outcomes($L)", returned, source);
        TypeName wanted = parameter.type().name();
        boolean isExact = wanted.equals(fanOut.outcomes().orElseThrow().name());
        return isExact ? outcomes : CodeBlock.of("($T) $L", wanted, outcomes);
    }

    private static CodeBlock map(ParameterDeclaration parameter, int source) {
        List<? extends TypeName> arguments = parameter.type().name() instanceof ParameterizedTypeName map
                ? map.typeArguments()
                : List.of(ClassName.OBJECT, ClassName.OBJECT);
        return CodeBlock.of("values.<$T, $T>map($L)", upper(arguments.getFirst()), upper(arguments.getLast()), source);
    }

    /** A type of what a type argument admits. */
    private static TypeName upper(TypeName argument) {
        if (!(argument instanceof WildcardTypeName wildcard)) {
            return argument;
        }
        return wildcard.lowerBounds().isEmpty() ? wildcard.upperBounds().getFirst() : ClassName.OBJECT;
    }
}
