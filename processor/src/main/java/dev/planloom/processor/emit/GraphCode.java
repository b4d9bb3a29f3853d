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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Adds the method that builds the graph. A large graph is built by several, none of which comes near the 64 KB that a
 * method may have: a name in a list of dependencies takes seven bytes at most, a call some twenty.
 */
final class GraphCode {
    /** How many tasks and names one method may add. */
    private static final int MOST_NAMES = 500;

    /** How many names stand in one call. */
    static final int NAMES_A_CALL = 100;

    /** With more tasks the builder's calls are statements, not one chain. */
    private static final int CHAINED_TASKS = 64;

    private final TypeSpec.Builder type;
    private final LayeredPlan plan;
    private final String fingerprint;
    private final PolicyCode policies;

    private GraphCode(TypeSpec.Builder type, LayeredPlan plan, String fingerprint) {
        this.type = type;
        this.plan = plan;
        this.fingerprint = fingerprint;
        this.policies = new PolicyCode(plan.declaration().policies());
    }

    static void addTo(TypeSpec.Builder type, LayeredPlan plan, String fingerprint) {
        GraphCode code = new GraphCode(type, plan, fingerprint);
        List<List<Call>> tasks = plan.tasks().stream().map(code::calls).toList();
        int names = Stream.concat(
                        code.policies.limits().stream(), tasks.stream().flatMap(List::stream))
                .mapToInt(Call::names)
                .sum();
        if (tasks.size() <= CHAINED_TASKS && names <= MOST_NAMES) {
            code.addChain(tasks);
        } else {
            code.addChunks(tasks);
        }
    }

    private List<Call> calls(LayeredTask task) {
        List<Call> calls = new ArrayList<>();
        calls.add(new Call(CodeBlock.of(".task($S)", task.name()), 1));
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
            CodeBlock names = part.stream()
                    .map(task -> CodeBlock.of("$S", plan.tasks().get(task).name()))
                    .collect(CodeBlock.joining(", ", "." + method + "(", ")"));
            calls.add(new Call(names, part.size()));
        }
    }

    private void addChain(List<List<Call>> tasks) {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add(
                        "return $T.named($S)\n$>$>.fingerprint($S)\n",
                        RuntimeTypes.TASK_GRAPH,
                        plan.declaration().name(),
                        fingerprint);
        policies.limits().forEach(call -> chain.add(call.code()).add("\n"));
        for (List<Call> task : tasks) {
            task.forEach(call -> chain.add(call.code()));
            chain.add("\n");
        }
        chain.add(".build();\n$<$<");
        type.addMethod(graphMethod().addCode(chain.build()).build());
    }

    private void addChunks(List<List<Call>> tasks) {
        MethodSpec.Builder graph = graphMethod()
                .addStatement(
                        "$T graph = $T.named($S).fingerprint($S)",
                        RuntimeTypes.TASK_GRAPH_BUILDER,
                        RuntimeTypes.TASK_GRAPH,
                        plan.declaration().name(),
                        fingerprint);
        List<MethodSpec> chunks = new ArrayList<>();
        List<Call> calls = Stream.concat(
                        policies.limits().stream(), tasks.stream().flatMap(List::stream))
                .toList();
        int next = 0;
        while (next < calls.size()) {
            MethodSpec.Builder chunk = MethodSpec.methodBuilder("addPart" + (chunks.size() + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(RuntimeTypes.TASK_GRAPH_BUILDER, "graph");
            int names = 0;
            while (next < calls.size() && (names == 0 || names + calls.get(next).names() <= MOST_NAMES)) {
                chunk.addStatement("graph$L", calls.get(next).code());
                names += calls.get(next).names();
                next++;
            }
            chunks.add(chunk.build());
            graph.addStatement("$L(graph)", chunks.getLast().name());
        }
        type.addMethod(graph.addStatement("return graph.build()").build());
        chunks.forEach(type::addMethod);
    }

    private static MethodSpec.Builder graphMethod() {
        return MethodSpec.methodBuilder("graph")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.TASK_GRAPH);
    }
}
