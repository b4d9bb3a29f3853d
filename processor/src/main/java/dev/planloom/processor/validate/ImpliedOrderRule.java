package dev.planloom.processor.validate;

import dev.planloom.processor.layer.Detours;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * No name in {@code dependsOn} is implied by others: without it, the task would still start after the other's end, and be skipped
 * whenever the other does not succeed, since it would be so by the tasks between them.
 *
 * <p>A name of a task that must have succeeded is implied by a way on which each task needs the success of the one before it. Of
 * a fan-out, the first of them must need that of all elements; behind that it is enough that none is executed. A name of a task
 * that may fail or be skipped orders alone, which any way does. No way begins with a task that takes the elements of a fan-out
 * as they come: that may be skipped, and all behind it with it, while the fan-out still runs.
 *
 * <p>All implied names can go at once: a way over one of them has another way in its place.
 */
final class ImpliedOrderRule {
    private final LayeredPlan plan;

    private ImpliedOrderRule(LayeredPlan plan) {
        this.plan = plan;
    }

    static void check(LayeredPlan plan, List<OrderNames.Stated> names, Consumer<Finding> findings) {
        // Other ways are longer, and so begin further up.
        List<OrderNames.Stated> suspects = new ArrayList<>();
        for (OrderNames.Stated name : names) {
            if (name.addition() == OrderNames.Addition.EDGE
                    && name.task().layer() > name.on().layer() + 1) {
                suspects.add(name);
            }
        }
        if (suspects.isEmpty()) {
            return;
        }
        ImpliedOrderRule rule = new ImpliedOrderRule(plan);
        Detours ofOrder = rule.detours(
                suspects.stream().filter(name -> isTolerated(name.on())).toList(),
                rule::isEnd,
                _ -> true,
                LayeredTask::afterEnd);
        Detours ofSuccess = rule.detours(
                suspects.stream().filter(name -> !isTolerated(name.on())).toList(),
                rule::isSuccessOfAll,
                rule::isSuccess,
                _ -> List.of());
        for (OrderNames.Stated name : suspects) {
            (isTolerated(name.on()) ? ofOrder : ofSuccess)
                    .over(name.task().number(), name.on().number())
                    .ifPresent(
                            over -> findings.accept(finding(name, plan.tasks().get(over))));
        }
    }

    private static boolean isTolerated(LayeredTask task) {
        return task.declaration().tolerance().isTolerated();
    }

    private static Finding finding(OrderNames.Stated name, LayeredTask over) {
        String message = name.task().name() + " waits for " + name.on().name() + " already, since it waits for "
                + over.name() + ". Remove the name from dependsOn.";
        return new Finding(Code.ImpliedOrder, message, name.subject());
    }

    /**
     * Looks for other ways.
     *
     * @param names the names in question
     * @param isStart whether a way may begin with what a parameter takes
     * @param isWay whether it may go on with that
     * @param further the tasks for which a task waits on such ways, beyond those of which it needs more than their end
     */
    private Detours detours(
            List<OrderNames.Stated> names,
            Predicate<Input> isStart,
            Predicate<Input> isWay,
            Function<LayeredTask, List<Integer>> further) {
        int tasks = names.isEmpty() ? 0 : plan.tasks().size();
        List<List<Integer>> questions = new ArrayList<>(Collections.nCopies(tasks, List.of()));
        names.stream()
                .collect(Collectors.groupingBy(
                        name -> name.task().number(),
                        Collectors.mapping(name -> name.on().number(), Collectors.toList())))
                .forEach(questions::set);
        List<LayeredTask> all = plan.tasks().subList(0, tasks);
        return Detours.find(
                all.stream().map(task -> edges(task, isStart, further)).toArray(int[][]::new),
                all.stream().map(task -> edges(task, isWay, further)).toArray(int[][]::new),
                questions.stream().map(ImpliedOrderRule::ints).toArray(int[][]::new));
    }

    private static int[] edges(
            LayeredTask task, Predicate<Input> isWanted, Function<LayeredTask, List<Integer>> further) {
        List<Integer> edges = new ArrayList<>();
        task.inputs().stream().filter(isWanted).map(Input::task).forEach(edges::add);
        edges.addAll(task.after());
        edges.addAll(task.when());
        edges.addAll(further.apply(task));
        return ints(edges);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a parameter needs that some of the other's elements are executed, or that it succeeds. */
    private boolean isSuccess(Input input) {
        return input.need() != Need.OPTIONAL && input.need() != Need.OUTCOME;
    }

    private boolean isSuccessOfAll(Input input) {
        return isSuccess(input) && input.need() != Need.OUTCOMES && isEnd(input);
    }

    /** Whether a parameter waits for the other's end. One that takes the elements of a fan-out takes them as they come. */
    private boolean isEnd(Input input) {
        return input.need() != Need.EACH
                || plan.tasks().get(input.task()).declaration().listed().isEmpty();
    }
}
