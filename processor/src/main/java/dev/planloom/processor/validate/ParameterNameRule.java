package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Parameters have names. Those of a class file without them lack them all, so that one is told of for each class. */
final class ParameterNameRule implements Rule {
    private record Nameless(TaskDeclaration task, int taskIndex, int index) {}

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        Map<String, List<Nameless>> classes = new LinkedHashMap<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                if (!parameter.isNamed() && names.index(parameter.task()).isEmpty()) {
                    classes.computeIfAbsent(task.declaredIn(), _ -> new ArrayList<>())
                            .add(new Nameless(task, i, k));
                }
            }
        }
        classes.values().forEach(nameless -> findings.accept(finding(nameless.getFirst(), nameless.size() - 1)));
    }

    private static Finding finding(Nameless first, int more) {
        TaskDeclaration task = first.task();
        String type = task.parameters().get(first.index()).type().simpleText();
        String others = more == 0 ? "" : " (So it is with " + more + " more parameter" + (more == 1 ? ".)" : "s.)");
        String message = "Parameter " + (first.index() + 1) + " of " + task.name() + ", of type " + type
                + ", has no name that says whose value it takes." + others + " Compile " + task.declaredIn()
                + " with -parameters, or put @From(\"…\") on the parameter.";
        return new Finding(
                Code.UnknownParameterName, message, new Subject.OfParameter(first.taskIndex(), first.index()));
    }
}
