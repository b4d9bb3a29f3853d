package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A task is executed for each element of one value at most. */
final class TwoEachRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            List<ParameterDeclaration> parameters = task.parameters();
            int[] each = IntStream.range(0, parameters.size())
                    .filter(k -> parameters.get(k).each().isPresent())
                    .toArray();
            if (each.length > 1) {
                String message =
                        task.name() + " takes each " + parameters.get(each[0]).name() + " and each "
                                + parameters.get(each[1]).name()
                                + ", but it can be executed for the elements of one value only."
                                + " Let a task pair them, and take each of its pairs.";
                findings.accept(new Finding(Code.TwoEach, message, new Subject.OfEach(i, each[1])));
            }
        }
    }
}
