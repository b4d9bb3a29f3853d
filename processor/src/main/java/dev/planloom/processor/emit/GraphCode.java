package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.emit.PolicyCode.Call;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the method that builds the graph. A large graph is built by several, and a very large one by those of several classes. */
final class GraphCode {
    /**
     * How many of these methods stand in one class. A name takes two of the 65,535 constants that a class file holds, a
     * policy at most three for each name that it counts as; and the plan's class holds the tasks' names as constants too.
     */
    private static final int CHUNKS_A_CLASS = 16;

    private static final int MOST_NAMES_A_CLASS = CHUNKS_A_CLASS * GraphChunks.MOST_NAMES;

    /** How many names stand in one call. */
    static final int NAMES_A_CALL = 100;

    /** With more tasks the builder's calls are a statement for each task, not one chain. */
    private static final int CHAINED_TASKS = 64;

    private final TypeSpec.Builder type;
    private final LayeredPlan plan;
    private final String fingerprint;
    private final PolicyCode policies;
    private final PartNames names;

    private GraphCode(TypeSpec.Builder type, LayeredPlan plan, String fingerprint) {
        this.type = type;
        this.plan = plan;
        this.fingerprint = fingerprint;
        this.policies = new PolicyCode(plan.declaration().policies());
        this.names = new PartNames(plan.declaration().planType());
    }

    static void addTo(TypeSpec.Builder type, LayeredPlan plan, String fingerprint) {
        GraphCode code = new GraphCode(type, plan, fingerprint);
        List<List<Call>> tasks = plan.isExplained() ? code.chain() : code.statements();
        int names = names(code.policies.limits());
        for (List<Call> calls : tasks) {
            names += names(calls);
        }
        if (plan.tasks().size() <= CHAINED_TASKS && names <= GraphChunks.MOST_NAMES) {
            code.addChain(tasks);
        } else {
            code.addChunks(tasks, names > MOST_NAMES_A_CLASS);
        }
    }

    private static int names(List<Call> calls) {
        int names = 0;
        for (Call call : calls) {
            names += call.names();
        }
        return names;
    }

    private List<List<Call>> chain() {
        List<List<Call>> tasks = new ArrayList<>();
        for (LayeredTask task : plan.tasks()) {
            tasks.add(calls(task));
        }
        return tasks;
    }

    /** Statements that add the tasks: for those that have only dependencies one for many. */
    private List<List<Call>> statements() {
        List<List<Call>> statements = new ArrayList<>();
        TaskLinesCode lines = new TaskLinesCode();
        for (LayeredTask task : plan.tasks()) {
            if (TaskLinesCode.isEnough(task) && policies.of(task).isEmpty()) {
                lines.add(task).ifPresent(statements::add);
            } else {
                lines.end().ifPresent(statements::add);
                statements.add(calls(task));
            }
        }
        lines.end().ifPresent(statements::add);
        return statements;
    }

    private List<Call> calls(LayeredTask task) {
        List<Call> calls = new ArrayList<>();
        calls.add(new Call(CodeBlock.of(".task($S)", task.name()), 1));
        task.declaration().group().ifPresent(group -> calls.add(new Call(CodeBlock.of(".group($S)", group), 1)));
        task.declaration().fanOut().ifPresent(fanOut -> calls.add(new Call(each(task, fanOut), 1)));
        addCalls(calls, "takes", task.sources(Need.VALUE));
        addCalls(calls, "takesOptional", task.sources(Need.OPTIONAL));
        addCalls(calls, "takesOutcome", task.sources(Need.OUTCOME));
        addCalls(calls, "takesMap", task.sources(Need.MAP));
        addCalls(calls, "takesOutcomes", task.sources(Need.OUTCOMES));
        addCalls(calls, "after", task.after());
        addCalls(calls, "afterEnd", task.afterEnd());
        addCalls(calls, "when", task.when());
        if (task.declaration().tolerance().isOptional()) {
            calls.add(new Call(CodeBlock.of(".optional()"), 1));
        }
        calls.addAll(policies.of(task));
        return calls;
    }

    private CodeBlock each(LayeredTask task, FanOutDeclaration fanOut) {
        int source = task.inputs().get(fanOut.parameter()).task();
        CodeBlock.Builder each =
                CodeBlock.builder().add(".each($S)", plan.tasks().get(source).name());
        if (fanOut.each().batch() > 1) {
            each.add(".batch($L)", fanOut.each().batch());
        }
        if (fanOut.each().isDistinct()) {
            each.add(".distinct()");
        }
        if (fanOut.collect().isPresent()) {
            each.add(".collected()");
        }
        return each.build();
    }

    private void addCalls(List<Call> calls, String method, List<Integer> tasks) {
        for (int from = 0; from < tasks.size(); from += NAMES_A_CALL) {
            List<Integer> part = tasks.subList(from, Math.min(from + NAMES_A_CALL, tasks.size()));
            CodeBlock.Builder call = CodeBlock.builder().add(".$L(", method);
            for (int i = 0; i < part.size(); i++) {
                call.add(i == 0 ? "$S" : ", $S", plan.tasks().get(part.get(i)).name());
            }
            calls.add(new Call(call.add(")").build(), part.size()));
        }
    }

    private void addChain(List<List<Call>> tasks) {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add(
                        "return $T.named($S)\n$>$>.fingerprint($S)\n",
                        RuntimeTypes.TASK_GRAPH,
                        plan.declaration().name(),
                        fingerprint);
        for (Call limit : policies.limits()) {
            chain.add(limit.code()).add("\n");
        }
        for (List<Call> task : tasks) {
            for (Call call : task) {
                chain.add(call.code());
            }
            chain.add("\n");
        }
        chain.add(".build();\n$<$<");
        type.addMethod(graphMethod().addCode(chain.build()).build());
    }

    /**
     * Adds methods that add a part of the graph each.
     *
     * @param isSpread whether they stand in nested classes
     */
    private void addChunks(List<List<Call>> tasks, boolean isSpread) {
        MethodSpec.Builder graph = graphMethod()
                .addStatement(
                        "$T graph = $T.named($S).fingerprint($S)",
                        RuntimeTypes.TASK_GRAPH_BUILDER,
                        RuntimeTypes.TASK_GRAPH,
                        plan.declaration().name(),
                        fingerprint);
        List<MethodSpec> chunks = chunks(tasks, isSpread);
        List<TypeSpec.Builder> parts = new ArrayList<>();
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            if (isSpread && chunk % CHUNKS_A_CLASS == 0) {
                parts.add(TypeSpec.classBuilder(names.part("Graph", parts.size() + 1))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL));
            }
            MethodSpec method = chunks.get(chunk);
            if (isSpread) {
                parts.getLast().addMethod(method);
                graph.addStatement("$T.$L(graph)", names.part("Graph", parts.size()), method.name());
            } else {
                graph.addStatement("$L(graph)", method.name());
            }
        }
        type.addMethod(graph.addStatement("return graph.build()").build());
        if (isSpread) {
            parts.forEach(part -> type.addType(part.build()));
        } else {
            chunks.forEach(type::addMethod);
        }
    }

    private List<MethodSpec> chunks(List<List<Call>> tasks, boolean isSpread) {
        GraphChunks chunks = new GraphChunks(isSpread ? List.of() : List.of(Modifier.PRIVATE));
        policies.limits().forEach(limit -> chunks.add(List.of(limit)));
        tasks.forEach(chunks::add);
        return chunks.methods();
    }

    private static MethodSpec.Builder graphMethod() {
        return MethodSpec.methodBuilder("newGraph")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.TASK_GRAPH);
    }
}
