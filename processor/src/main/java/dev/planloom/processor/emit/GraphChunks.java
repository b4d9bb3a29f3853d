package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.planloom.processor.emit.PolicyCode.Call;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Methods that build a part of a graph each, none of which comes near the 64 KB that a method may have: a name in a list of
 * dependencies takes seven bytes at most, a call some twenty.
 */
final class GraphChunks {
    /** How many tasks and names one method may add. */
    static final int MOST_NAMES = 500;

    private final List<Modifier> modifiers;
    private final List<MethodSpec> methods = new ArrayList<>();
    private MethodSpec.Builder method;
    private int names;

    /**
     * Makes no methods yet.
     *
     * @param modifiers those of the methods, beside {@code static}
     */
    GraphChunks(List<Modifier> modifiers) {
        this.modifiers = modifiers;
        method = next();
    }

    /** Adds calls for one task, as one statement unless a method is full in between. */
    void add(List<Call> calls) {
        CodeBlock.Builder statement = CodeBlock.builder();
        for (Call call : calls) {
            if (names > 0 && names + call.names() > MOST_NAMES) {
                addStatement(statement.build());
                statement = CodeBlock.builder();
                methods.add(method.build());
                method = next();
            }
            statement.add(call.code());
            names += call.names();
        }
        addStatement(statement.build());
    }

    private void addStatement(CodeBlock calls) {
        if (!calls.isEmpty()) {
            method.addStatement("graph$L", calls);
        }
    }

    private MethodSpec.Builder next() {
        names = 0;
        return MethodSpec.methodBuilder("addPart" + (methods.size() + 1))
                .addModifiers(modifiers)
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.TASK_GRAPH_BUILDER, "graph");
    }

    /** The methods; nothing can be added after that. */
    List<MethodSpec> methods() {
        methods.add(method.build());
        return methods;
    }
}
