package dev.planloom.processor.scan;

import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.PlanPolicies;
import dev.planloom.processor.model.RateLimitDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Reads what a class of a plan, and its supertypes, say for tasks to share. */
final class PlanPolicyReader {
    private final SourceIndex index;

    PlanPolicyReader(SourceIndex index) {
        this.index = index;
    }

    /**
     * Reads the annotations of classes.
     *
     * @param hierarchy the class and its supertypes, itself last
     */
    PlanPolicies read(Collection<TypeElement> hierarchy) {
        List<LimitDeclaration> limits = new ArrayList<>();
        List<RateLimitDeclaration> rateLimits = new ArrayList<>();
        for (TypeElement type : hierarchy) {
            if (PolicyAnnotations.on(type).isEmpty()) {
                continue;
            }
            String on = type.getSimpleName().toString();
            replace(
                    limits,
                    PolicyReader.repeated(type, PolicyAnnotations.LIMIT, index)
                            .map(values -> new LimitDeclaration(on, values.text("name"), values.number("permits")))
                            .toList(),
                    limit -> limit.name().value());
            replace(
                    rateLimits,
                    PolicyReader.repeated(type, PolicyAnnotations.RATE_LIMIT, index)
                            .map(values -> PolicyReader.rateLimit(values, on))
                            .toList(),
                    limit -> limit.name().value());
        }
        return new PlanPolicies(limits, rateLimits);
    }

    /** Adds what a class says, which stands in place of what its supertypes say of the same names. */
    private static <T> void replace(List<T> inherited, List<T> own, Function<T, String> name) {
        Set<String> names = own.stream().map(name).collect(Collectors.toSet());
        inherited.removeIf(declaration -> names.contains(name.apply(declaration)));
        inherited.addAll(own);
    }
}
