package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.LostPolicy;
import dev.planloom.processor.model.Subject;
import java.util.stream.Collectors;

/** What has a policy is a task, or a class with tasks: nothing else reads it. */
public final class LostPolicyRule {
    private LostPolicyRule() {}

    /** What is wrong with a policy that no plan reads. */
    public static Finding check(LostPolicy lost) {
        String annotations = lost.annotations().stream().map(name -> "@" + name).collect(Collectors.joining(" and "));
        String message = lost.on() + " has " + annotations
                + (lost.isClass()
                        ? ", but neither declares nor inherits a task. Put @Task on the methods that are its tasks."
                        : ", but is no task. Put @Task on it.");
        return new Finding(Code.LostPolicy, message, new Subject.OfClass());
    }
}
