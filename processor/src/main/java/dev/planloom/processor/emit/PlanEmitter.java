package dev.planloom.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.PlanDeclaration;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes the class of a plan: its graph as data, a direct call for each task, and a result with typed accessors.
 *
 * <p>The same plan gives the same text, whatever else is compiled with it.
 */
public final class PlanEmitter {
    private static final String PROCESSOR = "dev.planloom.processor.TaskProcessor";

    private final Filer filer;

    /**
     * Makes an emitter.
     *
     * @param filer takes the files
     */
    public PlanEmitter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param origin the class that it is made from
     * @throws IOException if the file cannot be written
     */
    public void emit(LayeredPlan plan, TypeElement origin) throws IOException {
        TypeSpec type = type(plan).toBuilder().addOriginatingElement(origin).build();
        JavaFile.builder(plan.declaration().planType().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .writeTo(filer);
    }

    private static TypeSpec type(LayeredPlan plan) {
        PlanDeclaration declaration = plan.declaration();
        ClassName planType = declaration.planType();
        TypeSpec.Builder type = TypeSpec.classBuilder(planType)
                .addJavadoc(GraphDrawing.of(plan))
                .addModifiers(Modifier.FINAL);
        if (declaration.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        declaration
                .generatedAnnotation()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", PROCESSOR)
                        .build()));
        type.addField(FieldSpec.builder(
                        RuntimeTypes.TASK_GRAPH, "GRAPH", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("graph()")
                .build());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        new RunMethods(declaration).addTo(type);
        GraphCode.addTo(type, plan);
        type.addType(CallsClass.of(plan));
        type.addType(ResultClass.of(plan));
        return type.build();
    }
}
