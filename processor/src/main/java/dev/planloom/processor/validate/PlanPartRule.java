package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanPartDeclaration;
import dev.planloom.processor.model.Subject;
import java.util.ArrayList;
import java.util.List;

/** A class that is a part of plans has tasks, and is no plan itself. All else is for the plans that include it. */
public final class PlanPartRule {
    private PlanPartRule() {}

    /** What is wrong with a class that has {@code @PlanPart}. */
    public static List<Finding> check(PlanPartDeclaration part) {
        List<Finding> findings = new ArrayList<>();
        if (part.isPlan()) {
            findings.add(
                    finding(part.name() + " has @PlanPart, by which it is no plan of its own, and @Plan, by which it"
                            + " is. Remove one: a plan can include either."));
        }
        if (!part.hasTasks()) {
            findings.add(
                    finding(part.name() + " has @PlanPart, but neither declares nor inherits a task. Put @Task on the"
                            + " methods that are its tasks."));
        }
        return findings;
    }

    private static Finding finding(String message) {
        return new Finding(Code.PlanPart, message, new Subject.OfClass());
    }
}
