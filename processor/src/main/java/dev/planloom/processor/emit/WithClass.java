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
import dev.planloom.processor.model.Accessor;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Adds the nested class that replaces tasks for a test, and the method {@code with} that begins it. */
final class WithClass {
    /** The method of the replacements for a task with a value. */
    private static final String VALUE = "value";

    private static final TypeName CALL_OF_ANYTHING =
            ParameterizedTypeName.get(ClassName.get(Callable.class), WildcardTypeName.subtypeOf(Object.class));

    private final LayeredPlan plan;
    private final ClassName with;

    private WithClass(LayeredPlan plan) {
        this.plan = plan;
        this.with = plan.declaration().planType().nestedClass("With");
    }

    static void addTo(TypeSpec.Builder type, LayeredPlan plan) {
        WithClass with = new WithClass(plan);
        type.addMethod(with.method());
        with.addTypeTo(type);
    }

    private MethodSpec method() {
        return MethodSpec.methodBuilder("with")
                .addJavadoc("""
                        This plan with other calls in place of those of some tasks, for tests.

                        @return the plan, with nothing replaced yet
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(with)
                .addStatement("return new $T($T.of(plan()))", with, RuntimeTypes.REPLACEMENTS)
                .build();
    }

    private void addTypeTo(TypeSpec.Builder type) {
        Map<Integer, String> names = UniqueNames.of(plan.tasks(), WithClass::name, _ -> false);
        List<MethodSpec> methods = new ArrayList<>();
        if (isAnyShort()) {
            methods.add(ofValue());
        }
        for (LayeredTask task : plan.tasks()) {
            String name = names.get(task.number());
            Optional<TypeRef> returned = returned(task);
            if (name != null && (returned.isEmpty() || returned.get().visibility() == Visibility.VISIBLE)) {
                methods.add(method(task, name));
            }
        }
        ParameterSpec replacements =
                ParameterSpec.builder(RuntimeTypes.REPLACEMENTS, "replacements").build();
        TypeSpec.Builder own = new MethodChain(plan, "With", replacements, "Replaces tasks.\n").addTo(type, methods);
        own.addJavadoc("""
                        The plan with other calls in place of those of some tasks, for tests. Immutable: each method that
                        replaces a task returns a new object.
                        """);
        RunMethods.ofReplaced(plan.declaration()).addTo(own);
        type.addType(own.build());
    }

    /**
     * That of the accessor, with {@code Task} behind it if that is {@code run} or a keyword, which a {@code void} task can be
     * named after.
     */
    private static String name(String task) {
        String accessor = Accessor.of(task);
        boolean isFree = SourceVersion.isName(accessor) && !accessor.equals("run");
        return isFree ? accessor : accessor + "Task";
    }

    private MethodSpec method(LayeredTask task, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .returns(with)
                .addParameter(call(task), "replacement")
                .addStatement("return $L", isShort(task) ? shortly(task) : replaced(task));
        if (plan.isExplained()) {
            method.addJavadoc(text(task));
        }
        if (isOpen(task) || !plan.declaration().isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
    }

    /** Whether all that a replacement deals with is public. */
    private static boolean isOpen(LayeredTask task) {
        Optional<TypeRef> returned = returned(task);
        Optional<ParameterDeclaration> element = element(task);
        return (returned.isEmpty() || returned.get().isPublic())
                && (element.isEmpty() || element.get().type().isPublic());
    }

    private boolean isAnyShort() {
        for (LayeredTask task : plan.tasks()) {
            if (isShort(task)) {
                return true;
            }
        }
        return false;
    }

    /** A plan that nobody reads as a whole has the replacement of a value in a method for all, which saves ten bytes a task. */
    private boolean isShort(LayeredTask task) {
        return !plan.isExplained() && setter(task).equals(VALUE);
    }

    private static CodeBlock shortly(LayeredTask task) {
        return CodeBlock.of(VALUE + "(" + task.number() + ", replacement)");
    }

    private CodeBlock replaced(LayeredTask task) {
        return CodeBlock.of("new $T(replacements." + setter(task) + "(" + task.number() + ", replacement))", with);
    }

    /** The method for all; members for tasks of that name have one parameter. */
    private MethodSpec ofValue() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(VALUE);
        if (plan.tasks().size() < MethodChain.MOST_METHODS) {
            method.addModifiers(Modifier.PRIVATE); // else it is inherited
        }
        return method.returns(with)
                .addParameter(int.class, "task")
                .addParameter(CALL_OF_ANYTHING, "replacement")
                .addStatement("return new $T(replacements.$L(task, replacement))", with, VALUE)
                .build();
    }

    private static CodeBlock text(LayeredTask task) {
        String what = task.declaration().isVoid() ? "does what it does" : "gives the value";
        String each = isFanOut(task) ? " for an element; called for several at once" : "";
        return CodeBlock.of("""
                Replaces the task {@code $L}.

                @param replacement $L$L
                @return the plan with this replaced too
                @throws NullPointerException if it is null
                """, task.name(), what, each);
    }

    private static String setter(LayeredTask task) {
        return (task.declaration().isVoid() ? "nothing" : VALUE) + (isFanOut(task) ? "OfEach" : "");
    }

    private static boolean isFanOut(LayeredTask task) {
        return task.declaration().fanOut().isPresent();
    }

    /** What the task's method returns, if anything. */
    private static Optional<TypeRef> returned(LayeredTask task) {
        return isFanOut(task)
                ? task.declaration().fanOut().flatMap(FanOutDeclaration::returned)
                : task.declaration().value();
    }

    /** The parameter that takes an element, if there is one. */
    private static Optional<ParameterDeclaration> element(LayeredTask task) {
        return task.declaration()
                .fanOut()
                .map(fanOut -> task.declaration().parameters().get(fanOut.parameter()));
    }

    private TypeName call(LayeredTask task) {
        Optional<TypeRef> returned = returned(task);
        List<TypeName> arguments = new ArrayList<>();
        if (isFanOut(task)) {
            arguments.add(WildcardTypeName.supertypeOf(elementType(task)));
        }
        if (returned.isPresent()) {
            arguments.add(WildcardTypeName.subtypeOf(returned.get().name().box()));
        }
        if (arguments.isEmpty()) {
            return RuntimeTypes.VOID_CALL;
        }
        ClassName call = !isFanOut(task)
                ? ClassName.get(Callable.class)
                : returned.isPresent() ? RuntimeTypes.ELEMENT_CALL : RuntimeTypes.VOID_ELEMENT_CALL;
        return ParameterizedTypeName.get(call, arguments.toArray(TypeName[]::new));
    }

    /** The type of the parameter that takes an element; where that is primitive, the element's, which may be narrower. */
    private TypeName elementType(LayeredTask task) {
        FanOutDeclaration fanOut = task.declaration().fanOut().orElseThrow();
        TypeName parameter =
                task.declaration().parameters().get(fanOut.parameter()).type().name();
        if (!parameter.isPrimitive()) {
            return parameter;
        }
        int source = task.inputs().get(fanOut.parameter()).task();
        return plan.tasks()
                .get(source)
                .declaration()
                .elements()
                .orElseThrow()
                .type()
                .name()
                .box();
    }
}
