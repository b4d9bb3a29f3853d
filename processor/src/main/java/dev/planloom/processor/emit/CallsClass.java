package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.TaskDeclaration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collector;
import javax.lang.model.element.Modifier;

/** Makes the nested class that calls the tasks, and what collects the values of fan-outs. */
final class CallsClass {
    private static final ParameterSpec VALUES =
            ParameterSpec.builder(RuntimeTypes.VALUES, "values").build();
    private static final ParameterSpec ELEMENT =
            ParameterSpec.builder(Object.class, "element").build();
    private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);
    private static final TypeName COLLECTOR =
            ParameterizedTypeName.get(ClassName.get(Collector.class), ANYTHING, ANYTHING, ANYTHING);

    private final LayeredPlan plan;
    private final List<LayeredTask> tasks;
    private final TaskObjects objects;
    private final Arguments arguments;

    private CallsClass(LayeredPlan plan) {
        this.plan = plan;
        this.tasks = plan.tasks();
        this.objects = new TaskObjects(plan.declaration());
        this.arguments = new Arguments(plan, objects);
    }

    static TypeSpec of(LayeredPlan plan) {
        return new CallsClass(plan).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Calls")
                .addJavadoc("Calls each task with the values that its parameters take.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.TASK_CALLS);
        addObjects(type);
        TypeName object = ClassName.OBJECT;
        add(type, new TaskSwitch("call", object, List.of(VALUES), "no task "), task -> !isFanOut(task));
        add(type, new TaskSwitch("callEach", object, List.of(ELEMENT, VALUES), "no fan-out "), CallsClass::isFanOut);
        List<TaskSwitch.Case> collectors = tasks.stream()
                .filter(task -> task.declaration().collect().isPresent())
                .map(this::collector)
                .toList();
        if (!collectors.isEmpty()) {
            new TaskSwitch("collector", COLLECTOR, List.of(), "no collector ").addTo(type, collectors);
        }
        new FallbackCode(plan, arguments).addTo(type, List.of(ELEMENT, VALUES));
        return type.build();
    }

    private void addObjects(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        objects.all().forEach((objectType, name) -> {
            type.addField(objectType, name, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(objectType, name).addStatement("this.$N = $N", name, name);
        });
        if (!objects.isEmpty()) {
            type.addMethod(constructor.build());
        }
    }

    private static boolean isFanOut(LayeredTask task) {
        return task.declaration().fanOut().isPresent();
    }

    private void add(TypeSpec.Builder type, TaskSwitch method, Predicate<LayeredTask> isCalled) {
        List<TaskSwitch.Case> cases = tasks.stream()
                .filter(isCalled)
                .map(task -> TaskSwitch.Case.of(task, call(task)))
                .toList();
        if (!cases.isEmpty()) {
            method.addTo(type, cases);
        }
    }

    private CodeBlock call(LayeredTask task) {
        TaskDeclaration declaration = task.declaration();
        return CodeBlock.of(
                "$L.$N($L)",
                arguments.object(declaration, declaration.isStatic()),
                declaration.method(),
                CodeBlock.join(arguments.of(task), ",$W"));
    }

    private TaskSwitch.Case collector(LayeredTask task) {
        return task.declaration()
                .collect()
                .flatMap(collect -> collect.method()
                        .map(method -> CodeBlock.of(
                                "$L.$N();", arguments.object(task.declaration(), method.isStatic()), collect.name())))
                .map(code -> new TaskSwitch.Case(task.number(), code, 1))
                .orElseThrow();
    }
}
