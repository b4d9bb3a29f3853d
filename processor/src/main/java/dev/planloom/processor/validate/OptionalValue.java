package dev.planloom.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A task that needs the value of one that the plan goes on without.
 *
 * @param task the task
 * @param dependency the other
 */
record OptionalValue(TaskDeclaration task, TaskDeclaration dependency) {
    /** The fact and the fix, of a parameter with a need. */
    String ofParameter(Need need) {
        String what = switch (need) {
            case EACH -> "each element of ";
            case OUTCOMES -> "the outcomes of ";
            default -> "the value of ";
        };
        // Nothing but outcomes tells of a void fan-out.
        boolean hasTolerantForm = need != Need.EACH && dependency.value().isPresent();
        return task.name() + " takes " + what + dependency.name() + ", "
                + reason(need == Need.OUTCOMES ? "be skipped" : "fail") + ". "
                + (hasTolerantForm ? tolerantForm() : sameTolerance());
    }

    /** The fact and the fix, of a name in {@code @When}. */
    String ofFlag() {
        return task.name() + " starts if " + dependency.name() + " says so, " + reason("fail") + ". " + sameTolerance();
    }

    private String reason(String end) {
        List<String> flags = dependency.tolerance().flags();
        String skipped =
                "which is skipped unless " + String.join(" and ", flags) + (flags.size() == 1 ? " says so" : " say so");
        String failed = "which may " + end + " without failing the plan";
        if (!dependency.tolerance().isOptional()) {
            return skipped;
        }
        return flags.isEmpty() ? failed : skipped + ", and " + failed;
    }

    private String tolerantForm() {
        String value = TypeRef.simpleText(
                dependency.value().map(TypeRef::name).orElse(TypeName.VOID).box());
        return "Take Optional<" + value + "> or Outcome<" + value + ">.";
    }

    private String sameTolerance() {
        if (dependency.tolerance().isOptional()) {
            return "Make " + task.name() + " optional too: @Task(optional = true).";
        }
        Set<String> flags = new LinkedHashSet<>(dependency.tolerance().flags());
        flags.addAll(task.tolerance().flags());
        String names = flags.stream().map(flag -> "\"" + flag + "\"").collect(Collectors.joining(", "));
        return "Put @When(" + (flags.size() == 1 ? names : "{" + names + "}") + ") on " + task.name() + " too.";
    }
}
