package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.NamesDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.PoliciesDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.UseDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A task says once that it uses a limit, and once that it reads or writes a thing. To have a thing for itself is to write it;
 * a task may read and write one thing.
 */
final class UniqueNameRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (TaskDeclaration task : plan.tasks()) {
            PoliciesDeclaration policies = task.policies();
            Set<String> limits = new HashSet<>();
            for (UseDeclaration use : policies.uses()) {
                if (!limits.add(use.limit().value())) {
                    String message = task.name() + " uses '" + use.limit().value()
                            + "' twice. Say once how many permits it uses: @Uses(value = \""
                            + use.limit().value() + "\", permits = …).";
                    findings.accept(
                            new Finding(Code.DuplicateName, message, use.limit().subject()));
                }
            }
            check(task, Stream.of(policies.reads()), findings);
            check(task, Stream.of(policies.exclusive(), policies.writes()), findings);
        }
    }

    private static void check(
            TaskDeclaration task, Stream<Optional<NamesDeclaration>> declarations, Consumer<Finding> findings) {
        Map<String, String> known = new HashMap<>();
        declarations.flatMap(Optional::stream).forEach(declaration -> {
            for (Setting<String> name : declaration.names()) {
                String first = known.putIfAbsent(name.value(), declaration.annotation());
                if (first != null) {
                    boolean isOne = first.equals(declaration.annotation());
                    String where =
                            isOne ? " twice in @" + first : " in @" + first + " and in @" + declaration.annotation();
                    String message = task.name() + " names '" + name.value() + "'" + where
                            + (isOne ? "." : ", which mean the same for one thing.") + " Remove one.";
                    findings.accept(new Finding(Code.DuplicateName, message, name.subject()));
                }
            }
        });
    }
}
