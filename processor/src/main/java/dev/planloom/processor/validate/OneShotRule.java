package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.ElementsDeclaration;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A stream or iterator is taken once: who comes second would find it empty, or closed. */
final class OneShotRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        Map<Integer, List<Binding>> takers = new TreeMap<>();
        for (Binding binding : Binding.of(plan, names)) {
            Optional<ElementsDeclaration> elements = binding.dependency().elements();
            if (elements.isPresent() && elements.get().isOneShot()) {
                takers.computeIfAbsent(binding.dependencyIndex(), _ -> new ArrayList<>())
                        .add(binding);
            }
        }
        for (List<Binding> bindings : takers.values()) {
            check(bindings, findings);
        }
    }

    private static void check(List<Binding> takers, Consumer<Finding> findings) {
        Binding first = takers.getFirst();
        if (takers.size() > 1) {
            List<String> by =
                    takers.stream().map(taker -> taker.task().name()).distinct().toList();
            String fact = by.size() == 1 ? by.getFirst() + " takes it twice" : list(by) + " take it";
            findings.accept(finding(takers.get(1), fact + ". Make it a List, or take it once."));
        } else if (!first.isEach() && first.task().fanOut().isPresent()) {
            String fact = first.task().name() + " takes it for each element of "
                    + first.task().source().orElseThrow();
            findings.accept(finding(first, fact + ". Make it a List."));
        }
    }

    private static String list(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static Finding finding(Binding binding, String end) {
        String type = binding.dependency().value().map(TypeRef::simpleText).orElseThrow();
        String message = "The value of " + binding.dependency().name() + " is " + type
                + ", whose elements can be drawn once only, but " + end;
        return new Finding(Code.OneShot, message, binding.source());
    }
}
