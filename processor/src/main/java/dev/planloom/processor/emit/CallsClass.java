package dev.planloom.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Adds the nested class that calls the tasks, and what collects the values of fan-outs. A large one hands the calls on to
 * others, each for a range of tasks.
 */
final class CallsClass {
    private static final ParameterSpec VALUES =
            ParameterSpec.builder(RuntimeTypes.VALUES, "values").build();
    private static final ParameterSpec ELEMENT =
            ParameterSpec.builder(Object.class, "element").build();
    private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);
    private static final TypeName COLLECTOR =
            ParameterizedTypeName.get(ClassName.get(Collector.class), ANYTHING, ANYTHING, ANYTHING);

    private static final TaskSwitch CALL = new TaskSwitch("call", ClassName.OBJECT, List.of(VALUES), "no task ");
    private static final TaskSwitch CALL_EACH =
            new TaskSwitch("callEach", ClassName.OBJECT, List.of(ELEMENT, VALUES), "no fan-out ");
    private static final TaskSwitch COLLECT = new TaskSwitch("collector", COLLECTOR, List.of(), "no collector ");

    private final LayeredPlan plan;
    private final TaskObjects objects;
    private final Arguments arguments;
    private final FallbackCode fallbacks;

    private CallsClass(LayeredPlan plan) {
        this.plan = plan;
        this.objects = new TaskObjects(plan.declaration());
        this.arguments = new Arguments(plan, objects);
        this.fallbacks = new FallbackCode(plan, arguments, List.of(ELEMENT, VALUES));
    }

    static void addTo(TypeSpec.Builder type, LayeredPlan plan) {
        CallsClass calls = new CallsClass(plan);
        ClassName name = plan.declaration().planType().nestedClass("Calls");
        CallRanges ranges = CallRanges.of(plan.tasks());
        if (ranges.isWhole()) {
            type.addType(calls.type(name, plan.tasks())
                    .addJavadoc("Calls each task with the values that its parameters take.\n")
                    .addMethod(graph())
                    .build());
            return;
        }
        PartNames names = new PartNames(plan.declaration().planType());
        List<TypeSpec> parts = new ArrayList<>();
        for (List<LayeredTask> tasks : ranges.tasks()) {
            parts.add(calls.type(names.part("Calls", parts.size() + 1), tasks).build());
        }
        type.addType(calls.dispatch(name, names, ranges)).addTypes(parts);
    }

    /** Calls some tasks. */
    private TypeSpec.Builder type(ClassName name, List<LayeredTask> tasks) {
        TypeSpec.Builder type = classBuilder(name);
        addObjects(type);
        CALL.addTo(type, cases(tasks, false));
        List<TaskSwitch.Case> fanOuts = cases(tasks, true);
        if (!fanOuts.isEmpty()) {
            CALL_EACH.addTo(type, fanOuts);
        }
        List<TaskSwitch.Case> collectors = new ArrayList<>();
        for (LayeredTask task : tasks) {
            if (isCollected(task)) {
                collectors.add(collector(task));
            }
        }
        if (!collectors.isEmpty()) {
            COLLECT.addTo(type, collectors);
        }
        fallbacks.addTo(type, tasks);
        return type;
    }

    /** Hands each call on to the class for a range of tasks. */
    private TypeSpec dispatch(ClassName name, PartNames names, CallRanges ranges) {
        String arguments = objects.arguments();
        CodeBlock parts = IntStream.rangeClosed(1, ranges.tasks().size())
                .mapToObj(part -> CodeBlock.of("new $T($L)", names.part("Calls", part), arguments))
                .collect(CodeBlock.joining(",$W"));
        TypeSpec.Builder type = classBuilder(name)
                .addJavadoc(
                        "Calls each task with the values that its parameters take: $L of them by each part.\n",
                        ranges.size())
                .addField(ArrayTypeName.of(RuntimeTypes.TASK_CALLS), "parts", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor()
                        .addStatement("parts = new $T[] {$L}", RuntimeTypes.TASK_CALLS, parts)
                        .build());
        String part = "parts[task >> " + ranges.shift() + "]";
        CALL.addTo(type, part);
        if (plan.tasks().stream().anyMatch(CallsClass::isFanOut)) {
            CALL_EACH.addTo(type, part);
        }
        if (plan.tasks().stream().anyMatch(CallsClass::isCollected)) {
            COLLECT.addTo(type, part);
        }
        fallbacks.addTo(type, part);
        return type.addMethod(graph()).build();
    }

    private static MethodSpec graph() {
        return MethodSpec.methodBuilder("graph")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.TASK_GRAPH)
                .addStatement("return newGraph()") // by no class's name: a field may hide that
                .build();
    }

    private void addObjects(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = constructor();
        for (Map.Entry<ClassName, String> object : objects.all().entrySet()) {
            type.addField(object.getKey(), object.getValue(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$1N = $1N", object.getValue());
        }
        if (!objects.isEmpty()) {
            type.addMethod(constructor.build());
        }
    }

    private static TypeSpec.Builder classBuilder(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.TASK_CALLS);
    }

    /** The constructor, which takes what the tasks are called on. */
    private MethodSpec.Builder constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        objects.all().forEach(constructor::addParameter);
        return constructor;
    }

    private static boolean isCollected(LayeredTask task) {
        return task.declaration().collect().isPresent();
    }

    private static boolean isFanOut(LayeredTask task) {
        return task.declaration().fanOut().isPresent();
    }

    /** The calls of those tasks that are fan-outs, or of those that are not. */
    private List<TaskSwitch.Case> cases(List<LayeredTask> tasks, boolean areFanOuts) {
        List<TaskSwitch.Case> cases = new ArrayList<>();
        for (LayeredTask task : tasks) {
            if (isFanOut(task) == areFanOuts) {
                cases.add(TaskSwitch.Case.of(task, call(task)));
            }
        }
        return cases;
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
