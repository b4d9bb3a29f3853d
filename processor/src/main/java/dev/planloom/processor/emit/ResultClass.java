package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Accessor;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the nested class with an accessor for each value, in the order of the tasks' numbers. */
final class ResultClass {
    private ResultClass() {}

    static void addTo(TypeSpec.Builder type, LayeredPlan plan) {
        List<MethodSpec> accessors = new ArrayList<>();
        for (LayeredTask task : plan.tasks()) {
            task.declaration().value().ifPresent(value -> accessors.add(accessor(plan, task, value)));
        }
        ParameterSpec result =
                ParameterSpec.builder(RuntimeTypes.PLAN_RESULT, "result").build();
        TypeSpec.Builder own = new MethodChain(plan, "Result", result, "Accessors of values.\n").addTo(type, accessors);
        type.addType(own.addJavadoc("The values of a run that was not cancelled, and its report.\n")
                .addMethod(MethodSpec.methodBuilder("report")
                        .addJavadoc("What became of each task.\n\n@return the report of the run\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RuntimeTypes.RUN_REPORT)
                        .addStatement("return result.report()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return result.report().toString()")
                        .build())
                .build());
    }

    private static CodeBlock text(TaskDeclaration task) {
        if (task.listed().isPresent()) {
            return CodeBlock.of("""
                    The values of the task {@code $L}, in the order of the elements.

                    @return what it returned for each
                    """, task.name());
        }
        String value = task.collect().isPresent() ? "was collected" : "it returned";
        return CodeBlock.of("The value of the task {@code $L}.\n\n@return what $L\n", task.name(), value);
    }

    private static CodeBlock read(LayeredPlan plan, LayeredTask task, TypeRef value) {
        return Arguments.canCast(plan, value)
                ? Arguments.cast(value, value, "result.slot(" + task.number() + ")")
                : CodeBlock.of(
                        "result.<$T>value(" + task.number() + ")", value.name().box());
    }

    /** An accessor is public unless that would show a type which is not. */
    private static MethodSpec accessor(LayeredPlan plan, LayeredTask task, TypeRef value) {
        TypeName type = value.name();
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(Accessor.of(task.name()))
                .returns(type)
                .addStatement("return $L", read(plan, task, value));
        if (plan.isExplained()) {
            accessor.addJavadoc(text(task.declaration()))
                    .addJavadoc(
                            "@throws $T if the task did not succeed$L\n",
                            RuntimeTypes.NO_VALUE,
                            task.declaration().tolerance().isTolerated()
                                    ? ""
                                    : ", in a run that went on after failures");
        }
        if (value.isPublic() || !plan.declaration().isPublic()) {
            accessor.addModifiers(Modifier.PUBLIC);
        }
        return accessor.build();
    }
}
