package dev.planloom.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Lint;
import dev.planloom.processor.model.PlanDeclaration;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Writes the class of a plan: its graph as data, a direct call for each task, and a result with typed accessors.
 *
 * <p>The same plan gives the same text, whatever else is compiled with it.
 */
public final class PlanEmitter {
    private static final String PROCESSOR = "dev.planloom.processor.TaskProcessor";

    /**
     * How many tasks there can be for a plan to have a constant for each name: a class file holds 65,535 constants, of which
     * a field with a text takes three. Everything else is spread over nested classes, but users know the fields by the plan.
     */
    public static final int MOST_NAMED_TASKS = 20_000;

    private final Filer filer;
    private final Elements elements;

    /**
     * Makes an emitter.
     *
     * @param filer takes the files
     * @param elements the compiler's elements
     */
    public PlanEmitter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param fingerprint its fingerprint
     * @param origin the class that it is made from
     * @throws IOException if the file cannot be written
     */
    public void emit(LayeredPlan plan, String fingerprint, TypeElement origin) throws IOException {
        JavaFile file = JavaFile.builder(plan.declaration().planType().packageName(), type(plan, fingerprint))
                .indent("    ")
                .build();
        String text = file.toString();
        boolean needsImports = isAnyTaken(JavaLangNames.in(text), origin);
        write(plan.declaration().planType(), needsImports ? text : JavaLangNames.withoutImports(text), origin);
    }

    private boolean isAnyTaken(List<String> names, TypeElement origin) {
        for (String name : names) {
            if (isTaken(name, origin)) {
                return true;
            }
        }
        return false;
    }

    private void write(ClassName planType, String text, TypeElement origin) throws IOException {
        JavaFileObject file = filer.createSourceFile(planType.canonicalName(), origin);
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        } catch (IOException | RuntimeException e) {
            file.delete(); // half a class would be told of as one with mistakes
            throw e;
        }
    }

    /** Whether the package of a class has one of that name. Only its own module can, and to ask others takes long. */
    private boolean isTaken(String name, TypeElement origin) {
        String packageName = elements.getPackageOf(origin).getQualifiedName().toString();
        String full = packageName.isEmpty() ? name : packageName + "." + name;
        return elements.getTypeElement(elements.getModuleOf(origin), full) != null;
    }

    private static TypeSpec type(LayeredPlan plan, String fingerprint) {
        PlanDeclaration declaration = plan.declaration();
        ClassName planType = declaration.planType();
        TypeSpec.Builder type = TypeSpec.classBuilder(planType)
                .addJavadoc(GraphDrawing.of(plan))
                .addModifiers(Modifier.FINAL);
        addSuppressions(type, declaration.lints());
        if (declaration.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        declaration
                .generatedAnnotation()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", PROCESSOR)
                        .build()));
        addMembers(type, plan, fingerprint);
        return type.build();
    }

    private static void addMembers(TypeSpec.Builder type, LayeredPlan plan, String fingerprint) {
        PlanDeclaration declaration = plan.declaration();
        if (plan.tasks().size() <= MOST_NAMED_TASKS) {
            NameConstants.addTo(type, plan);
        }
        type.addField(FieldSpec.builder(
                        RuntimeTypes.LAZY_RUNNER, "runner", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($T.$N)", RuntimeTypes.LAZY_RUNNER, RuntimeTypes.SCHEDULE, declaration.schedule())
                .build());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        RunMethods.ofTasks(declaration).addTo(type);
        type.addMethod(planMethod());
        GraphCode.addTo(type, plan, fingerprint);
        CallsClass.addTo(type, plan);
        ResultClass.addTo(type, plan);
        WithClass.addTo(type, plan);
    }

    private static MethodSpec planMethod() {
        return MethodSpec.methodBuilder("plan")
                .addJavadoc("The graph of this plan.\n\n@return tasks, layers and edges\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.TASK_GRAPH)
                .addStatement("$T known = runner.graph()", RuntimeTypes.TASK_GRAPH)
                .addStatement("return known == null ? runner.graph(newGraph()) : known")
                .build();
    }

    private static void addSuppressions(TypeSpec.Builder type, SortedSet<Lint> lints) {
        AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
        for (Lint lint : lints) {
            suppress.addMember("value", "$S", lint.text());
        }
        if (!lints.isEmpty()) {
            type.addAnnotation(suppress.build());
        }
    }
}
