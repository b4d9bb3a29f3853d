package dev.planloom.processor;

import dev.planloom.processor.emit.PlanEmitter;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.scan.Location;
import dev.planloom.processor.scan.LostPolicies;
import dev.planloom.processor.scan.MissingClasses;
import dev.planloom.processor.scan.PlanParts;
import dev.planloom.processor.scan.PlanSource;
import dev.planloom.processor.scan.Suppressions;
import dev.planloom.processor.validate.LostPolicyRule;
import dev.planloom.processor.validate.PlanPartRule;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Turns findings into the compiler's messages, each at the place that it is about. */
final class Diagnostics {
    private static final String WORD_START = "(?<!\\p{javaJavaIdentifierPart})";
    private static final String WORD_END = "(?!\\p{javaJavaIdentifierPart})";

    private final Messager messager;
    private final Places places;

    /** What was said: plans that inherit a faulty task share the fault. */
    private final Set<Said> said = new HashSet<>();

    /** The first plan with a fault of a kind at a place. */
    private final Map<Fault, PlanDeclaration> firsts = new HashMap<>();

    private record Fault(Location location, Code code) {}

    /** A fact, without what another plan would say otherwise, and where it stands. */
    private record Said(Location location, String fact) {}

    Diagnostics(Messager messager, Places places) {
        this.messager = messager;
        this.places = places;
    }

    /**
     * Reports a finding.
     *
     * @param source the plan that it is about
     * @param finding the finding; the message of one in a class file stands where the plan has that class from, and names it. Of
     *     lints nothing is said there: class files cannot say what is suppressed
     */
    void report(PlanSource source, Finding finding) {
        PlanDeclaration plan = source.plan();
        Location location = source.index().locate(finding.subject());
        if (isHidden(source, finding, location)
                || isSaid(location, finding.code(), plan)
                || !said.add(new Said(location, fact(plan, finding)))) {
            return;
        }
        // Not a mandatory warning, which -nowarn would not silence: the language asks for none of ours.
        Diagnostic.Kind kind = finding.code().isLint() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        print(kind, finding.text(), source, location);
        for (Finding.Detail detail : finding.details()) {
            Location place = source.index().locate(detail.subject());
            print(Diagnostic.Kind.NOTE, finding.text(detail), source, place);
        }
    }

    private static boolean isHidden(PlanSource source, Finding finding, Location location) {
        return finding.code()
                .key()
                .filter(key -> !source.index().isWritten(location.element())
                        || Suppressions.cover(location.element(), source.index().tasksType(), key))
                .isPresent();
    }

    private void print(Diagnostic.Kind kind, String text, PlanSource source, Location location) {
        if (source.index().isWritten(location.element())) {
            print(kind, text, location);
        } else {
            String where = " (in " + location.type() + ", a class file)";
            print(kind, text + where, source.index().substitute(location.type()));
        }
    }

    private void print(Diagnostic.Kind kind, String text, Location location) {
        Element place = places.of(location.element());
        if (place.equals(location.element())) {
            messager.printMessage(kind, text, place, location.annotation(), location.value());
        } else {
            messager.printMessage(kind, text, place);
        }
    }

    /** Whether one of two plans has a class alone, the other with further ones, and the fault is that class's in both. */
    private boolean isSaid(Location location, Code code, PlanDeclaration plan) {
        PlanDeclaration first = firsts.computeIfAbsent(new Fault(location, code), _ -> plan);
        return (plan.parts().size() == 1) != (first.parts().size() == 1);
    }

    /**
     * The first sentence of a message, without what would differ in another plan that has the same fault: the names of the plan
     * and of its class, and what tells the tasks of its classes apart. The fix that follows may list tasks of this plan alone.
     */
    private static String fact(PlanDeclaration plan, Finding finding) {
        String fact = finding.text();
        int end = fact.indexOf(". ");
        fact = end < 0 ? fact : fact.substring(0, end);
        for (PartDeclaration part : plan.parts()) {
            fact = without(fact, part.qualifier(), "\\.");
        }
        return without(without(fact, plan.planType().simpleName(), WORD_END), plan.tasksName(), WORD_END);
    }

    /** A text without a name, where that is a word of its own. */
    private static String without(String text, String name, String end) {
        return text.contains(name) ? text.replaceAll(WORD_START + Pattern.quote(name) + end, "") : text;
    }

    /** Reports a policy that no plan reads. */
    void report(LostPolicies.Lost lost) {
        print(Diagnostic.Kind.ERROR, LostPolicyRule.check(lost.policy()).text(), lost.location());
    }

    /** Reports what is wrong with a class that is for the plans that include it. */
    void report(PlanParts.Found part) {
        PlanPartRule.check(part.declaration())
                .forEach(finding -> print(Diagnostic.Kind.ERROR, finding.text(), part.location()));
    }

    /** Reports the classes that tasks in class files name and that are not there, of which the compiler does not tell. */
    void missing(PlanSource source) {
        for (int task = 0; task < source.plan().tasks().size(); task++) {
            Location location = source.index().locate(new Subject.OfTask(task));
            if (location.element() instanceof ExecutableElement method
                    && !source.index().isWritten(method)) {
                for (String missing : MissingClasses.in(method)) {
                    String text = "[MissingClass] " + method.getSimpleName() + " of " + location.type()
                            + ", a class file, names " + missing
                            + ", which is not on the class path. Add what it is in.";
                    print(Diagnostic.Kind.ERROR, text, source.index().substitute(location.type()));
                }
            }
        }
    }

    /** Reports what is wrong with the file of the graphs that were checked in. */
    void wrongLock(String fault) {
        messager.printMessage(Diagnostic.Kind.ERROR, "[Lock] " + fault);
    }

    /** Reports that this file was written. */
    void lockWritten(String fact) {
        messager.printMessage(Diagnostic.Kind.NOTE, "[Lock] " + fact);
    }

    /** Reports what is wrong with an option, which stands in no source. */
    void wrongOption(String fault) {
        messager.printMessage(Diagnostic.Kind.ERROR, "[Option] " + fault);
    }

    /** Reports that the processor itself failed: with the class at hand, and all that a bug report needs. */
    void crashed(Element element, Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            trace.append("\n    at ").append(frame);
        }
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                "[ProcessorFailure] Planloom's processor failed with " + thrown + ". Please report it with this class."
                        + trace,
                element);
    }

    /**
     * Reports that a file of a plan could not be written.
     *
     * @param file which of its files, in words
     */
    void notWritten(String file, PlanDeclaration plan, TypeElement tasksType, IOException thrown) {
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                "[OutputFailure] The " + file + " " + plan.planType().canonicalName() + " could not be written: "
                        + thrown.getMessage() + ".",
                tasksType);
    }

    /** Tells that a plan has no constants for the names of its tasks, since there are too many. */
    void tooManyNames(PlanDeclaration plan, TypeElement tasksType) {
        messager.printMessage(
                Diagnostic.Kind.NOTE,
                "[ManyTasks] " + plan.planType().simpleName() + " has no constants for the names of its "
                        + plan.tasks().size() + " tasks: a class file has room for those of "
                        + PlanEmitter.MOST_NAMED_TASKS + ". State the names as strings, or make several plans.",
                tasksType);
    }
}
